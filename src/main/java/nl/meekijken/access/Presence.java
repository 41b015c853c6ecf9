package nl.meekijken.access;

import java.util.List;

import nl.meekijken.account.OpenSession;
import nl.meekijken.account.SignInRecord;

/** Where somebody is signed in, and when they signed in. */
public record Presence(List<OpenSession> sessions, List<SignInRecord> history) {

	private static final int SHOWN_AT_FIRST = 5;

	public Presence {
		sessions = List.copyOf(sessions);
		history = List.copyOf(history);
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
