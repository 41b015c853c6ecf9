package nl.meekijken.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.MissingResourceException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import nl.meekijken.trying.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** How moments and numbers read, to whom and when. */
class TextsTests {

	private static final Texts DUTCH = texts(Texts.DUTCH, MovableClock.START);

	private static final Texts ENGLISH = texts(Texts.ENGLISH, MovableClock.START);

	@ParameterizedTest
	@CsvSource({ "2026-11-23, vandaag, today", "2026-11-22, gisteren, yesterday", "2026-11-24, morgen, tomorrow",
			"2026-11-25, over 2 dagen, in 2 days", "2026-11-21, 2 dagen geleden, 2 days ago",
			"2026-11-10, 13 dagen geleden, 13 days ago", "2026-11-09, 2 weken geleden, 2 weeks ago",
			"2026-11-03, 2 weken geleden, 2 weeks ago", "2026-11-02, 3 weken geleden, 3 weeks ago",
			"2026-08-24, 13 weken geleden, 13 weeks ago", "2026-08-23, 3 maanden geleden, 3 months ago",
			"2024-11-24, 23 maanden geleden, 23 months ago", "2024-11-23, 2 jaar geleden, 2 years ago",
			"2023-11-24, 2 jaar geleden, 2 years ago", "1926-11-23, 100 jaar geleden, 100 years ago" })
	void howLongAgoADayWasIsSaidInTheUnitThatFitsIt(LocalDate day, String dutch, String english) {
		assertThat(DUTCH.ago(day)).isEqualTo(dutch);
		assertThat(ENGLISH.ago(day)).isEqualTo(english);
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-23T08:12:00Z, vandaag 09:12, today 09:12", "2026-11-22T23:00:00Z, vandaag 00:00, today 00:00",
			"2026-11-22T22:59:59Z, zo 22 nov 23:59, Sun 22 Nov 23:59",
			"2026-11-20T16:05:00Z, vr 20 nov 17:05, Fri 20 Nov 17:05",
			"2026-07-03T16:05:00Z, vr 3 jul 18:05, Fri 3 Jul 18:05", "2025-12-31T22:59:59Z, 31 dec 2025, 31 Dec 2025",
			"2025-12-31T23:00:00Z, do 1 jan 00:00, Thu 1 Jan 00:00" })
	void aMomentOfLateReadsInDutchTime(Instant moment, String dutch, String english) {
		assertThat(DUTCH.lately(moment)).isEqualTo(dutch);
		assertThat(ENGLISH.lately(moment)).isEqualTo(english);
	}

	@Test
	void theNewYearBeginsWhenItDoesInAmsterdam() {
		var newYear = texts(Texts.DUTCH, Instant.parse("2026-12-31T23:30:00Z"));
		assertThat(newYear.today()).isEqualTo(LocalDate.of(2027, 1, 1));
		assertThat(newYear.here().getHour()).isZero();
		assertThat(newYear.lately(Instant.parse("2026-12-31T22:30:00Z"))).isEqualTo("31 dec 2026");
		assertThat(newYear.ago(LocalDate.of(2026, 12, 31))).isEqualTo("gisteren");
	}

	@Test
	void daysAreCountedByTheCalendarAlsoWhenTheClockGoesBack() {
		var afterWinterTime = texts(Texts.DUTCH, Instant.parse("2026-10-25T22:59:00Z"));
		assertThat(afterWinterTime.daysSince(Instant.parse("2026-10-24T21:59:00Z"))).isEqualTo(1);
		assertThat(afterWinterTime.daysSince(Instant.parse("2026-10-24T22:00:00Z"))).isZero();
		assertThat(afterWinterTime.time(Instant.parse("2026-10-25T00:30:00Z"))).isEqualTo("02:30");
		assertThat(afterWinterTime.time(Instant.parse("2026-10-25T01:30:00Z"))).isEqualTo("02:30");
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-20, Vr 20 november, Fri 20 November, 20 nov 2026",
			"2027-03-01, Ma 1 maart 2027, Mon 1 March 2027, 1 mrt 2027",
			"2025-05-09, Vr 9 mei 2025, Fri 9 May 2025, 9 mei 2025" })
	void aWeekdayBeginsWithACapitalAndNamesAYearThatIsNotThisOne(LocalDate day, String dutch, String english,
			String shortly) {
		assertThat(DUTCH.weekday(day)).isEqualTo(dutch);
		assertThat(ENGLISH.weekday(day)).isEqualTo(english);
		assertThat(DUTCH.shortDay(day)).isEqualTo(shortly);
	}

	@ParameterizedTest
	@CsvSource({ "0, Geen dossiers, No dossiers", "1, 1 dossier, 1 dossier", "2, 2 dossiers, 2 dossiers",
			"999, 999 dossiers, 999 dossiers", "1000, 1.000 dossiers, '1,000 dossiers'",
			"1234567, 1.234.567 dossiers, '1,234,567 dossiers'" })
	void aNumberChoosesItsWordsAndItsMarks(long number, String dutch, String english) {
		assertThat(DUTCH.say("list.found", number)).isEqualTo(dutch);
		assertThat(ENGLISH.say("list.found", number)).isEqualTo(english);
		assertThat(DUTCH.say("list.found", number)).as("said again").isEqualTo(dutch);
	}

	@ParameterizedTest
	@CsvSource({ "nl, nl", "nl-BE, nl", "en, en", "en-US, en", "fr, nl", "und, nl" })
	void whoeverReadsNoEnglishReadsDutch(String wanted, String read) {
		var texts = texts(Locale.forLanguageTag(wanted), MovableClock.START);
		assertThat(texts.locale().getLanguage()).isEqualTo(read);
		assertThat(texts.english()).isEqualTo(read.equals("en"));
		assertThat(texts.ago(texts.today())).isEqualTo(read.equals("en") ? "today" : "vandaag");
	}

	@Test
	void theMachinesOwnLanguageChangesNothing() {
		var before = Locale.getDefault();
		try {
			Locale.setDefault(Locale.FRANCE);
			assertThat(texts(Texts.DUTCH, MovableClock.START).day(LocalDate.of(2026, 5, 9))).isEqualTo("9 mei 2026");
			assertThat(texts(Texts.ENGLISH, MovableClock.START).day(LocalDate.of(2026, 5, 9))).isEqualTo("9 May 2026");
		}
		finally {
			Locale.setDefault(before);
		}
	}

	@Test
	void aTextThatDoesNotExistIsAFaultAndNotAnEmptyPlace() {
		assertThatExceptionOfType(MissingResourceException.class).isThrownBy(() -> DUTCH.say("geen.tekst"));
		assertThatExceptionOfType(MissingResourceException.class)
			.isThrownBy(() -> texts("geenbundel", Texts.DUTCH, MovableClock.START));
	}

	private static Texts texts(Locale locale, Instant now) {
		return texts("portal", locale, now);
	}

	private static Texts texts(String audience, Locale locale, Instant now) {
		return Texts.of(audience, locale, Clock.fixed(now, ZoneOffset.UTC));
	}

}
