package nl.meekijken.account;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SecretTests {

	private final SecureRandom chance = new SecureRandom();

	@Test
	void aSecretHas26LettersOf32KindsSo130Bits() {
		var secrets = IntStream.range(0, 1000).mapToObj(number -> Secret.random(this.chance).letters()).toList();
		assertThat(secrets).doesNotHaveDuplicates().allMatch(letters -> letters.matches("[0-9A-HJKMNP-TV-Z]{26}"));
		assertThat(secrets.stream().flatMapToInt(String::chars).boxed().collect(Collectors.toSet())).hasSize(32);
	}

	@Test
	void itIsShownInGroupsAndTypedInAnyWay() {
		var secret = new Secret("01ABCDEFGHJKMNPQRSTVWXYZ23");
		assertThat(secret.inGroups()).isEqualTo("01ABC-DEFGH-JKMNP-QRSTV-WXYZ23");
		assertThat(Secret.typed(secret.inGroups())).contains(secret);
		assertThat(Secret.typed(secret.letters().toLowerCase(Locale.ROOT))).contains(secret);
		assertThat(Secret.typed(" oiabc defgh–jkmnp qrstv wxyz 23\t")).contains(secret);
		assertThat(Secret.typed("Olabcdefghjkmnpqrstvwxyz23")).contains(secret);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "01ABC", "01ABCDEFGHJKMNPQRSTVWXYZ234", "U1ABCDEFGHJKMNPQRSTVWXYZ23",
			"correct paard batterij", "' or 1=1 --", "\0" })
	void whatHasAnotherShapeIsNone(String typed) {
		assertThat(Secret.typed(typed)).isEmpty();
	}

	@Test
	void aVeryLongTextIsNotEvenRead() {
		assertThat(Secret.typed("-".repeat(1_000_000))).isEmpty();
	}

	@Test
	void aLogNeverHoldsIt() {
		var secret = Secret.random(this.chance);
		assertThat(secret.toString()).doesNotContain(secret.letters());
	}

}
