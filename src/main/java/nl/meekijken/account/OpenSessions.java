package nl.meekijken.account;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The sessions that people have open, on whatever node. */
@Component
@Transactional
public class OpenSessions {

	private final JdbcClient jdbc;

	OpenSessions(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Ends all sessions of a person, together with the change that is the reason. */
	public void endAll(PersonId person) {
		this.jdbc.sql("delete from account.session where principal_name = ?")
			.param(Long.toString(person.value()))
			.update();
	}

}
