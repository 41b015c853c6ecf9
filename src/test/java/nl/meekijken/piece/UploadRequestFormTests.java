package nl.meekijken.piece;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import nl.meekijken.trying.MovableClock;
import nl.meekijken.dossier.ClientLanguage;
import nl.meekijken.web.Filled;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Texts;

import static org.assertj.core.api.Assertions.assertThat;

/** What is typed to ask a client for pieces, and what comes of it. */
class UploadRequestFormTests {

	private static final String KEY = "7d9f0c9e-0000-4000-8000-000000000001";

	private final Texts texts = Texts.of("web", Texts.DUTCH, Clock.fixed(MovableClock.START, ZoneOffset.UTC));

	private final MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();

	private final FormErrors errors = new FormErrors();

	UploadRequestFormTests() {
		this.typed.add("stuk", "fotos");
		this.typed.add("uiterlijk", "2026-11-30");
		this.typed.add("sleutel", KEY);
	}

	@Test
	void allThatIsTypedIsRead() {
		this.typed.add("stuk", "anders");
		this.typed.add("over-anders", " De  sleutels ");
		this.typed.add("over-aangifte", "niet aangevinkt");
		this.typed.add("waarom", "Voor de verzekeraar.");
		var read = form().read(this.texts, this.errors).orElseThrow();
		assertThat(read.pieces()).containsExactlyInAnyOrder(new WantedPiece(PieceKind.DAMAGE_PHOTOS, null),
				new WantedPiece(PieceKind.OTHER, "De sleutels"));
		assertThat(read.why()).isEqualTo("Voor de verzekeraar.");
		assertThat(read.neededBy()).isEqualTo("2026-11-30");
		assertThat(read.key()).hasToString(KEY);
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-23, 2026-11-23", "23-11-2026, 2026-11-23", "1/12/2026, 2026-12-01", "1.12.2026, 2026-12-01",
			"' 1 12 2026 ', 2026-12-01", "2027-01-22, 2027-01-22" })
	void aDayIsReadAsABrowserOrAPersonWritesIt(String day, LocalDate expected) {
		this.typed.set("uiterlijk", day);
		assertThat(form().read(this.texts, this.errors)).get()
			.extracting(NewUploadRequest::neededBy)
			.isEqualTo(expected);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "morgen", "2026-11-22", "22-11-2026", "2027-01-23", "31-11-2026", "11/30/2026" })
	void aDayThatIsNoneOrIsPastOrTooFarAheadIsRefused(String day) {
		this.typed.set("uiterlijk", day);
		assertThat(form().read(this.texts, this.errors)).isEmpty();
		assertThat(this.errors.all()).containsOnlyKeys("uiterlijk");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "iets", "expertiserapport", "aansprakelijkstelling" })
	void whoeverAsksForNothingThatAClientHasIsTold(String slug) {
		this.typed.set("stuk", slug);
		assertThat(form().read(this.texts, this.errors)).isEmpty();
		assertThat(this.errors.of("stukken")).isEqualTo("Kies ten minste één stuk.");
	}

	@Test
	void somethingElseHasToBeSaidInWords() {
		this.typed.add("stuk", "anders");
		this.typed.add("over-anders", "  ");
		assertThat(form().read(this.texts, this.errors)).isEmpty();
		assertThat(this.errors.of("over-anders")).isEqualTo("Schrijf op wat uw cliënt moet sturen.");
	}

	@ParameterizedTest
	@CsvSource({ "over-fotos, 200", "waarom, 500" })
	void wordsHaveALongestLength(String field, int longest) {
		this.typed.set(field, "w".repeat(longest));
		assertThat(form().read(this.texts, this.errors)).isPresent();
		this.typed.set(field, "w".repeat(longest + 1));
		assertThat(form().read(this.texts, this.errors)).isEmpty();
		assertThat(this.errors.all()).containsOnlyKeys(field);
	}

	@ParameterizedTest
	@CsvSource({ "en, en-GB", "nl, nl-NL", "de, nl-NL", "'', nl-NL" })
	void aClientIsWrittenToInDutchUnlessEnglishIsChosen(String language, String expected) {
		this.typed.set("taal", language);
		assertThat(form().read(this.texts, this.errors)).get()
			.extracting(NewUploadRequest::language)
			.isEqualTo(Locale.forLanguageTag(expected));
	}

	@Test
	void aKeyThatWasTamperedWithIsANewOne() {
		this.typed.set("sleutel", "x");
		var first = form().read(this.texts, this.errors).orElseThrow();
		assertThat(form().read(this.texts, this.errors).orElseThrow().key()).isNotEqualTo(first.key());
	}

	@Test
	void whatIsMissingAndCanBeAskedIsTickedForWithinAWeek() {
		var form = UploadRequestForm.proposed(
				List.of(new Piece(PieceKind.DAMAGE_PHOTOS, PieceState.MISSING, null),
						new Piece(PieceKind.EXPERT_REPORT, PieceState.MISSING, null),
						new Piece(PieceKind.AUTHORISATION, PieceState.PRESENT, null),
						new Piece(PieceKind.POLICE_REPORT, PieceState.ASKED, null)),
				ClientLanguage.ENGLISH, this.texts);
		assertThat(form.kinds()).containsExactly(PieceKind.DAMAGE_PHOTOS);
		assertThat(form.language()).isEqualTo("en");
		assertThat(form.neededBy()).isEqualTo("2026-11-30");
		assertThat(form.wordsAbout(PieceKind.DAMAGE_PHOTOS)).isEmpty();
		assertThat(form.read(this.texts, this.errors)).isPresent();
	}

	private UploadRequestForm form() {
		return UploadRequestForm.of(new Filled(this.typed));
	}

}
