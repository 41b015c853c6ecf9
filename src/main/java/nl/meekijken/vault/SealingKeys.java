package nl.meekijken.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;

import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import nl.meekijken.database.StartRefused;

/**
 * The keys that files are sealed with, each under an id: the first one seals, all of them
 * open.
 */
@Component
final class SealingKeys {

	private static final String SETTING = "MEEKIJKEN_VAULT_KEYS";

	/** The one that follows from the secret of the house, when no other is given. */
	private static final String OF_THE_HOUSE = "house";

	private static final Pattern PAIR = Pattern.compile("([A-Za-z0-9_-]{1,32}):([A-Za-z0-9+/]{43}=)");

	private static final int KEY_BYTES = 32;

	private static final int SEGMENT = 64 * 1024;

	private final Map<String, StreamingAead> keys = new LinkedHashMap<>();

	@Autowired
	SealingKeys(@Value("${meekijken.vault-keys:}") String given, @Value("${meekijken.secret:}") String secret) {
		for (var pair : given.isBlank() ? new String[0] : given.strip().split("\\s*,\\s*", -1)) {
			var parts = PAIR.matcher(pair);
			if (!parts.matches() || isTaken(parts.group(1))) {
				throw new StartRefused(SETTING + " is no list of keys.",
						"Write each as id:key and a comma between; each id once and none of them \"" + OF_THE_HOUSE
								+ "\"; a key is what openssl rand -base64 32 prints.");
			}
			this.keys.put(parts.group(1), cipher(Base64.getDecoder().decode(parts.group(2))));
		}
		if (!secret.isBlank()) {
			this.keys.put(OF_THE_HOUSE, cipher(derived(secret)));
		}
		if (this.keys.isEmpty()) {
			throw new StartRefused("There is no key to seal documents with.",
					"Set MEEKIJKEN_SECRET or " + SETTING + ".");
		}
	}

	/** The id of the key that seals from now on. */
	String current() {
		return this.keys.keySet().iterator().next();
	}

	Optional<StreamingAead> find(String id) {
		return Optional.ofNullable(this.keys.get(id));
	}

	private boolean isTaken(String id) {
		return id.equals(OF_THE_HOUSE) || this.keys.containsKey(id);
	}

	private static byte[] derived(String secret) {
		var derivation = HKDFParameterSpec.ofExtract()
			.addIKM(secret.getBytes(StandardCharsets.UTF_8))
			.thenExpand("documents in the vault".getBytes(StandardCharsets.UTF_8), KEY_BYTES);
		try {
			return KDF.getInstance("HKDF-SHA256").deriveData(derivation);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static StreamingAead cipher(byte[] key) {
		try {
			return new AesGcmHkdfStreaming(Arrays.copyOf(key, KEY_BYTES), "HmacSha256", KEY_BYTES, SEGMENT, 0);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
