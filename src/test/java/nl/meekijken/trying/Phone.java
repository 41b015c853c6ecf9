package nl.meekijken.trying;

import java.math.BigInteger;
import java.security.InvalidKeyException;
import java.time.Instant;
import java.util.Arrays;

import javax.crypto.spec.SecretKeySpec;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;

/** An app with codes, as somebody has on a telephone. */
public final class Phone {

	private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

	private static final TimeBasedOneTimePasswordGenerator CODES = new TimeBasedOneTimePasswordGenerator();

	private final SecretKeySpec key;

	/** Types over the key that a page shows. */
	public Phone(String shown) {
		var number = shown.replace(" ", "")
			.chars()
			.mapToObj(letter -> BigInteger.valueOf(ALPHABET.indexOf(letter)))
			.reduce(BigInteger.ZERO, (read, digit) -> read.shiftLeft(5).add(digit));
		var bytes = number.setBit(160).toByteArray();
		this.key = new SecretKeySpec(Arrays.copyOfRange(bytes, bytes.length - 20, bytes.length), CODES.getAlgorithm());
	}

	/** The code that it shows at a moment. */
	public String code(Instant moment) {
		try {
			return CODES.generateOneTimePasswordString(this.key, moment);
		}
		catch (InvalidKeyException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
