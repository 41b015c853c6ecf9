package nl.meekijken.account;

import java.security.InvalidKeyException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;

import javax.crypto.spec.SecretKeySpec;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;

/**
 * Codes of six digits that change every thirty seconds (RFC 6238, with SHA-1, as all apps
 * read it). One step early or late is right too: clocks differ.
 */
final class OneTimeCodes {

	private static final Duration STEP = Duration.ofSeconds(30);

	private static final TimeBasedOneTimePasswordGenerator CODES = new TimeBasedOneTimePasswordGenerator(STEP, 6);

	private OneTimeCodes() {
	}

	/** The step after the last used one that the code belongs to; empty if none. */
	static OptionalLong stepOf(String code, byte[] secret, Instant now, long lastStep) {
		var current = now.getEpochSecond() / STEP.toSeconds();
		return LongStream.rangeClosed(current - 1, current + 1)
			.filter(step -> step > lastStep && code.equals(codeOf(secret, step)))
			.findFirst();
	}

	static String codeOf(byte[] secret, long step) {
		try {
			return CODES.generateOneTimePasswordString(new SecretKeySpec(secret, CODES.getAlgorithm()),
					Instant.ofEpochSecond(step * STEP.toSeconds()), Locale.ROOT);
		}
		catch (InvalidKeyException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
