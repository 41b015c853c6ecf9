package nl.meekijken.mail;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import nl.meekijken.database.Seal;
import nl.meekijken.values.EmailAddress;

/**
 * Where word of the fate of a letter goes that is no e-mail to a client: to the mailbox
 * that is picked up, with the id of the letter and a proof that we wrote it behind the
 * plus sign. Its Message-ID alone says the one without the other.
 */
@Component
class ReturnPaths {

	private static final String HMAC = "HmacSHA256";

	private static final int RADIX = 32;

	private static final int ID_DIGITS = 26;

	private static final int PROOF_DIGITS = 6;

	private static final int PROOF_BITS = (1 << 30) - 1;

	private static final Pattern WORD = Pattern
		.compile("b([0-9a-v]{" + ID_DIGITS + "})([0-9a-v]{" + PROOF_DIGITS + "})");

	private final ReplyAddress address;

	private final SecretKeySpec key;

	ReturnPaths(ReplyAddress address, @Value("${meekijken.secret}") String secret) {
		this.address = address;
		this.key = new SecretKeySpec(Seal.derive(secret, "return paths of letters, 1"), HMAC);
	}

	/** None if answers are not picked up. */
	Optional<String> of(UUID letter) {
		var bytes = ByteBuffer.allocate(16)
			.putLong(letter.getMostSignificantBits())
			.putLong(letter.getLeastSignificantBits())
			.array();
		var id = padded(new BigInteger(1, bytes).toString(RADIX), ID_DIGITS);
		return this.address.with("b" + id + proof(id)).map(EmailAddress::value);
	}

	/** The letter that an address is the return path of; none for any other address. */
	Optional<UUID> letterIn(String written) {
		return this.address.wordIn(written)
			.map(WORD::matcher)
			.filter(word -> word.matches() && proof(word.group(1)).equals(word.group(2)))
			.map(ReturnPaths::letter);
	}

	private static UUID letter(MatchResult word) {
		var id = new BigInteger(word.group(1), RADIX);
		return new UUID(id.shiftRight(Long.SIZE).longValue(), id.longValue());
	}

	private String proof(String id) {
		try {
			var mac = Mac.getInstance(HMAC);
			mac.init(this.key);
			var bits = ByteBuffer.wrap(mac.doFinal(id.getBytes(StandardCharsets.UTF_8))).getInt() & PROOF_BITS;
			return padded(Integer.toString(bits, RADIX), PROOF_DIGITS);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("every Java knows " + HMAC, ex);
		}
	}

	private static String padded(String digits, int length) {
		return "0".repeat(length - digits.length()) + digits;
	}

}
