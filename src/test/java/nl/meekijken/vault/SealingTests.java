package nl.meekijken.vault;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import nl.meekijken.database.StartRefused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

class SealingTests {

	private final Sealing sealing = new Sealing(new SealingKeys(VaultExample.A, ""));

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 65_535, 65_536, 300_000 })
	void whatIsSealedIsUnreadableAndOpensAsItWas(int length) throws IOException {
		var plain = bytes(length);
		var sealed = seal(this.sealing, plain);
		assertThat(open(this.sealing, sealed)).isEqualTo(plain);
		assertThat(sealed).hasSizeGreaterThan(length);
		assertThat(length < 100 || !contains(sealed, Arrays.copyOf(plain, 100))).isTrue();
	}

	@Test
	void theSameBytesLookDifferentEachTime() throws IOException {
		assertThat(seal(this.sealing, bytes(100))).isNotEqualTo(seal(this.sealing, bytes(100)));
	}

	@Test
	void everyByteThatIsChangedIsNoticed() throws IOException {
		var sealed = seal(this.sealing, bytes(40));
		for (int at = 4; at < sealed.length; at++) {
			var changed = sealed.clone();
			changed[at] ^= 1;
			assertThatIOException().as("byte %s", at).isThrownBy(() -> open(this.sealing, changed));
		}
	}

	@Test
	void everyCutIsNoticed() throws IOException {
		var sealed = seal(this.sealing, bytes(70_000));
		for (int length : new int[] { 4, 5, 6, 30, 46, 65_536, 65_600, sealed.length - 1 }) {
			assertThatIOException().as("cut at %s", length)
				.isThrownBy(() -> open(this.sealing, Arrays.copyOf(sealed, length)));
		}
	}

	@Test
	void whatIsOfBeforeThereWereKeysIsReadAsItIs() throws IOException {
		for (var plain : new String[] { "", "%", "%PDF-1.7", "mk" }) {
			assertThat(open(this.sealing, plain.getBytes(StandardCharsets.UTF_8))).asString().isEqualTo(plain);
		}
	}

	@Test
	void theKeyOfBeforeStillOpensAndCountsAsOutdated() throws IOException {
		var sealed = seal(this.sealing, bytes(10));
		var newer = new Sealing(new SealingKeys(VaultExample.B + ", " + VaultExample.A, ""));
		assertThat(open(newer, sealed)).isEqualTo(bytes(10));
		assertThat(newer.isOutdated(new ByteArrayInputStream(sealed))).isTrue();
		assertThat(newer.isOutdated(new ByteArrayInputStream(seal(newer, bytes(10))))).isFalse();
		assertThat(newer.isOutdated(new ByteArrayInputStream(bytes(10)))).isTrue();
	}

	@Test
	void aKeyThatIsGoneIsNamed() throws IOException {
		var sealed = seal(this.sealing, bytes(10));
		var other = new Sealing(new SealingKeys(VaultExample.B, ""));
		assertThatIOException().isThrownBy(() -> open(other, sealed)).withMessageContaining("\"a\"");
	}

	@Test
	void withoutKeysTheSecretOfTheHouseSealsAndWithThemItStillOpens() throws IOException {
		var house = new SealingKeys("", "a secret of more than thirty-two characters");
		var sealed = seal(new Sealing(house), bytes(10));
		var both = new Sealing(new SealingKeys(VaultExample.A, "a secret of more than thirty-two characters"));
		assertThat(house.current()).isEqualTo("house");
		assertThat(open(both, sealed)).isEqualTo(bytes(10));
		assertThat(both.isOutdated(new ByteArrayInputStream(sealed))).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "geheim", "a:QUFB", ":QUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUE=", "a b:" + "x", "," })
	void aListOfKeysThatIsNoneIsRefusedInASentenceWithoutTheKey(String typed) {
		assertThatExceptionOfType(StartRefused.class).isThrownBy(() -> new SealingKeys(typed, ""))
			.withMessageStartingWith("MEEKIJKEN_VAULT_KEYS")
			.withMessageNotContaining("QUFB");
	}

	@Test
	void twoKeysOfOneNameAndNoKeyAtAllAreRefused() {
		assertThatExceptionOfType(StartRefused.class)
			.isThrownBy(() -> new SealingKeys(VaultExample.A + "," + VaultExample.A, ""));
		assertThatExceptionOfType(StartRefused.class)
			.isThrownBy(() -> new SealingKeys(VaultExample.A.replaceFirst("a", "house"), ""));
		assertThatExceptionOfType(StartRefused.class).isThrownBy(() -> new SealingKeys("", ""));
	}

	private static byte[] seal(Sealing sealing, byte[] plain) throws IOException {
		var out = new ByteArrayOutputStream();
		try (var sealed = sealing.seal(out, "")) {
			sealed.write(plain);
		}
		return out.toByteArray();
	}

	private static byte[] open(Sealing sealing, byte[] sealed) throws IOException {
		try (InputStream in = sealing.open(new ByteArrayInputStream(sealed), "")) {
			return in.readAllBytes();
		}
	}

	private static byte[] bytes(int length) {
		var bytes = new byte[length];
		new Random(length).nextBytes(bytes);
		return bytes;
	}

	private static boolean contains(byte[] all, byte[] part) {
		return new String(all, StandardCharsets.ISO_8859_1).contains(new String(part, StandardCharsets.ISO_8859_1));
	}

}
