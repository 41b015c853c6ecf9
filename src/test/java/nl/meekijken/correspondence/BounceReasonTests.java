package nl.meekijken.correspondence;

import java.time.Instant;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class BounceReasonTests {

	@ParameterizedTest
	@CsvSource({ "5.1.1, NO_SUCH_ADDRESS", "5.1.10, NO_SUCH_ADDRESS", "5.2.1, NO_SUCH_ADDRESS", "4.2.1, OTHER",
			"5.1.7, OTHER", "5.2.2, MAILBOX_FULL", "4.2.2, MAILBOX_FULL", "5.2.3, TOO_LARGE", "5.3.4, TOO_LARGE",
			"5.7.1, NOT_WANTED", "5.7.509, NOT_WANTED", "4.4.7, UNREACHABLE", "2.1.1, OTHER", "'', OTHER",
			"5.1.1 , NO_SUCH_ADDRESS", "x5.1.1, OTHER", "5.1.1.1, OTHER", "5-1-1, OTHER", "'5.7.1\nX', OTHER" })
	void aCodeMeansOneThingAndAnUnknownOneNothing(String status, BounceReason reason) {
		assertThat(BounceReason.of(status)).isEqualTo(reason);
	}

	@Test
	void onlyWhatCameBackHasAReasonAndItHasOneEvenWithoutACode() {
		assertThat(new EmailFate(Fate.BOUNCED, Instant.EPOCH, "5.2.2").bounce()).contains(BounceReason.MAILBOX_FULL);
		assertThat(new EmailFate(Fate.BOUNCED, Instant.EPOCH, null).bounce()).contains(BounceReason.OTHER);
		assertThat(new EmailFate(Fate.REFUSED, Instant.EPOCH, "5.2.2").bounce()).isEmpty();
	}

	@Test
	void somebodyLooksAtEveryEmailThatDidNotArrive() {
		assertThat(Arrays.stream(Fate.values()).filter(Fate::failed)).containsExactlyInAnyOrder(Fate.HELD_BACK,
				Fate.ADDRESS_CHANGED, Fate.REFUSED, Fate.BOUNCED);
	}

	@ParameterizedTest
	@EnumSource
	void whatNeedsADetailTakesOne(LetterKind kind) {
		assertThat(kind.takesDetail() || !kind.needsDetail()).isTrue();
		assertThat(kind.takesDetail() && !kind.needsDetail()).isEqualTo(kind == LetterKind.CLOSED);
	}

}
