package nl.meekijken.document;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import nl.meekijken.account.PersonId;
import nl.meekijken.office.OfficeId;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.values.FileSize;
import nl.meekijken.vault.Fingerprint;

import static org.assertj.core.api.Assertions.assertThat;

/** How long a paper that came in can be taken back, and when it is tried again. */
class ArrivingRulesTests {

	private static final Instant CAME = MovableClock.START;

	private static final PersonId SENDER = new PersonId(1);

	@ParameterizedTest
	@CsvSource({ "CHECKING, false, 999999, true", "REFUSED, false, 999999, true", "READY, false, 3599, true",
			"READY, false, 3600, false", "READY, true, 999999, true", "WITHDRAWN, true, 0, false" })
	void aSenderHasAnHourToTakeBackWhatIsInOrder(DocumentState state, boolean warned, long seconds, boolean can) {
		var now = CAME.plusSeconds(seconds);
		assertThat(arriving(state, warned).canBeWithdrawnBy(SENDER, now)).isEqualTo(can);
		assertThat(arriving(state, warned).canBeWithdrawnBy(new PersonId(2), now)).isFalse();
	}

	@ParameterizedTest
	@EnumSource(DocumentState.class)
	void onlyTheSenderOfAReadyPaperIsAskedAboutAWarning(DocumentState state) {
		assertThat(arriving(state, true).asks(SENDER)).isEqualTo(state == DocumentState.READY);
		assertThat(arriving(state, true).asks(new PersonId(2))).isFalse();
		assertThat(arriving(state, false).asks(SENDER)).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "1, 10", "2, 20", "3, 40", "6, 320", "7, 600", "11, 600", "100000, 600" })
	void eachPauseIsTwiceAsLongUpToTenMinutes(int attempts, long seconds) {
		assertThat(lent(attempts).pause()).isEqualTo(Duration.ofSeconds(seconds));
	}

	@ParameterizedTest
	@CsvSource({ "video/mp4, 50", "Video/QuickTime; codecs=x, 50", "image/jpeg, 25", "application/pdf, 25" })
	void aVideoMayBeLargerThanAnyOtherFile(String mediaType, long megabytes) {
		assertThat(new UploadLimits(25, " 50 ", 250, 9, 9).of(mediaType))
			.isEqualTo(new FileSize(megabytes * 1_000_000));
	}

	@Test
	void aVideoMayBeAsLargeAsAnyFileUnlessMoreIsSaid() {
		var limits = new UploadLimits(25, " ", 3000, 9, 9);
		assertThat(limits.video()).isEqualTo(limits.file());
		assertThat(limits.dossier()).isEqualTo(new FileSize(3_000_000_000L));
	}

	private static ArrivingPaper arriving(DocumentState state, boolean warned) {
		return new ArrivingPaper(new DocumentId(7), DocumentKind.OTHER, "a.pdf", new FileSize(9), CAME, state, null,
				warned, SENDER);
	}

	private static LentArrival lent(int attempts) {
		return new LentArrival(new OfficeId(1), new DocumentId(7), "a.pdf", "application/pdf",
				new Fingerprint("0".repeat(64)), CAME, Origin.CLIENT, null, DocumentAudience.INTERMEDIARY,
				DocumentKind.OTHER, attempts, CAME.plusSeconds(60), false);
	}

}
