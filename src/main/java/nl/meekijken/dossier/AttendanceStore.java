package nl.meekijken.dossier;

import java.time.Instant;
import java.util.List;

import org.springframework.stereotype.Component;

import nl.meekijken.database.Question;

/** Who has which dossier open, in a table that nothing depends on. */
@Component
class AttendanceStore {

	private static final String ATTEND = """
			with swept as (
				delete from dossier.attendance a
				 where (a.office_id, a.dossier_id, a.person_id) in (
				       select g.office_id, g.dossier_id, g.person_id from dossier.attendance g
				        where g.office_id = (select current_setting('viewer.office')::bigint) and g.seen_at < ?
				          and (g.dossier_id <> ? or g.person_id <> ?)
				        limit 20 for update skip locked)
			), here as (
				insert into dossier.attendance as a (office_id, dossier_id, person_id, name, since, seen_at)
				values ((select current_setting('viewer.office')::bigint), ?, ?, ?, ?, ?)
				on conflict (office_id, dossier_id, person_id) do update
				   set since = case when a.seen_at < ? then excluded.since else a.since end,
				       seen_at = excluded.seen_at, name = excluded.name
			)
			select o.name, o.since from dossier.attendance o
			 where o.office_id = (select current_setting('viewer.office')::bigint) and o.dossier_id = ?
			   and o.person_id <> ? and o.seen_at >= ?
			 order by o.since, o.name""";

	/** Also sweeps out a few who have gone, so that nobody else has to. */
	Question<List<Attendant>> attend(DossierId dossier, Author by, Instant now, Instant gone) {
		var at = Columns.of(now);
		var then = Columns.of(gone);
		var id = dossier.value();
		var person = by.person().value();
		return Question.list(ATTEND,
				(row, index) -> new Attendant(row.getString("name"), Columns.instant(row, "since")), then, id, person,
				id, person, by.name(), at, at, then, id, person, then);
	}

}
