package nl.meekijken.account;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Open sessions in PostgreSQL, by the person they belong to. */
@Component
@Transactional
class OpenSessionStore {

	private final JdbcClient jdbc;

	private final Clock clock;

	OpenSessionStore(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	List<OpenSession> of(PersonId person, String current) {
		return this.jdbc.sql("""
				select s.primary_id, s.creation_time, s.last_access_time, s.session_id = :current as current,
				       coalesce(convert_from(a.attribute_bytes, 'UTF8'), '') as device
				  from account.session s
				  left join account.session_attributes a
				    on a.session_primary_id = s.primary_id and a.attribute_name = :device
				 where s.principal_name = :person and s.expiry_time > :now
				 order by s.last_access_time desc, s.creation_time desc
				""")
			.param("current", current)
			.param("device", OpenSessions.DEVICE)
			.param("person", nameOf(person))
			.param("now", this.clock.millis())
			.query((rows, row) -> new OpenSession(rows.getString("primary_id"),
					Instant.ofEpochMilli(rows.getLong("creation_time")),
					Instant.ofEpochMilli(rows.getLong("last_access_time")), rows.getString("device"),
					rows.getBoolean("current")))
			.list();
	}

	void end(PersonId person, String key) {
		this.jdbc.sql("delete from account.session where principal_name = ? and primary_id = ?")
			.params(nameOf(person), key)
			.update();
	}

	void endAllBut(PersonId person, String kept) {
		this.jdbc.sql("delete from account.session where principal_name = ? and session_id <> ?")
			.params(nameOf(person), kept)
			.update();
	}

	void endAll(PersonId person) {
		this.jdbc.sql("delete from account.session where principal_name = ?").param(nameOf(person)).update();
	}

	private static String nameOf(PersonId person) {
		return Long.toString(person.value());
	}

}
