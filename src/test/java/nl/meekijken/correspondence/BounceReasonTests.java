package nl.meekijken.correspondence;

import java.time.Instant;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import nl.meekijken.mail.BounceReason;

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
	void whatDidNotArriveHasAReasonAndWhatCameBackEvenWithoutACode() {
		assertThat(new EmailFate(Fate.BOUNCED, Instant.EPOCH, "5.2.2").reason()).contains(BounceReason.MAILBOX_FULL);
		assertThat(new EmailFate(Fate.BOUNCED, Instant.EPOCH, null).reason()).contains(BounceReason.OTHER);
		assertThat(new EmailFate(Fate.REFUSED, Instant.EPOCH, null).reason()).isEmpty();
		assertThat(new EmailFate(Fate.SENT, Instant.EPOCH, "450 4.2.2 full").reason()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "550 5.1.1 no such user, NO_SUCH_ADDRESS, true", "550-5.7.1 not wanted, NOT_WANTED, true",
			"554 no, OTHER, true", "no connection: ConnectException, NO_SERVER, false",
			"the server refused to let us sign in, NO_SERVER, false",
			"the address cannot be used: mail servers do not know these letters, NO_SUCH_ADDRESS, false" })
	void whatAServerSaidIsQuotedAndOurOwnNotesAreNot(String why, BounceReason reason, boolean quoted) {
		var fate = new EmailFate(Fate.GIVEN_UP, Instant.EPOCH, why);
		assertThat(fate.reason()).contains(reason);
		assertThat(fate.answer().isPresent()).isEqualTo(quoted);
	}

	@Test
	void somebodyLooksAtEveryEmailThatDidNotArrive() {
		assertThat(Arrays.stream(Fate.values()).filter(Fate::failed)).containsExactlyInAnyOrder(Fate.HELD_BACK,
				Fate.ADDRESS_CHANGED, Fate.BROKEN, Fate.REFUSED, Fate.GIVEN_UP, Fate.BOUNCED);
	}

	@ParameterizedTest
	@EnumSource
	void whatNeedsADetailTakesOne(LetterKind kind) {
		assertThat(kind.takesDetail() || !kind.needsDetail()).isTrue();
		assertThat(kind.takesDetail() && !kind.needsDetail()).isEqualTo(kind == LetterKind.CLOSED);
	}

}
