package nl.meekijken.filing;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

import nl.meekijken.document.DocumentAudience;
import nl.meekijken.document.DocumentId;
import nl.meekijken.document.DocumentKind;
import nl.meekijken.document.Origin;
import nl.meekijken.document.Refusal;
import nl.meekijken.document.UploadLimits;
import nl.meekijken.document.UploadOutcome;
import nl.meekijken.piece.Piece;
import nl.meekijken.piece.PieceKind;
import nl.meekijken.piece.PieceState;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.values.ClaimNumber;
import nl.meekijken.values.FileSize;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.NotFound;
import nl.meekijken.web.Texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What is typed where papers are kept, and what comes of it. */
class FilingFormsTests {

	private static final UploadLimits LIMITS = new UploadLimits(new FileSize(25_000_000), new FileSize(50_000_000),
			new FileSize(250_000_000), 1000, 100);

	private final Texts texts = Texts.of("filing", Texts.DUTCH, Clock.fixed(MovableClock.START, ZoneOffset.UTC));

	@Test
	void papersAreReadWithAllThatIsSaidOfThem() {
		assertThat(papers("INTERNAL", "EXPERT_REPORT", "EXPERT", "  Bureau   Vis ").read(this.texts)).contains(
				new SaidOfPapers(DocumentAudience.INTERNAL, DocumentKind.EXPERT_REPORT, Origin.EXPERT, "Bureau Vis"));
		assertThat(papers("CLIENT_TOO", "OTHER", "CLIENT", "").read(this.texts))
			.contains(new SaidOfPapers(DocumentAudience.CLIENT_TOO, DocumentKind.OTHER, Origin.CLIENT, null));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "internal", "EVERYBODY", "INTERNAL " })
	void forWhomIsNeverGuessed(String typed) {
		var form = papers(typed, "OTHER", "CLIENT", "");
		assertThat(form.read(this.texts)).isEmpty();
		assertThat(form.errors().of("voor")).isEqualTo("Kies eerst wie dit mag zien.");
	}

	@Test
	void eachThingThatIsMissingIsSaidAtItsField() {
		var form = papers("", "x", "", "n".repeat(101));
		assertThat(form.read(this.texts)).isEmpty();
		assertThat(form.errors().all().keySet()).containsExactly("voor", "soort", "van", "naam");
		assertThat(form.errors().of("naam")).isEqualTo("Gebruik hoogstens 100 tekens.");
	}

	@Test
	void anEmptyFormHasNothingChosen() {
		for (var audience : DocumentAudience.values()) {
			assertThat(PaperForm.audience(PaperForm.empty().audience())).isNotEqualTo(audience);
			assertThat(PaperForm.audience(audience.name())).contains(audience);
		}
	}

	@ParameterizedTest
	@EnumSource(Refusal.class)
	void everyRefusalHasItsSentence(Refusal why) {
		var receipt = Receipt.of("a.pdf", new UploadOutcome.Refused(why), LIMITS, this.texts);
		assertThat(receipt.good()).isFalse();
		assertThat(receipt.status().value()).isEqualTo(why.isOurs() ? 503 : 422);
		assertThat(receipt.sentence()).isNotBlank().doesNotContain("{0}");
	}

	@Test
	void onlyWhatLiesWithUsMayBeSentAgainAsItIs() {
		assertThat(Arrays.stream(Refusal.values()).filter(Refusal::isOurs)).containsExactly(Refusal.NO_ROOM);
	}

	@Test
	void whatIsSaidInHeadersIsReadAsInAForm() {
		var request = new MockHttpServletRequest();
		request.addHeader("X-Voor", "INTERNAL");
		request.addHeader("X-Soort", "OTHER");
		request.addHeader("X-Van", "EXPERT");
		request.addHeader("X-Afzender", "Bureau%20Caf%C3%A9");
		assertThat(PaperBytesController.said(request).read(this.texts))
			.contains(new SaidOfPapers(DocumentAudience.INTERNAL, DocumentKind.OTHER, Origin.EXPERT, "Bureau Café"));
		assertThat(PaperBytesController.said(new MockHttpServletRequest()).read(this.texts)).isEmpty();
	}

	@Test
	void limitsAreSaidAsTheyAre() {
		assertThat(sentence(Refusal.TOO_LARGE)).contains("25 MB");
		assertThat(sentence(Refusal.VIDEO_TOO_LARGE)).contains("50 MB");
		assertThat(sentence(Refusal.DOSSIER_FULL)).contains("250 MB");
		assertThat(Receipt.of("a", new UploadOutcome.Received(new DocumentId(1)), LIMITS, this.texts).good()).isTrue();
		assertThat(Receipt.of("a", new UploadOutcome.AlreadyHere(new DocumentId(1)), LIMITS, this.texts).sentence())
			.isEqualTo("Dit document was er al.");
	}

	@Test
	void aPieceIsReadWhole() {
		var errors = new FormErrors();
		assertThat(piece("fotos", "nee", " De  expert maakte ze. ").read(this.texts, errors))
			.contains(new SaidOfPiece(PieceKind.DAMAGE_PHOTOS, false, "De expert maakte ze."));
		assertThat(piece("anders", "ja", "Voor de rechter").read(this.texts, errors))
			.contains(new SaidOfPiece(PieceKind.OTHER, true, "Voor de rechter"));
		assertThat(errors.isEmpty()).isTrue();
	}

	@Test
	void nothingMedicalIsEverAskedForByAnybody() {
		for (var needed : List.of("ja", "nee")) {
			var errors = new FormErrors();
			assertThat(piece("medisch", needed, "De arts wil het.").read(this.texts, errors)).isEmpty();
			assertThat(errors.all()).containsOnlyKeys("stuk");
		}
	}

	@Test
	void aPieceWithoutAReasonIsNotDecided() {
		var errors = new FormErrors();
		assertThat(piece("iets", "misschien", "r".repeat(501)).read(this.texts, errors)).isEmpty();
		assertThat(errors.all().keySet()).containsExactly("stuk", "nodig", "reden");
	}

	@Test
	void whatAColleagueDecidedMeanwhileMakesAFormStale() {
		var before = List.of(new Piece(PieceKind.DAMAGE_PHOTOS, PieceState.MISSING, null));
		var form = PieceForm.empty(before);
		assertThat(form.isStale(before)).isFalse();
		assertThat(form.isStale(List.of(new Piece(PieceKind.DAMAGE_PHOTOS, PieceState.PRESENT, null))))
			.as("that it came is no decision")
			.isFalse();
		var waived = List.of(new Piece(PieceKind.DAMAGE_PHOTOS, PieceState.NOT_NEEDED, "Eerst"));
		assertThat(form.isStale(waived)).isTrue();
		assertThat(form.on(waived).isStale(waived)).isFalse();
		assertThat(form.on(waived).isStale(List.of(new Piece(PieceKind.DAMAGE_PHOTOS, PieceState.MISSING, "Eerst"))))
			.isTrue();
	}

	@Test
	void whatIsTypedTwiceIsTheSameFormAndAnythingElseIsNot() {
		var key = "7d9f0c9e-0000-4000-8000-000000000001";
		var form = new PieceForm("fotos", "ja", "Reden", "", key);
		assertThat(form.formKey()).isEqualTo(new PieceForm("fotos", "ja", "Reden", "", key).formKey())
			.isNotEqualTo(new PieceForm("fotos", "nee", "Reden", "", key).formKey());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "-1", "1a", "1234567890123456789", " 1" })
	void whatIsNoIdLeadsNowhere(String typed) {
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> FilingAddress.id(typed));
	}

	@Test
	void addressesNameTheDossierAndThePaper() {
		var address = new FilingAddress(ClaimNumber.of("2026-004821"));
		var paper = new DocumentId(7);
		assertThat(address.papers()).startsWith("/kantoor/dossiers/").endsWith("/documenten");
		assertThat(address.one(paper)).isEqualTo(address.papers() + "/7");
		assertThat(address.picture(paper, 3)).isEqualTo(address.one(paper) + "/pagina/3.png");
		assertThat(address.original(paper)).endsWith("/7/origineel");
		assertThat(address.pieces("besloten")).endsWith("/stukken?besloten");
	}

	private String sentence(Refusal why) {
		return Receipt.of("a.pdf", new UploadOutcome.Refused(why), LIMITS, this.texts)
			.sentence()
			.replace('\u00A0', ' ');
	}

	private static PaperForm papers(String audience, String kind, String origin, String from) {
		return new PaperForm(audience, kind, origin, from, new FormErrors());
	}

	private static PieceForm piece(String kind, String needed, String reason) {
		return new PieceForm(kind, needed, reason, "", "");
	}

}
