package nl.meekijken.notification;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import nl.meekijken.trying.MovableClock;
import nl.meekijken.values.ClaimNumber;
import nl.meekijken.web.Texts;

import static org.assertj.core.api.Assertions.assertThat;

/** A calendar as RFC 5545 wants it. */
class CalendarTextTests {

	private static final ClaimNumber NUMBER = new ClaimNumber(2026, 123);

	private static final LocalDate DAY = LocalDate.of(2026, 12, 31);

	@Test
	void aWholeDayEndsWhereTheNextOneBegins() {
		assertThat(written(Texts.DUTCH, new Moment(NUMBER, MomentKind.UPDATE, 0, DAY, null))).endsWith("""
				BEGIN:VEVENT
				UID:2026-000123-update-0@kijk.example
				DTSTAMP:20261123T081400Z
				DTSTART;VALUE=DATE:20261231
				DTEND;VALUE=DATE:20270101
				SUMMARY:2026-000123: wij laten van ons horen
				URL:https://kijk.example/dossiers/2026-000123
				TRANSP:TRANSPARENT
				END:VEVENT
				END:VCALENDAR
				""".replace("\n", "\r\n"))
			.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Meekijken//")
			.doesNotContain("VTIMEZONE");
	}

	@Test
	void aTimeIsThatOfTheNetherlandsWithItsSummerTime() {
		var text = written(Texts.ENGLISH, new Moment(NUMBER, MomentKind.INSPECTION, 0, DAY, LocalTime.of(9, 30)));
		assertThat(text).contains("DTSTART;TZID=Europe/Amsterdam:20261231T093000\r\nDURATION:PT1H\r\n",
				"SUMMARY:2026-000123: appointment with the adjuster\r\n", "TZID:Europe/Amsterdam\r\nBEGIN:DAYLIGHT",
				"RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU");
		assertThat(text.split("BEGIN:VTIMEZONE", -1)).hasSize(2);
	}

	@ParameterizedTest
	@EnumSource
	void everyKindIsSaidInBothLanguagesOnShortLinesThatEndAsTheyShould(MomentKind kind) {
		for (var language : List.of(Texts.DUTCH, Texts.ENGLISH)) {
			var text = written(language, new Moment(NUMBER, kind, 1_234_567_890_123L, DAY, null));
			assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
			for (var line : text.split("\r\n", -1)) {
				assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
			}
			assertThat(text.replace("\r\n ", "")).containsPattern("SUMMARY:2026-000123: \\p{L}[^\\r]+\\r\\n");
		}
	}

	@Test
	void aLongLineGoesOnAfterABlankAndNoLetterIsCutInTwo() {
		var url = "https://kijk.example/" + "é".repeat(60);
		var text = CalendarText.of(List.of(new Moment(NUMBER, MomentKind.PAPERS, 7, DAY, null)),
				Texts.of("notification", Texts.DUTCH, new MovableClock()), url, MovableClock.START);
		assertThat(text.replace("\r\n ", "")).contains("URL:" + url + "/dossiers/2026-000123\r\n",
				"UID:2026-000123-papers-7@kijk.example/" + "é".repeat(60) + "\r\n");
		assertThat(text.split("\r\n", -1))
			.allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75 && !line.contains("\uFFFD"))
			.anyMatch(line -> line.startsWith(" é"));
	}

	@Test
	void whatHasAMeaningInACalendarIsEscaped() {
		assertThat(CalendarText.escaped("a;b,c\\d\r\ne\nf")).isEqualTo("a\\;b\\,c\\\\d\\ne\\nf");
	}

	private static String written(Locale language, Moment moment) {
		return CalendarText.of(List.of(moment), Texts.of("notification", language, new MovableClock()),
				"https://kijk.example", MovableClock.START);
	}

}
