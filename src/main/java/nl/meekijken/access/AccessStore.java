package nl.meekijken.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

import nl.meekijken.account.PersonId;
import nl.meekijken.database.Question;
import nl.meekijken.dossier.Viewed.Seen;
import nl.meekijken.values.ClaimNumber;

/** Who looked how much, counted by PostgreSQL in the order of time. */
final class AccessStore {

	/**
	 * Weekends, holidays, and before seven and after seven, as people in the Netherlands
	 * work.
	 */
	private static final String OUTSIDE = """
			(extract(isodow from v.at at time zone 'Europe/Amsterdam') > 5
			 or extract(hour from v.at at time zone 'Europe/Amsterdam') not between 7 and 18
			 or (v.at at time zone 'Europe/Amsterdam')::date in (select h.day from office.holiday h where h.closed))""";

	/** Nobody looks later; a day that ends lets PostgreSQL see that it is few of them. */
	private static final Duration AHEAD = Duration.ofDays(30);

	private static final String PEOPLE = """
			with seen as (
				select v.office_id, v.person_id, count(*) as looks, count(distinct v.dossier_id) as dossiers,
				       count(*) filter (where :outside) as outside
				  from access.view_record v where v.at >= ? and v.at < ? and v.person_id is not null
				 group by v.office_id, v.person_id
				union all
				select null, v.person_id, count(*), 0, count(*) filter (where :outside)
				  from access.stray_view v where v.at >= ? and v.at < ?
				 group by v.person_id
			), refused as (
				select r.person_id, sum(r.times) as refused from access.refusal r where r.hour >= ?
				 group by r.person_id
			), looked as (
				select person_id, sum(looks) as looks, sum(dossiers) as dossiers, sum(outside) as outside
				  from seen group by person_id
			), page as (
				select person_id, coalesce(looks, 0) as looks, coalesce(dossiers, 0) as dossiers,
				       coalesce(outside, 0) as outside, coalesce(refused, 0) as refused
				  from looked full join refused using (person_id)
				 order by :order, person_id limit ? offset ?
			)
			select page.person_id, page.looks, page.dossiers, page.outside, page.refused, o.name as office, o.staff,
			       concat_ws(' ', p.first_name, p.prefix, p.surname) as name
			  from page cross join lateral (
				select n.office_id, n.first_name, n.prefix, n.surname from account.person n
				 where n.id = page.person_id limit 1
			  ) p
			  join office.office o on o.office_id = p.office_id
			 order by :order, page.person_id
			""";

	private static final String LOOKS = """
			select v.at, v.seen, d.claim_number, :outside as outside
			  from (select l.id, l.at, l.seen, l.office_id, l.dossier_id
			          from ((select v.id, v.at, v.seen, v.office_id, v.dossier_id from access.view_record v
			                  where v.person_id = ? and v.at >= ? order by v.at desc, v.id desc limit ?)
			                union all
			                (select s.id, s.at, null, null, null from access.stray_view s
			                  where s.person_id = ? and s.at >= ? order by s.at desc, s.id desc limit ?)) l
			         order by l.at desc, l.id desc limit ? offset ?) v
			  left join dossier.dossier d on d.office_id = v.office_id and d.id = v.dossier_id
			 where v.seen is null or d.id is not null
			 order by v.at desc, v.id desc
			""";

	private AccessStore() {
	}

	static Question<List<AccessCount>> people(Instant since, AccessOrder order, int from, int most) {
		var moment = since.atOffset(ZoneOffset.UTC);
		var later = since.plus(AHEAD).atOffset(ZoneOffset.UTC);
		return Question.list(PEOPLE.replace(":outside", OUTSIDE).replace(":order", order.order()),
				(row, index) -> count(row), moment, later, moment, later, moment, most, from);
	}

	static Question<List<PersonLook>> looks(PersonId person, Instant since, int from, int most) {
		var moment = since.atOffset(ZoneOffset.UTC);
		return Question.list(LOOKS.replace(":outside", OUTSIDE), (row, index) -> look(row), person.value(), moment,
				from + most, person.value(), moment, from + most, most, from);
	}

	private static PersonLook look(ResultSet row) throws SQLException {
		var seen = row.getString("seen");
		return new PersonLook(row.getObject("at", OffsetDateTime.class).toInstant(),
				(seen != null) ? ClaimNumber.of(row.getString("claim_number")) : null,
				(seen != null) ? Seen.valueOf(seen) : null, row.getBoolean("outside"));
	}

	private static AccessCount count(ResultSet row) throws SQLException {
		return new AccessCount(
				new TrailPerson(row.getLong("person_id"), row.getString("name"), row.getString("office"),
						row.getBoolean("staff")),
				row.getLong("looks"), row.getLong("dossiers"), row.getLong("outside"), row.getLong("refused"));
	}

}
