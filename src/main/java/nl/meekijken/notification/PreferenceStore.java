package nl.meekijken.notification;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.account.PersonId;
import nl.meekijken.database.Question;
import nl.meekijken.office.OfficeId;

/** Who wants news by mail, in PostgreSQL. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PreferenceStore {

	private static final String OF_VIEWER = """
			 where office_id = (select current_setting('viewer.office')::bigint)
			   and person_id = (select nullif(current_setting('viewer.person'), '')::bigint)
			""";

	private final JdbcClient jdbc;

	PreferenceStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	static Question<MailChoice> own() {
		return new Question<>("select rhythm, hour, any_time from notification.preference" + OF_VIEWER, List.of(),
				rows -> rows.next() ? new MailChoice(Rhythm.valueOf(rows.getString("rhythm")), rows.getInt("hour"),
						rows.getBoolean("any_time")) : MailChoice.NONE);
	}

	static Question<MailCount> count(Instant since) {
		return new Question<>("""
				select count(distinct div(extract(epoch from a.at)::numeric, 300)) as at_once,
				       count(distinct (a.at at time zone 'Europe/Amsterdam')::date) as daily,
				       count(distinct date_trunc('week', a.at at time zone 'Europe/Amsterdam')) as weekly
				  from dossier.activity a
				  join account.person p on p.office_id = a.office_id
				       and p.id = (select nullif(current_setting('viewer.person'), '')::bigint)
				 where a.office_id = (select current_setting('viewer.office')::bigint) and a.audience = 'INTERMEDIARY'
				   and a.at > ?::timestamptz
				   and (a.actor <> 'INTERMEDIARY'
				        or a.actor_name is distinct from concat_ws(' ', p.first_name, p.prefix, p.surname))
				""", Question.listOf(at(since)), rows -> {
			rows.next();
			return new MailCount(rows.getInt("at_once"), rows.getInt("daily"), rows.getInt("weekly"));
		});
	}

	void keep(OfficeId office, PersonId person, MailChoice choice) {
		this.jdbc
			.sql("""
					insert into notification.preference (office_id, person_id, rhythm, hour, any_time) values (?, ?, ?, ?, ?)
					    on conflict (office_id, person_id) do update
					   set rhythm = excluded.rhythm, hour = excluded.hour, any_time = excluded.any_time
					""")
			.params(office.value(), person.value(), choice.rhythm().name(), choice.hour(), choice.anyTime())
			.update();
	}

	/** Whoever has never looked begins to look with this. */
	void begin(OfficeId office, PersonId person, Instant now, Optional<Instant> due) {
		this.jdbc.sql("""
				with begun as (
					insert into notification.reader (office_id, person_id, read_until)
					select p.office_id, p.id, coalesce(p.previous_signed_in_at, p.last_signed_in_at, :now)
					  from account.person p where p.office_id = :office and p.id = :person
					    on conflict do nothing
				)
				insert into notification.mailing (office_id, person_id, mailed_until, due_at)
				values (:office, :person, :now, :due)
				    on conflict (office_id, person_id) do update
				   set mailed_until = excluded.mailed_until, due_at = excluded.due_at
				""")
			.param("office", office.value())
			.param("person", person.value())
			.param("now", at(now))
			.param("due", due.map(PreferenceStore::at).orElse(null))
			.update();
	}

	void stop(OfficeId office, PersonId person) {
		this.jdbc.sql("""
				with stopped as (
					update notification.preference set rhythm = 'NEVER'
					 where office_id = :office and person_id = :person and rhythm <> 'NEVER'
				)
				update notification.mailing set due_at = null where office_id = :office and person_id = :person
				""").param("office", office.value()).param("person", person.value()).update();
	}

	static OffsetDateTime at(Instant moment) {
		return moment.atOffset(ZoneOffset.UTC);
	}

}
