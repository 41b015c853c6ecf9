package nl.meekijken.access;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.account.OpenSessions;
import nl.meekijken.account.PersonId;
import nl.meekijken.account.SignInHistory;

/** Reads where somebody is signed in, from inside the own office. */
@Component
public class PresenceReading {

	private final OpenSessions sessions;

	private final SignInHistory history;

	PresenceReading(OpenSessions sessions, SignInHistory history) {
		this.sessions = sessions;
		this.history = history;
	}

	/** The sessions and sign-ins of a person who asks by this request. */
	@Transactional(readOnly = true)
	public Presence of(PersonId person, HttpServletRequest request) {
		return Presence.of(this.sessions.of(person, request.getSession().getId()), this.history.of(person));
	}

}
