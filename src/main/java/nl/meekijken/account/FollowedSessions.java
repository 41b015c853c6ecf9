package nl.meekijken.account;

import java.time.Duration;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;

/**
 * Sessions of intermediaries in which a browser follows something for as long as they
 * last, without using them.
 */
@Component
public class FollowedSessions {

	/** OWASP ASVS 7.3.2: a session ends some time, also when it is used. */
	public static final Duration LONGEST = Duration.ofHours(8);

	private final FollowedSessionStore store;

	FollowedSessions(FollowedSessionStore store) {
		this.store = store;
	}

	/**
	 * Which of these sessions are over, on whatever node they were ended, or of somebody
	 * who may not look in any more.
	 */
	public Set<String> ended(Map<String, PersonId> sessions) {
		return sessions.isEmpty() ? Set.of() : this.store.ended(sessions, LONGEST);
	}

}
