package nl.meekijken.access;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import nl.meekijken.account.OpenSession;
import nl.meekijken.account.SignInRecord;

import static org.assertj.core.api.Assertions.assertThat;

class PresenceTests {

	@Test
	void fiveSignInsAreShownAtFirstAndTheOthersWhenAskedFor() {
		var presence = Presence.of(List.of(), signIns(7));
		assertThat(presence.latest()).extracting(SignInRecord::device).containsExactly("0", "1", "2", "3", "4");
		assertThat(presence.earlier()).extracting(SignInRecord::device).containsExactly("5", "6");
	}

	@Test
	void whoeverSignedInOnceHasNothingFoldedAway() {
		var presence = Presence.of(List.of(), signIns(1));
		assertThat(presence.latest()).hasSize(1);
		assertThat(presence.earlier()).isEmpty();
		assertThat(Presence.of(List.of(), List.of()).latest()).isEmpty();
	}

	@Test
	void whoeverSignedInMoreOftenThanIsShownReadsThatThereAreMore() {
		assertThat(Presence.of(List.of(), signIns(1000)).more()).isFalse();
		var presence = Presence.of(List.of(), signIns(1001));
		assertThat(presence.more()).isTrue();
		assertThat(presence.earlier()).hasSize(995);
	}

	@Test
	void othersCanBeEndedOnlyWhenThereAreOthers() {
		var here = new OpenSession("1", Instant.EPOCH, Instant.EPOCH, "", true);
		assertThat(Presence.of(List.of(here), List.of()).hasOtherSessions()).isFalse();
		assertThat(Presence.of(List.of(here, here), List.of()).hasOtherSessions()).isTrue();
	}

	private static List<SignInRecord> signIns(int times) {
		return IntStream.range(0, times).mapToObj(day -> new SignInRecord(Instant.EPOCH, "" + day)).toList();
	}

}
