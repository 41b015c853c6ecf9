package nl.meekijken.mail;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.database.Seal;

/** What waits to leave by mail. */
@Component
public class Outbox {

	private final JdbcClient jdbc;

	private final Clock clock;

	private final Seal seal;

	Outbox(JdbcClient jdbc, Clock clock, @Value("${meekijken.secret}") String secret) {
		this.jdbc = jdbc;
		this.clock = clock;
		this.seal = Seal.of(secret, "letters at rest, 1");
	}

	/**
	 * Lets a letter leave once the running transaction is committed, and not at all if it
	 * is not.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void post(Letter letter) {
		this.jdbc.sql("""
				insert into mail.outbox (id, created_at, recipient, language, subject, sealed, due_at)
				values (:id, :now, :recipient, :language, :subject, :sealed, :now)
				""")
			.param("id", UUID.randomUUID())
			.param("now", Timestamp.from(this.clock.instant()))
			.param("recipient", letter.to().value())
			.param("language", letter.language().getLanguage())
			.param("subject", letter.subject())
			.param("sealed", this.seal.close(letter.passages().toString()))
			.update();
	}

}
