package nl.meekijken.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.account.PersonId;
import nl.meekijken.account.SecretHash;
import nl.meekijken.database.Question;
import nl.meekijken.dossier.Appointment;
import nl.meekijken.office.OfficeId;
import nl.meekijken.values.ClaimNumber;

/** Calendar addresses, and what stands in a calendar, in PostgreSQL. */
@Component
@Transactional
class CalendarStore {

	private static final ZoneId HOME = ZoneId.of("Europe/Amsterdam");

	/** What is long past leaves the calendar; what is far ahead comes in later. */
	private static final String MOMENTS = """
			with open_dossier as (
				select d.office_id, d.id, d.claim_number, d.next_update_on, d.answer_due_at
				  from dossier.dossier d
				 where d.office_id = (select current_setting('viewer.office')::bigint) and d.active
				   and d.consent_withdrawn_on is null
			), inspection as (
				select distinct on (a.dossier_id) a.dossier_id, a.at, a.detail
				  from dossier.activity a
				 where a.office_id = (select current_setting('viewer.office')::bigint) and a.audience = 'INTERMEDIARY'
				   and a.kind = 'INSPECTION_PLANNED' and a.detail is not null and a.at > :today::date - 365
				   and not exists (select from dossier.activity c
				                    where c.office_id = a.office_id and c.corrects = a.id)
				 order by a.dossier_id, a.at desc, a.id desc
			), moment as (
				select claim_number, 'UPDATE' as kind, 0 as place, next_update_on as day, null::timestamptz as at,
				       null as detail
				  from open_dossier
				 where next_update_on is not null
				union all
				select claim_number, 'OUR_ANSWER', 0, (answer_due_at at time zone 'Europe/Amsterdam')::date,
				       answer_due_at, null
				  from open_dossier
				 where answer_due_at is not null
				union all
				select o.claim_number, 'INSURER_ANSWER', p.position, (p.held_liable_on + interval '3 months')::date,
				       null, null
				  from open_dossier o
				  join dossier.counterparty p on p.office_id = o.office_id and p.dossier_id = o.id
				 where p.held_liable_on is not null and p.stance = 'OPEN'
				union all
				select o.claim_number, 'PAPERS', r.id, r.needed_by, null, null
				  from open_dossier o
				  join piece.upload_request r on r.office_id = o.office_id and r.dossier_id = o.id
				 where r.revoked_at is null and r.needed_by >= :today::date - 31
				   and exists (select from piece.asked a
				                 join lateral piece.asked_of(r.dossier_id) s on s.asked_id = a.id
				                where a.office_id = r.office_id and a.request_id = r.id and a.verdict is null
				                  and s.files = 0)
				union all
				select o.claim_number, 'INSPECTION', 0, (i.at at time zone 'Europe/Amsterdam')::date, null, i.detail
				  from open_dossier o
				  join inspection i on i.dossier_id = o.id
			)
			select claim_number, kind, place, day, at, detail
			  from moment
			 where detail is not null or day between :today::date - 31 and :today::date + 730
			 order by day, claim_number, kind, place
			 limit 2000
			""";

	private final JdbcClient jdbc;

	CalendarStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Asks since when the viewer has a calendar address. */
	static Question<Optional<Instant>> own() {
		return Question.first("select made_at from notification.calendar_address" + PreferenceStore.OF_VIEWER,
				(row, index) -> row.getObject("made_at", OffsetDateTime.class).toInstant());
	}

	void keep(OfficeId office, PersonId person, SecretHash hash, Instant now) {
		this.jdbc.sql("""
				insert into notification.calendar_address (office_id, person_id, secret_hash, made_at)
				values (?, ?, ?, ?)
				    on conflict (office_id, person_id) do update
				   set secret_hash = excluded.secret_hash, made_at = excluded.made_at
				""").params(office.value(), person.value(), hash.value(), PreferenceStore.at(now)).update();
	}

	void end(OfficeId office, PersonId person) {
		this.jdbc.sql("delete from notification.calendar_address where office_id = ? and person_id = ?")
			.params(office.value(), person.value())
			.update();
	}

	Optional<PersonId> whose(SecretHash hash) {
		return this.jdbc.sql("select notification.whose_calendar(?) as person_id")
			.param(hash.value())
			.query((row, index) -> Optional.ofNullable(row.getObject("person_id", Long.class)).map(PersonId::new))
			.single();
	}

	/** In which language the viewer reads. */
	Locale language() {
		return this.jdbc.sql("""
				select language from account.person
				 where office_id = (select current_setting('viewer.office')::bigint)
				   and id = (select nullif(current_setting('viewer.person'), '')::bigint)
				""").query((row, index) -> Locale.of(row.getString("language"))).single();
	}

	/** What the viewer's office has to expect, the first first. */
	List<Moment> moments(LocalDate today) {
		return this.jdbc.sql(MOMENTS)
			.param("today", today)
			.query((row, index) -> moment(row))
			.list()
			.stream()
			.flatMap(Optional::stream)
			.toList();
	}

	private static Optional<Moment> moment(ResultSet row) throws SQLException {
		var number = ClaimNumber.of(row.getString("claim_number"));
		var kind = MomentKind.valueOf(row.getString("kind"));
		var place = row.getLong("place");
		var day = row.getObject("day", LocalDate.class);
		var at = row.getObject("at", OffsetDateTime.class);
		var detail = row.getString("detail");
		if (detail != null) {
			return Appointment.in(detail, day).map(said -> new Moment(number, kind, place, said.day(), said.time()));
		}
		var time = (at != null) ? LocalTime.ofInstant(at.toInstant(), HOME) : null;
		return Optional.of(new Moment(number, kind, place, day, time));
	}

}
