package nl.meekijken.handling;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.LinkedMultiValueMap;

import nl.meekijken.correspondence.LetterDraft;
import nl.meekijken.correspondence.LetterFacts;
import nl.meekijken.correspondence.LetterKind;
import nl.meekijken.dossier.ClientLanguage;
import nl.meekijken.values.ClaimNumber;
import nl.meekijken.values.EmailAddress;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Texts;

import static org.assertj.core.api.Assertions.assertThat;

/** What can be made of a letter as it was typed, and what is asked again. */
class EmailFormTests {

	private final Texts texts = Texts.of("handling", Texts.DUTCH,
			Clock.fixed(Instant.parse("2026-11-12T09:00:00Z"), ZoneOffset.UTC));

	private final FormErrors errors = new FormErrors();

	@ParameterizedTest
	@EnumSource(LetterKind.class)
	void anEmptyFormOfNoLetterCanLeave(LetterKind kind) {
		assertThat(read(EmailForm.empty(kind, "nl"), false)).isEmpty();
		assertThat(this.errors.all()).containsKey("meelezen");
	}

	@ParameterizedTest
	@EnumSource(LetterKind.class)
	void aLetterAsksForADetailOnlyWhereItSaysNothingWithout(LetterKind kind) {
		read(form(kind.name(), " \n", "Woorden", "ja"), false);
		assertThat(this.errors.all().containsKey("detail")).isEqualTo(kind.needsDetail());
	}

	@ParameterizedTest
	@EnumSource(LetterKind.class)
	void whatALetterNeedsItCanAlsoTake(LetterKind kind) {
		var form = EmailForm.empty(kind, "nl");
		assertThat(WriteEmailPage.asksDetail(form)).isEqualTo(kind.needsDetail() || kind == LetterKind.CLOSED);
		assertThat(WriteEmailPage.kindOf(form)).isEqualTo(kind);
	}

