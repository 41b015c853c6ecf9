package nl.meekijken.account;

import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PasswordsTests {

	private final Passwords passwords = new Passwords();

	@Test
	void aHashHasItsOwnSaltAndTheAgreedCosts() {
		var hash = this.passwords.hash("correct paard batterij");
		assertThat(hash).startsWith("{argon2id}$argon2id$v=19$m=19456,t=2,p=1$")
			.isNotEqualTo(this.passwords.hash("correct paard batterij"));
	}

	@Test
	void onlyTheVeryPasswordMatches() {
		var hash = this.passwords.hash("correct paard batterij");
		assertThat(this.passwords.matchesOrPretends("correct paard batterij", hash)).isTrue();
		assertThat(this.passwords.matchesOrPretends("Correct paard batterij", hash)).isFalse();
		assertThat(this.passwords.matchesOrPretends("", hash)).isFalse();
		assertThat(this.passwords.matchesOrPretends("nobody has this password", null)).isFalse();
	}

	@Test
	void aFloodIsAnsweredOrSentAwayAndNeverPilesUp() throws Exception {
		var hash = this.passwords.hash("correct paard batterij");
		Callable<String> attempt = () -> {
			try {
				return this.passwords.matchesOrPretends("correct paard batterij", hash) ? "in" : "wrong";
			}
			catch (Passwords.Crowded ex) {
				return "sent away";
			}
		};
		try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
			var answers = crowd.invokeAll(Stream.generate(() -> attempt).limit(400).toList());
			for (var answer : answers) {
				assertThat(answer.get()).isIn("in", "sent away");
			}
		}
		assertThat(this.passwords.matchesOrPretends("correct paard batterij", hash)).isTrue();
	}

}
