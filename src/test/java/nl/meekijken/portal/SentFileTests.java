package nl.meekijken.portal;

import java.time.Clock;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import nl.meekijken.document.DocumentAudience;
import nl.meekijken.document.DocumentId;
import nl.meekijken.document.DocumentKind;
import nl.meekijken.document.Refusal;
import nl.meekijken.document.UploadLimits;
import nl.meekijken.document.UploadOutcome;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.values.FileSize;
import nl.meekijken.web.Texts;

import static org.assertj.core.api.Assertions.assertThat;

/** What is said of a file that an intermediary sends, and what the sender is told. */
class SentFileTests {

	private static final UploadLimits LIMITS = new UploadLimits(new FileSize(25_000_000), new FileSize(50_000_000),
			new FileSize(250_000_000), 1000, 100);

	private final Texts texts = Texts.of("portal", Texts.DUTCH, Clock.fixed(MovableClock.START, ZoneOffset.UTC));

	@ParameterizedTest
	@EnumSource
	void onlyReportsOfExpertsCannotBeSentByAnIntermediary(DocumentKind kind) {
		var ours = kind == DocumentKind.EXPERT_REPORT || kind == DocumentKind.ADDITIONAL_REPORT;
		assertThat(UploadForm.kind(kind.name())).isEqualTo(ours ? DocumentKind.OTHER : kind);
		assertThat(UploadForm.KINDS.contains(kind)).isEqualTo(!ours);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "quotation", "QUOTATION ", "ONZIN" })
	void anUnknownKindIsSomethingElse(String typed) {
		assertThat(UploadForm.kind(typed)).isEqualTo(DocumentKind.OTHER);
	}

	@ParameterizedTest
	@CsvSource({ "CLIENT_TOO, CLIENT_TOO", "INTERMEDIARY, INTERMEDIARY", "INTERNAL, INTERMEDIARY",
			"client_too, INTERMEDIARY", "'', INTERMEDIARY" })
	void theClientSeesAPaperOnlyWhenThatIsSaid(String typed, DocumentAudience audience) {
		assertThat(UploadForm.audience(typed)).isEqualTo(audience);
		assertThat(UploadForm.AUDIENCES).contains(audience);
	}

	@Test
	void filesOfOneNameInTheSameFormAreNeverTakenForEachOther() {
		var posted = new UploadDesk.Posted("QUOTATION", "CLIENT_TOO");
		var file = posted.file("offerte.pdf");
		assertThat(posted.file("offerte.pdf").key()).isNotEqualTo(file.key());
		assertThat(file.name()).isEqualTo("offerte.pdf");
		assertThat(file.kind()).isEqualTo(DocumentKind.QUOTATION);
		assertThat(file.audience()).isEqualTo(DocumentAudience.CLIENT_TOO);
	}

	@Test
	void aFormThatSaysNothingIsForTheIntermediaryOnly() {
		var silent = new UploadDesk.Posted(null, null).file("a.pdf");
		assertThat(silent.kind()).isEqualTo(DocumentKind.OTHER);
		assertThat(silent.audience()).isEqualTo(DocumentAudience.INTERMEDIARY);
	}

	@ParameterizedTest
	@CsvSource({ "EMPTY, 422", "KIND_NOT_ALLOWED, 422", "TOO_LARGE, 413", "VIDEO_TOO_LARGE, 413", "DOSSIER_FULL, 413",
			"DOSSIER_CLOSED, 409", "ENOUGH_FOR_TODAY, 429", "NO_ROOM, 503", "BROKEN_OFF, 400" })
	void everyRefusalHasItsStatus(Refusal why, int status) {
		var receipt = refused(why, false);
		assertThat(receipt.status().value()).isEqualTo(status);
		assertThat(receipt.isGood()).isFalse();
		assertThat(receipt.sentence()).isNotBlank();
		assertThat(refused(why, true).status()).isEqualTo(receipt.status());
	}

	@ParameterizedTest
	@CsvSource({ "TOO_LARGE, 25 MB", "VIDEO_TOO_LARGE, 50 MB", "DOSSIER_FULL, 250 MB" })
	void whatIsTooMuchIsToldWithItsOwnLimit(Refusal why, String limit) {
		assertThat(refused(why, false).sentence()).contains(" " + limit);
	}

	@Test
	void afterAReportWasSentItsPapersGoToTheDossier() {
		assertThat(refused(Refusal.DOSSIER_CLOSED, true).sentence()).isEqualTo(this.texts.say("report.upload.sent"));
		assertThat(refused(Refusal.DOSSIER_CLOSED, false).sentence()).contains("gesloten");
	}

	@Test
	void whatIsHereIsGoodWhetherItIsNewOrNot() {
		var arrived = new Sending.Sent.Answered(new UploadOutcome.Received(new DocumentId(1)));
		var again = new Sending.Sent.Answered(new UploadOutcome.AlreadyHere(new DocumentId(1)));
		assertThat(receipt(arrived, false).status().value()).isEqualTo(201);
		assertThat(receipt(again, false).status().value()).isEqualTo(200);
		assertThat(receipt(arrived, true).isGood()).isTrue();
		assertThat(receipt(arrived, true).sentence()).isNotEqualTo(receipt(arrived, false).sentence());
	}

	@Test
	void whoeverSendsTooMuchIsToldApartFromAllTogether() {
		var yours = receipt(new Sending.Sent.TooManyOfYours(), false);
		var all = receipt(new Sending.Sent.TooManyOfAll(), false);
		assertThat(yours.status().value()).isEqualTo(429);
		assertThat(all.status().value()).isEqualTo(503);
		assertThat(yours.sentence()).isNotEqualTo(all.sentence());
	}

	private Receipt refused(Refusal why, boolean report) {
		return receipt(new Sending.Sent.Answered(new UploadOutcome.Refused(why)), report);
	}

	private Receipt receipt(Sending.Sent sent, boolean report) {
		return Receipt.of("foto.jpg", sent, report, LIMITS, this.texts);
	}

}
