package nl.meekijken.account;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.database.Question;

/** Requests to remove second factors, in PostgreSQL. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class FactorRemovalStore {

	/** Whoever is still without a factor then asks anew. */
	static final Duration OPEN_FOR = Duration.ofDays(1);

	private final JdbcClient jdbc;

	private final Clock clock;

	FactorRemovalStore(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	static Question<List<FactorRemoval>> waiting(Instant since) {
		return Question.list("""
				select r.person_id, r.asked_by, r.asked_at, r.reason, o.name as office_name,
				       p.first_name, p.prefix, p.surname, a.first_name || ' ' || a.surname as asked_by_name,
				       not a.staff as by_office
				  from account.factor_removal r
				  join account.person p on p.office_id = r.office_id and p.id = r.person_id
				  join account.person a on a.id = r.asked_by
				  join office.office o on o.office_id = r.office_id
				 where r.settled_at is null and r.asked_at > ?::timestamptz
				 order by r.asked_at, r.id limit 100
				""", (rows, row) -> new FactorRemoval(new PersonId(rows.getLong("person_id")), FullName.in(rows),
				rows.getString("office_name"), new PersonId(rows.getLong("asked_by")), rows.getString("asked_by_name"),
				rows.getBoolean("by_office"), rows.getTimestamp("asked_at").toInstant(), rows.getString("reason")),
				Timestamp.from(since));
	}

	/** Whether it was not asked already; what lies there unanswered for too long ends. */
	boolean ask(PersonId person, PersonId by, String reason) {
		this.jdbc.sql("""
				update account.factor_removal set settled_at = :now, granted = false
				 where person_id = :person and settled_at is null and asked_at <= :ended
				""").param("now", now()).param("person", person.value()).param("ended", openSince()).update();
		return this.jdbc.sql("""
				insert into account.factor_removal (office_id, person_id, asked_by, asked_at, reason)
				values ((select current_setting('viewer.office')::bigint), :person, :by, :now, :reason)
				on conflict (office_id, person_id) where settled_at is null do nothing
				""")
			.param("person", person.value())
			.param("by", by.value())
			.param("now", now())
			.param("reason", reason)
			.update() == 1;
	}

	boolean isAskedBy(PersonId person, PersonId by) {
		return this.jdbc.sql("""
				select exists (select 1 from account.factor_removal
				                where person_id = ? and asked_by = ? and settled_at is null)
				""").params(person.value(), by.value()).query(Boolean.class).single();
	}

	/** Whether it was still open: of two who decide at once, one does. */
	boolean settle(PersonId person, PersonId by, boolean granted) {
		return this.jdbc.sql("""
				update account.factor_removal set settled_at = :now, settled_by = :by, granted = :granted
				 where person_id = :person and settled_at is null and asked_at > :since
				""")
			.param("now", now())
			.param("by", by.value())
			.param("granted", granted)
			.param("person", person.value())
			.param("since", openSince())
			.update() == 1;
	}

	private Timestamp now() {
		return Timestamp.from(this.clock.instant());
	}

	private Timestamp openSince() {
		return Timestamp.from(this.clock.instant().minus(OPEN_FOR));
	}

}
