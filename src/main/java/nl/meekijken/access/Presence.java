package nl.meekijken.access;

import java.util.List;

import nl.meekijken.account.OpenSession;
import nl.meekijken.account.SignInHistory;
import nl.meekijken.account.SignInRecord;

/**
 * Where somebody is signed in, and when they signed in.
 *
 * @param more whether they signed in more often than is shown
 */
public record Presence(List<OpenSession> sessions, List<SignInRecord> history, boolean more) {

	private static final int SHOWN_AT_FIRST = 5;

	public Presence {
		sessions = List.copyOf(sessions);
		history = List.copyOf(history);
	}

	static Presence of(List<OpenSession> sessions, List<SignInRecord> history) {
		return new Presence(sessions, history.subList(0, Math.min(history.size(), SignInHistory.MOST)),
				history.size() > SignInHistory.MOST);
	}

	public boolean hasOtherSessions() {
		return this.sessions.size() > 1;
	}

	public List<SignInRecord> latest() {
		return this.history.subList(0, Math.min(SHOWN_AT_FIRST, this.history.size()));
	}

	public List<SignInRecord> earlier() {
		return this.history.subList(Math.min(SHOWN_AT_FIRST, this.history.size()), this.history.size());
	}

}
