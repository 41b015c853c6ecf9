package nl.meekijken.demo;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.demo.DemoRequest.Stage;

/** Requests for a demo in PostgreSQL; who asked is sealed. */
@Component
@Transactional
class DemoRequestStore {

	private static final int MOST_ATTEMPTS = 8;

	/** Longer each time: after eight attempts five hours have gone by. */
	private static final Duration PAUSE = Duration.ofMinutes(10);

	/** A demo is some seconds of work; a node that died is followed by another. */
	private static final Duration DRAWING = Duration.ofMinutes(2);

	private final JdbcClient jdbc;

	private final Clock clock;

	private final DemoRequestReading reading;

	DemoRequestStore(JdbcClient jdbc, Clock clock, DemoRequestReading reading) {
		this.jdbc = jdbc;
		this.clock = clock;
		this.reading = reading;
	}

	/** Notes a request; the same one twice is one. */
	void add(UUID id, Asker asker, Stage stage) {
		this.jdbc.sql("""
				insert into demo.request (id, asked_at, asker_sealed, stage, due_at)
				values (:id, :now, :asker, :stage, :now) on conflict do nothing
				""")
			.param("id", id)
			.param("now", now())
			.param("asker", this.reading.sealed(asker))
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
		return this.jdbc.sql("select id, asked_at, asker_sealed, stage, ends_on from demo.due_requests(?)")
			.param(now())
			.query(this.reading::read)
			.list();
	}

	/** Keeps other nodes from it while its papers are drawn; no if one is at it. */
	boolean reserve(DemoRequest request) {
		return this.jdbc.sql("""
				update demo.request set due_at = cast(:now as timestamptz) + :drawing * interval '1 second'
				 where id = :id and stage = 'WAITING' and due_at <= :now
				""").param("now", now()).param("drawing", DRAWING.toSeconds()).param("id", request.id()).update() == 1;
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

	void dropWhatReached(Duration age) {
		this.jdbc.sql("delete from demo.request where asked_at <= ?")
			.param(Timestamp.from(this.clock.instant().minus(age)))
			.update();
	}

	int nextBlock() {
		return this.jdbc.sql("select nextval('demo.place')").query(Integer.class).single();
	}

	private Timestamp now() {
		return Timestamp.from(this.clock.instant());
	}

}
