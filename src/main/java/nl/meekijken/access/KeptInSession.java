package nl.meekijken.access;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;

import nl.meekijken.account.FollowedSessions;

/**
 * Who signed in, kept in the session; each audience has names of its own for it there, so
 * that a session of one is none for another.
 */
public abstract class KeptInSession implements SecurityContextRepository {

	/** OWASP ASVS 7.3.2: a session ends some time, also when it is used. */
	static final Duration LONGEST = FollowedSessions.LONGEST;

	/** The last use of a session is written once a minute only. */
	private static final Duration IMPRECISION = Duration.ofMinutes(1);

	private final Clock clock;

	KeptInSession(Clock clock) {
		this.clock = clock;
	}

	abstract SecurityContext load(HttpServletRequest request);

	final long now() {
		return this.clock.millis();
	}

	/** Ends the session, on every node. */
	public void end(HttpServletRequest request) {
		var session = request.getSession(false);
		if (session != null) {
			session.invalidate();
		}
	}

	/** How long the session goes on if it is not used from now on; empty without one. */
	public Optional<Duration> untilItEnds(HttpServletRequest request) {
		return Optional.ofNullable(request.getSession(false))
			.map(session -> shortest(Duration.ofSeconds(session.getMaxInactiveInterval()).minus(IMPRECISION),
					remaining(session)));
	}

	private static Duration shortest(Duration one, Duration other) {
		return (one.compareTo(other) < 0) ? one : other;
	}

	final Duration remaining(HttpSession session) {
		return LONGEST.minus(Duration.ofMillis(this.clock.millis() - session.getCreationTime()));
	}

	@Override
	public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
		return new Deferred(() -> load(request));
	}

	@Override
	@Deprecated
	@SuppressWarnings("removal")
	public SecurityContext loadContext(HttpRequestResponseHolder holder) {
		return load(holder.getRequest());
	}

	private static final class Deferred implements DeferredSecurityContext {

		private final Supplier<SecurityContext> loading;

		private @Nullable SecurityContext loaded;

		Deferred(Supplier<SecurityContext> loading) {
			this.loading = loading;
		}

		@Override
		public SecurityContext get() {
			if (this.loaded == null) {
				this.loaded = this.loading.get();
			}
			return this.loaded;
		}

		@Override
		public boolean isGenerated() {
			return get().getAuthentication() == null;
		}

	}

}
