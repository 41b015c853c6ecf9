package nl.meekijken.demo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.database.Seal;
import nl.meekijken.demo.DemoRequest.Stage;

/** Requests for a demo in PostgreSQL; who asked is sealed. */
@Component
@Transactional
class DemoRequestStore {

	private static final String REQUESTS = "select id, asked_at, asker_sealed, stage, ends_on from demo.request";

	private static final int MOST_ATTEMPTS = 8;

	/** Longer each time: after eight attempts five hours have gone by. */
	private static final Duration PAUSE = Duration.ofMinutes(10);

	private final JdbcClient jdbc;

	private final Clock clock;

	private final Seal seal;

	DemoRequestStore(JdbcClient jdbc, Clock clock, @Value("${meekijken.secret}") String secret) {
		this.jdbc = jdbc;
		this.clock = clock;
		this.seal = Seal.of(secret, "who asks for a demo, 1");
	}

	/** Notes a request; the same one twice is one. */
	void add(UUID id, Asker asker, Stage stage) {
		this.jdbc.sql("""
				insert into demo.request (id, asked_at, asker_sealed, stage, due_at)
				values (:id, :now, :asker, :stage, :now) on conflict do nothing
				""")
			.param("id", id)
			.param("now", now())
			.param("asker", this.seal.close(asker.written()))
			.param("stage", stage.name())
			.update();
	}

	boolean has(UUID id) {
		return this.jdbc.sql("select exists (select 1 from demo.request where id = ?)")
			.param(id)
			.query(Boolean.class)
			.single();
	}

	List<DemoRequest> due() {
		return this.jdbc.sql(REQUESTS + " where stage = 'WAITING' and due_at <= ? order by asked_at, id")
			.param(now())
			.query(this::read)
			.list();
	}

	List<DemoRequest> latest(int skipped, int shown) {
		return this.jdbc.sql(REQUESTS + " order by asked_at desc, id limit ? offset ?")
			.params(shown, skipped)
			.query(this::read)
			.list();
	}

	/**
	 * Takes what waits, to be settled in the running transaction; no if another node is
	 * at it or has been.
	 */
	boolean take(DemoRequest request, Stage becomes, @Nullable LocalDate endsOn) {
		return this.jdbc.sql("""
				update demo.request set stage = :stage, ends_on = :endsOn
				 where id = (select id from demo.request where id = :id and stage = 'WAITING' for update skip locked)
				""").param("stage", becomes.name()).param("endsOn", endsOn).param("id", request.id()).update() == 1;
	}

	/** Tries it again later, but not for ever. */
	void putOff(DemoRequest request) {
		this.jdbc
			.sql("""
					update demo.request
					   set attempts = attempts + 1, due_at = cast(:now as timestamptz) + (attempts + 1) * :pause * interval '1 second',
					       stage = case when attempts + 1 < :most then 'WAITING' else 'GIVEN_UP' end
					 where id = :id and stage = 'WAITING'
					""")
			.param("now", now())
			.param("pause", PAUSE.toSeconds())
			.param("most", MOST_ATTEMPTS)
			.param("id", request.id())
			.update();
	}

	void dropOlderThan(Duration age) {
		this.jdbc.sql("delete from demo.request where asked_at < ?")
			.param(Timestamp.from(this.clock.instant().minus(age)))
			.update();
	}

	int nextBlock() {
		return this.jdbc.sql("select nextval('demo.place')").query(Integer.class).single();
	}

	private DemoRequest read(ResultSet rows, int row) throws SQLException {
		return new DemoRequest(rows.getObject("id", UUID.class), rows.getTimestamp("asked_at").toInstant(),
				Asker.read(this.seal.open(rows.getBytes("asker_sealed"))), Stage.valueOf(rows.getString("stage")),
				rows.getObject("ends_on", LocalDate.class));
	}

	private Timestamp now() {
		return Timestamp.from(this.clock.instant());
	}

}
