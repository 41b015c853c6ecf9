package nl.meekijken.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import nl.meekijken.database.Question;
import nl.meekijken.dossier.DossierId;

/** The trail of a dossier in PostgreSQL: of each record no more than the page needs. */
final class TrailStore {

	private static final String ENTRIES = """
			with looked as (
				select v.id, v.at, v.person_id, 'LOOKED' as act, v.seen as what, v.seen_id, null::jsonb as changed
				  from access.view_record v
				 where ? and v.office_id = (select current_setting('viewer.office')::bigint) and v.dossier_id = ?
				   and (?::bigint is null or v.person_id = ?)
				 order by v.at desc, v.id desc limit ?
			), done as (
				select c.id, c.at, c.person_id, c.operation as act, c.table_name as what, null::bigint as seen_id, c.changed
				  from database.changes_of_dossier(?, ?::text[], ?::text[], ?, ?) c
				 where ?
			), page as (
				select id, at, person_id, act, what, seen_id, changed from looked
				union all
				select id, at, person_id, act, what, seen_id, changed from done
				 order by at desc, act, id desc limit ? offset ?
			)
			select page.at, page.person_id, page.act, page.what, f.columns, f.befores, f.afters,
			       (select c.name from document.document c
			         where page.what = 'DOCUMENT' and c.office_id = (select current_setting('viewer.office')::bigint)
			           and c.id = page.seen_id) as name
			  from page left join lateral (
				select array_agg(e.key order by e.key) as columns, array_agg(e.before order by e.key) as befores,
				       array_agg(e.after order by e.key) as afters
				  from (select pair.key,
				               case when jsonb_typeof(pair.value) = 'array' then case pair.key when 'handler_id'
				                    then (select h.name from dossier.handler h where h.id = (pair.value ->> 0)::bigint)
				                    else pair.value ->> 0 end end as before,
				               case when jsonb_typeof(pair.value) = 'array' then case pair.key when 'handler_id'
				                    then (select h.name from dossier.handler h where h.id = (pair.value ->> 1)::bigint)
				                    else pair.value ->> 1 end end as after
				          from jsonb_each(page.changed) as pair where pair.key = any (?::text[])) e
			  ) f on true
			 order by page.at desc, page.act, page.id desc
			""";

	private TrailStore() {
	}

	static Question<List<TrailEntry>> entries(DossierId dossier, TrailFilter filter, String[] columns, String[] beside,
			int from, int most) {
		var upTo = from + most;
		return Question.list(ENTRIES, (row, index) -> entry(row), filter.looked(), dossier.value(), filter.person(),
				filter.person(), upTo, dossier.value(), columns, beside, filter.person(), upTo, filter.changed(), most,
				from, columns);
	}

	static Question<List<Long>> people(DossierId dossier) {
		return Question.list("""
				select distinct v.person_id from access.view_record v
				 where v.office_id = (select current_setting('viewer.office')::bigint) and v.dossier_id = ?
				   and v.person_id is not null
				union
				select c from database.changed_dossier(?) as c
				""", (row, index) -> row.getLong(1), dossier.value(), dossier.value());
	}

	static Question<Map<Long, TrailPerson>> names(Long[] people) {
		return new Question<>("""
				select p.id, concat_ws(' ', p.first_name, p.prefix, p.surname) as name, o.name as office, o.staff
				  from account.person p join office.office o on o.office_id = p.office_id
				 where p.id = any (?::bigint[])
				""", Question.listOf((Object) people), rows -> {
			var named = new HashMap<Long, TrailPerson>();
			while (rows.next()) {
				named.put(rows.getLong("id"), new TrailPerson(rows.getLong("id"), rows.getString("name"),
						rows.getString("office"), rows.getBoolean("staff")));
			}
			return named;
		});
	}

	private static TrailEntry entry(ResultSet row) throws SQLException {
		return new TrailEntry(row.getObject("at", OffsetDateTime.class).toInstant(),
				row.getObject("person_id", Long.class), TrailAct.valueOf(row.getString("act")), row.getString("what"),
				row.getString("name"), changes(row));
	}

	private static List<TrailChange> changes(ResultSet row) throws SQLException {
		var columns = texts(row, "columns");
		var befores = texts(row, "befores");
		var afters = texts(row, "afters");
		var changes = new ArrayList<TrailChange>();
		for (var at = 0; at < columns.length; at++) {
			changes.add(new TrailChange(String.valueOf(columns[at]), befores[at], afters[at]));
		}
		return changes;
	}

	private static @Nullable String[] texts(ResultSet row, String column) throws SQLException {
		var array = row.getArray(column);
		return (array != null) ? (@Nullable String[]) array.getArray() : new @Nullable String[0];
	}

}
