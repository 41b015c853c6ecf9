package nl.meekijken.account;

import java.text.Normalizer;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Argon2id (OWASP: 19 MiB, two passes), a few at a time: each takes 19 MiB, so a flood of
 * sign-ins waits in line, and the surplus is sent away, instead of exhausting memory.
 */
@Component
class Passwords {

	/** How many are reckoned with at the same time. */
	static final int AT_ONCE = 2 * Runtime.getRuntime().availableProcessors();

	private static final int LONGEST_WAIT_SECONDS = 5;

	private final Semaphore places = new Semaphore(AT_ONCE, true);

	private final PasswordEncoder argon2;

	private final @Nullable String nobodys;

	Passwords() {
		this(argon2id());
	}

	Passwords(PasswordEncoder argon2) {
		this.argon2 = argon2;
		this.nobodys = argon2.encode("nobody has this password");
	}

	static PasswordEncoder argon2id() {
		return new DelegatingPasswordEncoder("argon2id",
				Map.of("argon2id", new Argon2PasswordEncoder(16, 32, 1, 19_456, 2)));
	}

	@Nullable String hash(String password) {
		return inLine(() -> this.argon2.encode(composed(password)));
	}

	/** Compares; without a hash it takes the same time and says no. */
	boolean matchesOrPretends(String password, @Nullable String hash) {
		var equal = inLine(() -> this.argon2.matches(composed(password), (hash != null) ? hash : this.nobodys));
		return equal && hash != null;
	}

	/**
	 * Keyboards differ in how they make an é: as one character, or as an e and an accent.
	 */
	private static String composed(String password) {
		return Normalizer.normalize(password, Normalizer.Form.NFC);
	}

	/** Does work that takes a place, once one is free. */
	<T extends @Nullable Object> T inLine(Supplier<T> work) {
		try {
			if (!this.places.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
				throw new Crowded();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new Crowded();
		}
		try {
			return work.get();
		}
		finally {
			this.places.release();
		}
	}

	/** No place came free in time. */
	static class Crowded extends RuntimeException {

		private static final long serialVersionUID = 1L;

	}

}
