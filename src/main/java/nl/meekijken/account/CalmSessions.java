package nl.meekijken.account;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

/**
 * Sessions that are written back only when something changed, or once a minute: otherwise
 * each request would cost a write to say that it was there.
 *
 * @param <S> the sessions as they are stored
 */
class CalmSessions<S extends Session> implements FindByIndexNameSessionRepository<CalmSessions.Calm<S>> {

	/** What the running request wrote: the filter asks at once whether it is there. */
	private static final ThreadLocal<@Nullable Calm<?>> WRITTEN = new ThreadLocal<>();

	/** Whether the running request was made by a page itself: it keeps nobody awake. */
	private static final ThreadLocal<Boolean> BY_ITSELF = ThreadLocal.withInitial(() -> false);

	private final FindByIndexNameSessionRepository<S> stored;

	CalmSessions(FindByIndexNameSessionRepository<S> stored) {
		this.stored = stored;
	}

	@Override
	public Calm<S> createSession() {
		return new Calm<>(this.stored.createSession());
	}

	@Override
	public void save(Calm<S> session) {
		this.stored.save(session.stored());
		WRITTEN.set(session);
	}

	@Override
	@SuppressWarnings("unchecked")
	public @Nullable Calm<S> findById(String id) {
		var known = WRITTEN.get();
		if (known != null && known.getId().equals(id)) {
			return (Calm<S>) known;
		}
		var found = this.stored.findById(id);
		return (found != null) ? new Calm<>(found) : null;
	}

	@Override
	public void deleteById(String id) {
		forget();
		this.stored.deleteById(id);
	}

	/** The request that begins was made by a page itself. */
	void beginByItself() {
		BY_ITSELF.set(true);
	}

	/** The request is over: the next one asks again. */
	void forget() {
		WRITTEN.remove();
		BY_ITSELF.remove();
	}

	@Override
	public Map<String, Calm<S>> findByIndexNameAndIndexValue(String indexName, String indexValue) {
		return this.stored.findByIndexNameAndIndexValue(indexName, indexValue)
			.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, entry -> new Calm<>(entry.getValue())));
	}

	/**
	 * A session that does not mind being used within a minute.
	 *
	 * @param <S> the session as it is stored
	 */
	record Calm<S extends Session>(S stored) implements Session {

		private static final Duration PRECISION = Duration.ofMinutes(1);

		@Override
		public void setLastAccessedTime(Instant moment) {
			if (!BY_ITSELF.get() && moment.isAfter(this.stored.getLastAccessedTime().plus(PRECISION))) {
				this.stored.setLastAccessedTime(moment);
			}
		}

		@Override
		public String getId() {
			return this.stored.getId();
		}

		@Override
		public String changeSessionId() {
			return this.stored.changeSessionId();
		}

		@Override
		@SuppressWarnings("TypeParameterUnusedInFormals")
		public <T> @Nullable T getAttribute(String name) {
			return this.stored.getAttribute(name);
		}

		@Override
		public Set<String> getAttributeNames() {
			return this.stored.getAttributeNames();
		}

		@Override
		public void setAttribute(String name, @Nullable Object value) {
			if (value == null) {
				this.stored.removeAttribute(name);
			}
			else {
				this.stored.setAttribute(name, value);
			}
		}

		@Override
		public void removeAttribute(String name) {
			this.stored.removeAttribute(name);
		}

		@Override
		public Instant getCreationTime() {
			return this.stored.getCreationTime();
		}

		@Override
		public Instant getLastAccessedTime() {
			return this.stored.getLastAccessedTime();
		}

		@Override
		public void setMaxInactiveInterval(Duration interval) {
			this.stored.setMaxInactiveInterval(interval);
		}

		@Override
		public Duration getMaxInactiveInterval() {
			return this.stored.getMaxInactiveInterval();
		}

		@Override
		public boolean isExpired() {
			return this.stored.isExpired();
		}

	}

}
