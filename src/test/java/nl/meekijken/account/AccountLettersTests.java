package nl.meekijken.account;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import nl.meekijken.mail.Letter;
import nl.meekijken.mail.Passage;
import nl.meekijken.office.OfficeId;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.values.EmailAddress;
import nl.meekijken.web.Texts;

import static org.assertj.core.api.Assertions.assertThat;

class AccountLettersTests {

	static final List<Locale> LANGUAGES = List.of(Texts.DUTCH, Texts.ENGLISH);

	private static final EmailAddress NEW = EmailAddress.of("nieuw@linde.example");

	private final AccountLetters letters = new AccountLetters(new MovableClock());

	private final Secret secret = Secret.random(new SecureRandom());

	@Test
	void theSecretComesAsLinkAndAsTemporaryPasswordWithInstructions() {
		var letter = this.letters.forgotten(sanne(Texts.DUTCH), Starter.WHOEVER_ASKED, this.secret, inHalfAnHour());
		assertThat(letter.passages())
			.contains(new Passage.Link("Nieuw wachtwoord kiezen", "/wachtwoord-kiezen?geheim=" + this.secret.letters()),
					new Passage.Code("Tijdelijk wachtwoord", this.secret.inGroups()))
			.hasAtLeastOneElementOfType(Passage.Steps.class);
		assertThat(letter.passages().toString()).contains("tot 09:44 uur", "Uw oude wachtwoord blijft werken",
				"Heeft u dit niet gevraagd?");
	}

	@Test
	void theLetterSaysWhoStartedIt() {
		assertThat(words(Starter.WHOEVER_ASKED, Texts.DUTCH)).contains("u vroeg om een nieuw wachtwoord",
				"Heeft u dit niet gevraagd?");
		assertThat(words(Starter.ADMINISTRATOR, Texts.DUTCH)).contains("een beheerder van uw kantoor")
			.doesNotContain("u vroeg");
		assertThat(words(Starter.STAFF, Texts.DUTCH)).contains("een medewerker van 112schade")
			.doesNotContain("u vroeg");
		assertThat(words(Starter.WHOEVER_ASKED, Texts.ENGLISH)).contains("you asked for a new password");
		assertThat(words(Starter.ADMINISTRATOR, Texts.ENGLISH)).contains("an administrator of your office")
			.doesNotContain("you asked");
		assertThat(words(Starter.STAFF, Texts.ENGLISH)).contains("a member of staff of 112schade")
			.doesNotContain("you asked");
	}

	private String words(Starter starter, Locale language) {
		return this.letters.forgotten(sanne(language), starter, this.secret, inHalfAnHour()).passages().toString();
	}

	@Test
	void whatLeadsSomewhereIsOfUseUntilItEndsAndNewsAlways() {
		var until = inHalfAnHour();
		assertThat(all(Texts.DUTCH)).filteredOn(letter -> letter.passages().toString().contains(this.secret.letters()))
			.allMatch(letter -> until.equals(letter.uselessAfter()));
		assertThat(all(Texts.DUTCH)).filteredOn(letter -> !letter.passages().toString().contains(this.secret.letters()))
			.allMatch(letter -> letter.uselessAfter() == null);
	}

	@Test
	void anInvitationTellsTheAccountNumberAndUntilWhenItWorks() {
		var letter = this.letters.invitation(sanne(Texts.DUTCH), this.secret,
				MovableClock.START.plus(Duration.ofDays(7)));
		assertThat(letter.passages()).contains(new Passage.Code("Uw accountnummer", "20418"));
		assertThat(letter.passages().toString()).contains("tot en met 30 november 2026, 09:14 uur",
				"namens Kantoor De Linde");
	}

	@ParameterizedTest
	@FieldSource("LANGUAGES")
	void subjectsHoldNoPersonalDatum(Locale language) {
		assertThat(all(language)).extracting(Letter::subject)
			.doesNotHaveDuplicates()
			.noneMatch(subject -> subject.matches("(?i).*(sanne|linde|20418|@).*"));
	}

	@ParameterizedTest
	@FieldSource("LANGUAGES")
	void onlyTheMailsThatNeedItHoldTheSecret(Locale language) {
		assertThat(
				all(language).stream().filter(letter -> letter.passages().toString().contains(this.secret.letters())))
			.hasSize(3);
		assertThat(all(language)).allMatch(letter -> letter.language().equals(language));
	}

	@Test
	void aNewAddressIsToldNothingOfTheAccountThatHasIt() {
		var letter = this.letters.addressTaken(NEW, Texts.DUTCH);
		assertThat(letter.to()).isEqualTo(NEW);
		assertThat(letter.passages()).noneMatch(Passage.Link.class::isInstance);
	}

	@ParameterizedTest
	@FieldSource("LANGUAGES")
	void whoeverWorksHereIsSentToAColleagueAndNotToAnAccountManager(Locale language) {
		var ofOffices = "(?i).*(accountmanager|account manager|uw kantoor|your office|cliënt|client).*";
		assertThat(all(somebody(language, true)))
			.noneMatch(letter -> letter.passages().toString().matches("(?s)" + ofOffices));
		assertThat(all(sanne(language))).anyMatch(letter -> letter.passages().toString().matches("(?s)" + ofOffices));
	}

	private List<Letter> all(Locale language) {
		return all(sanne(language));
	}

	private List<Letter> all(Addressee sanne) {
		var language = sanne.language();
		var until = inHalfAnHour();
		return List.of(this.letters.forgotten(sanne, Starter.WHOEVER_ASKED, this.secret, until),
				this.letters.invitation(sanne, this.secret, until), this.letters.chosen(sanne),
				this.letters.confirmAddress(sanne, NEW, this.secret, until), this.letters.addressTaken(NEW, language),
				this.letters.addressAsked(sanne), this.letters.addressChanged(sanne));
	}

	private static Instant inHalfAnHour() {
		return MovableClock.START.plus(Purpose.PASSWORD.validity());
	}

	private static Addressee sanne(Locale language) {
		return somebody(language, false);
	}

	private static Addressee somebody(Locale language, boolean staff) {
		return new Addressee(new PersonId(1), new OfficeId(1), "Kantoor De Linde", "20418", "Sanne",
				"Sanne van der Beek", EmailAddress.of("s.beek@linde.example"), language, false, false, staff,
				List.of("Sanne"));
	}

}
