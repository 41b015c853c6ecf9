package nl.meekijken.account;

import java.util.List;

import org.springframework.stereotype.Component;

/** The sessions that people have open, on whatever node. */
@Component
public class OpenSessions {

	/** The attribute of a session that tells from which device it was begun. */
	public static final String DEVICE = "device";

	private final OpenSessionStore store;

	OpenSessions(OpenSessionStore store) {
		this.store = store;
	}

	/**
	 * The open sessions of a person, the latest used first.
	 * @param current the id of the session in which is asked
	 */
	public List<OpenSession> of(PersonId person, String current) {
		return this.store.of(person, current);
	}

	/** Ends one session of a person; a key of somebody else's ends nothing. */
	public void end(PersonId person, String key) {
		this.store.end(person, key);
	}

	/** Ends all sessions of a person but the one in which is asked. */
	public void endOthers(PersonId person, String current) {
		this.store.endAllBut(person, current);
	}

	/** Ends all sessions of a person, together with the change that is the reason. */
	public void endAll(PersonId person) {
		this.store.endAll(person);
	}

}
