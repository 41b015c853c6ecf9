package nl.meekijken.account;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

/**
 * Ten codes for whoever has lost the other factor: 120 bits each, so that their digests
 * are enough to keep. Each works once.
 */
@Component
class RecoveryCodes {

	private static final int HOW_MANY = 10;

	private static final int BYTES = 15;

	private final FactorStore store;

	private final SecureRandom chance = new SecureRandom();

	RecoveryCodes(FactorStore store) {
		this.store = store;
	}

	/** Gives ten new codes; earlier ones end. */
	List<String> renew(PersonId person) {
		this.store.removeCodes(person);
		var codes = Stream.generate(this::code).limit(HOW_MANY).toList();
		codes.forEach(code -> this.store.keepCode(person, Digest.hex(code)));
		return codes.stream().map(Base32::grouped).toList();
	}

	/** Gives codes to whoever has none left. */
	List<String> renewIfGone(PersonId person) {
		return this.store.hasCodes(person) ? List.of() : renew(person);
	}

	/** Uses a code up, however it was typed; whether it was one. */
	boolean use(PersonId person, String typed) {
		var code = typed.toUpperCase(Locale.ROOT)
			.replace('O', '0')
			.replace('I', '1')
			.replace('L', '1')
			.replaceAll("[^0-9A-Z]", "");
		return this.store.useCode(person, Digest.hex(code));
	}

	void forget(PersonId person) {
		this.store.removeCodes(person);
	}

	private String code() {
		var bytes = new byte[BYTES];
		this.chance.nextBytes(bytes);
		return Base32.SPOKEN.write(bytes);
	}

}
