package nl.meekijken.account;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.database.Seal;

/** Names that were typed by whoever, in PostgreSQL, until they are looked up. */
@Component
@Transactional
class PasswordRequestStore {

	/** Nobody waits longer for a mail. */
	private static final Duration WORTHWHILE = Duration.ofHours(1);

	private final JdbcClient jdbc;

	private final Clock clock;

	private final Seal seal;

	PasswordRequestStore(JdbcClient jdbc, Clock clock, @Value("${meekijken.secret}") String secret) {
		this.jdbc = jdbc;
		this.clock = clock;
		this.seal = Seal.of(secret, "names typed for a new password, 1");
	}

	void add(SignInName name, About about) {
		this.jdbc.sql("insert into account.password_request (asked_at, typed_sealed, about) values (?, ?, ?)")
			.params(Timestamp.from(this.clock.instant()), this.seal.close(name.value()), about.name())
			.update();
	}

	List<Waiting> waiting() {
		return this.jdbc.sql("select id, typed_sealed, about from account.password_request order by id")
			.query((rows, row) -> new Waiting(rows.getLong("id"), rows.getBytes("typed_sealed"),
					About.valueOf(rows.getString("about"))))
			.list();
	}

	/**
	 * The name that was typed; what cannot be read any more is a fault of that request.
	 */
	SignInName nameOf(Waiting waiting) {
		return new SignInName(this.seal.open(waiting.typedSealed()));
	}

	/** Takes it, unless another node did: then it was answered there. */
	boolean take(Waiting waiting) {
		return this.jdbc.sql("delete from account.password_request where id = ?").param(waiting.id()).update() == 1;
	}

	void dropOld() {
		this.jdbc.sql("delete from account.password_request where asked_at < ?")
			.param(Timestamp.from(this.clock.instant().minus(WORTHWHILE)))
			.update();
	}

	/** A name that nobody looked up yet. */
	@SuppressWarnings("ArrayRecordComponent")
	record Waiting(long id, byte[] typedSealed, About about) {
	}

}
