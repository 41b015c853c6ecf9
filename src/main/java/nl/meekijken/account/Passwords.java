package nl.meekijken.account;

import java.text.Normalizer;
import java.time.Duration;
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
 * sign-ins waits in a line that has an end, and the surplus is sent away, instead of
 * exhausting memory.
 */
@Component
class Passwords {

	/** How many are reckoned with at the same time. */
	static final int AT_ONCE = 2 * Runtime.getRuntime().availableProcessors();

	/** How many wait; so many are reckoned with in some three seconds. */
	static final int IN_LINE = 25 * AT_ONCE;

	private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

	private final Semaphore places = new Semaphore(AT_ONCE, true);

	/** Everybody inside: at a place, or waiting for one. */
	private final Semaphore line = new Semaphore(AT_ONCE + IN_LINE);

	private final Duration longestWait;

	private final PasswordEncoder argon2;

	private final @Nullable String nobodys;

	Passwords() {
		this(argon2id(), LONGEST_WAIT);
	}

	Passwords(PasswordEncoder argon2, Duration longestWait) {
		this.argon2 = argon2;
		this.longestWait = longestWait;
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

	/** Does work that takes a place, once one is free, unless too many wait already. */
	<T extends @Nullable Object> T inLine(Supplier<T> work) {
		if (!this.line.tryAcquire()) {
			throw new Crowded();
		}
		try {
			return atAPlace(work);
		}
		finally {
			this.line.release();
		}
	}

	private <T extends @Nullable Object> T atAPlace(Supplier<T> work) {
		try {
			if (!this.places.tryAcquire(this.longestWait.toMillis(), TimeUnit.MILLISECONDS)) {
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

	/** The line is full, or no place came free in time. */
	static class Crowded extends RuntimeException {

		private static final long serialVersionUID = 1L;

	}

}