	@ParameterizedTest
	@EnumSource(value = LetterKind.class, names = "FREE", mode = EnumSource.Mode.EXCLUDE)
	void onlyAFreeLetterNeedsWordsOfItsWriter(LetterKind kind) {
		assertThat(read(form(kind.name(), "Iets", "", "nee"), false)).isPresent();
		assertThat(read(form("FREE", "", " \t\n", "nee"), false)).isEmpty();
		assertThat(this.errors.all()).containsOnlyKeys("tekst");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "free", "FREE ", "GEHEIM", "../FREE" })
	void aLetterThatIsNotInTheCatalogueIsAskedForAgain(String kind) {
		assertThat(read(form(kind, "Iets", "Woorden", "ja"), false)).isEmpty();
		assertThat(this.errors.all()).containsOnlyKeys("sjabloon");
		assertThat(WriteEmailPage.kindOf(form(kind, "", "", ""))).isEqualTo(LetterKind.FREE);
	}

	@ParameterizedTest
	@CsvSource({ "1000, 4000, ''", "1001, 4000, detail", "1000, 4001, tekst" })
	void whatIsTooLongIsSaidAtItsField(int detail, int words, String field) {
		var draft = read(form("OFFER", "a".repeat(detail) + "  ", "b".repeat(words) + "\n", "ja"), false);
		assertThat(draft.isPresent()).isEqualTo(field.isEmpty());
		assertThat(String.join(",", this.errors.all().keySet())).isEqualTo(field);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "JA", "true", "on", " ja" })
	void whetherTheIntermediaryReadsItIsNeverGuessed(String reads) {
		assertThat(read(form("ACCEPTED", "", "", reads), false)).isEmpty();
		assertThat(this.errors.of("meelezen")).isEqualTo(this.texts.say("email.reads.missing")).isNotBlank();
	}

	@ParameterizedTest
	@CsvSource({ "ja, true", "nee, false" })
	void theIntermediaryReadsItIfTheWriterSaysSo(String reads, boolean shared) {
		assertThat(read(form("ACCEPTED", "", "", reads), false))
			.hasValueSatisfying(draft -> assertThat(draft.shared()).isEqualTo(shared));
	}

	@Test
	void ofAnInjuryNobodyIsAskedWhoReadsItAndItIsNotShared() {
		assertThat(read(form("ACCEPTED", "", "", ""), true))
			.hasValueSatisfying(draft -> assertThat(draft.shared()).isFalse());
	}

	@ParameterizedTest
	@CsvSource({ "en, kantoor, true, true", "nl, kantoor, false, true", "'', '', false, false",
			"EN, Kantoor, false, false", "fr, 112schade, false, false" })
	void anUnknownLanguageIsDutchAndAnUnknownSenderIsTheHouse(String language, String sender, boolean english,
			boolean branded) {
		var form = new EmailForm("PAID", language, "€ 10", "", "nee", sender, List.of());
		assertThat(read(form, false)).contains(
				new LetterDraft(LetterKind.PAID, english ? Texts.ENGLISH : Texts.DUTCH, "€ 10", "", branded, false));
		assertThat(form.isEnglish()).isEqualTo(english);
	}

	@Test
	void aFormIsReadFieldByFieldWithAllItsPapers() {
		var typed = new LinkedMultiValueMap<String, String>();
		List.of("sjabloon=OFFER", "taal=en", "detail=Bod", "tekst=Hallo", "meelezen=nee", "afzender=kantoor",
				"papier=12", "papier=7", "anders=x")
			.forEach(field -> typed.add(field.split("=", 2)[0], field.split("=", 2)[1]));
		var form = EmailForm.of(typed);
		assertThat(form).isEqualTo(new EmailForm("OFFER", "en", "Bod", "Hallo", "nee", "kantoor", List.of("12", "7")));
		assertThat(form.has(12)).isTrue();
		assertThat(form.has(7)).isTrue();
		assertThat(form.has(1)).as("a part of another number").isFalse();
	}

	@Test
	void aFormOfWhichNothingArrivedIsEmpty() {
		assertThat(EmailForm.of(new LinkedMultiValueMap<>()))
			.isEqualTo(new EmailForm("", "", "", "", "", "", List.of()));
	}

	@Test
	void aPageWithAnErrorSaysSoToTheBrowserToo() {
		var number = new ClaimNumber(2026, 123);
		assertThat(new Addresses(number).page()).isEqualTo("/kantoor/dossiers/2026-000123");
		assertThat(new Addresses(number).told("verzonden", "mail"))
			.isEqualTo("/kantoor/dossiers/2026-000123?verzonden#mail");
		assertThat(Drafts.ofPromise("morgen", this.errors, false).status().value()).isEqualTo(200);
		this.errors.add("volgend", "Dat is geen dag.");
		assertThat(Drafts.ofPromise("morgen", this.errors, false).status().value()).isEqualTo(422);
		assertThat(Drafts.ofPromise("morgen", this.errors, true).status().value()).isEqualTo(409);
	}

	@Test
	void withoutAChoiceItIsInTheLanguageOfTheClient() {
		var english = new LetterFacts(new ClaimNumber(2026, 123), "A. de Vries", Optional.empty(),
				LocalDate.of(2026, 11, 1), null, null, "Kantoor Zuid", false, true, ClientLanguage.ENGLISH);
		assertThat(EmailForm.empty(LetterKind.FREE, "").spokenTo(english).isEnglish()).isTrue();
		assertThat(EmailForm.empty(LetterKind.FREE, "nl").spokenTo(english).isEnglish()).isFalse();
	}

	private Optional<LetterDraft> read(EmailForm form, boolean injury) {
		var facts = new LetterFacts(new ClaimNumber(2026, 123), "A. de Vries",
				Optional.of(EmailAddress.of("client@elders.example")), LocalDate.of(2026, 11, 1), null, null,
				"Kantoor Zuid", injury, true, ClientLanguage.ENGLISH);
		return form.read(facts, this.texts, this.errors);
	}

	private static EmailForm form(String kind, String detail, String words, String reads) {
		return new EmailForm(kind, "nl", detail, words, reads, "", List.of());
	}

}
