package nl.meekijken.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.RowMapperResultSetExtractor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.account.PersonId;
import nl.meekijken.database.Question;
import nl.meekijken.dossier.ActivityGroup;
import nl.meekijken.dossier.ActivityKind;
import nl.meekijken.office.OfficeId;

/** Who wants news by mail, in PostgreSQL. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PreferenceStore {

	static final String OF_VIEWER = """
			 where office_id = (select current_setting('viewer.office')::bigint)
			   and person_id = (select nullif(current_setting('viewer.person'), '')::bigint)
			""";

	/** What the viewer chose for each kind of activity; none where all is as usual. */
	static final String CHOSEN = """
			chosen as (
				select g.kind, k.rhythm
				  from unnest('KINDS'::text[], 'GROUPS'::text[]) as g (kind, event)
				  left join notification.kind_choice k on k.event = g.event
				        and k.office_id = (select current_setting('viewer.office')::bigint)
				        and k.person_id = (select nullif(current_setting('viewer.person'), '')::bigint)
			)
			""".replace("KINDS", all(ActivityKind::name)).replace("GROUPS", all(kind -> ActivityGroup.of(kind).name()));

	private static final String HAPPENED = """
			select distinct div(extract(epoch from a.at)::numeric, 300)::bigint as slot,
			       case c.choice when 'FOLLOWED' then 'AT_ONCE' when 'MUTED' then 'NEVER' else k.rhythm end as fixed
			  from dossier.activity a
			  join account.person p on p.office_id = a.office_id
			       and p.id = (select nullif(current_setting('viewer.person'), '')::bigint)
			  join chosen k on k.kind = a.kind
			  left join notification.dossier_choice c on c.office_id = a.office_id and c.person_id = p.id
			        and c.dossier_id = a.dossier_id
			 where a.office_id = (select current_setting('viewer.office')::bigint) and a.audience = 'INTERMEDIARY'
			   and a.at > ?::timestamptz
			   and (a.actor <> 'INTERMEDIARY'
			        or a.actor_name is distinct from concat_ws(' ', p.first_name, p.prefix, p.surname))
			""";

	private static final String PLAN = """
			with begun as (
				insert into notification.reader (office_id, person_id, read_until)
				select p.office_id, p.id, coalesce(p.previous_signed_in_at, p.last_signed_in_at, :now)
				  from account.person p where p.office_id = :office and p.id = :person
				    on conflict do nothing
			), told as (
				select coalesce(min(mailed_until), :now) as until from notification.mailing
				 where office_id = :office and person_id = :person and due_at is not null
			), ended as (
				update notification.mailing set due_at = null
				 where office_id = :office and person_id = :person and rhythm <> all (:rhythms::text[])
			)
			insert into notification.mailing as m (office_id, person_id, rhythm, mailed_until, due_at, since)
			select :office, :person, w.rhythm, t.until, w.due_at, t.until
			  from told t, unnest(:rhythms::text[], :moments::timestamptz[]) as w (rhythm, due_at)
			    on conflict (office_id, person_id, rhythm) do update
			   set mailed_until = excluded.mailed_until, due_at = excluded.due_at,
			       since = case when m.due_at is null then excluded.since else m.since end
			""";

	private final JdbcClient jdbc;

	PreferenceStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	static Question<MailChoices> own() {
		return new Question<>("""
				select 'USUAL' as event, rhythm, hour, any_time from notification.preference
				""" + OF_VIEWER + """
				 union all
				select event, rhythm, null, null from notification.kind_choice
				""" + OF_VIEWER + """
				 union all
				(select 'FOLLOWED', null, null, null from notification.dossier_choice
				""" + OF_VIEWER + " and choice = 'FOLLOWED' limit 1)", List.of(), PreferenceStore::choices);
	}

	private static MailChoices choices(ResultSet rows) throws SQLException {
		var usual = MailChoice.NONE;
		var byKind = new EnumMap<ActivityGroup, Rhythm>(ActivityGroup.class);
		var follows = false;
		while (rows.next()) {
			switch (rows.getString("event")) {
				case "USUAL" -> usual = new MailChoice(Rhythm.valueOf(rows.getString("rhythm")), rows.getInt("hour"),
						rows.getBoolean("any_time"));
				case "FOLLOWED" -> follows = true;
				case String event -> byKind.put(ActivityGroup.valueOf(event), Rhythm.valueOf(rows.getString("rhythm")));
			}
		}
		return new MailChoices(usual, byKind, follows);
	}

	/** When something happened that the viewer hears of, to five minutes. */
	static Question<Happenings> happened(Instant since) {
		var rows = new RowMapperResultSetExtractor<>((row, index) -> happening(row));
		return new Question<>("with " + CHOSEN + HAPPENED, Question.listOf(at(since)),
				found -> new Happenings(rows.extractData(found)));
	}

	private static Happenings.Happening happening(ResultSet row) throws SQLException {
		var fixed = row.getString("fixed");
		return new Happenings.Happening(Instant.ofEpochSecond(row.getLong("slot") * 300),
				(fixed != null) ? Rhythm.valueOf(fixed) : null);
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

	void keep(OfficeId office, PersonId person, Map<ActivityGroup, Rhythm> byKind) {
		this.jdbc.sql("""
				with wanted as (
					select event, rhythm from unnest(:events::text[], :rhythms::text[]) as w (event, rhythm)
				), dropped as (
					delete from notification.kind_choice where office_id = :office and person_id = :person
					   and event not in (select event from wanted)
				)
				insert into notification.kind_choice as k (office_id, person_id, event, rhythm)
				select :office, :person, event, rhythm from wanted
				    on conflict (office_id, person_id, event) do update
				   set rhythm = excluded.rhythm where k.rhythm <> excluded.rhythm
				""")
			.param("events", byKind.keySet().stream().map(ActivityGroup::name).toArray(String[]::new))
			.param("rhythms", byKind.values().stream().map(Rhythm::name).toArray(String[]::new))
			.param("office", office.value())
			.param("person", person.value())
			.update();
	}

	/** Whoever has never looked begins to look with this. */
	void plan(OfficeId office, PersonId person, Instant now, Map<Rhythm, Instant> due) {
		this.jdbc.sql(PLAN)
			.param("office", office.value())
			.param("person", person.value())
			.param("now", at(now))
			.param("rhythms", due.keySet().stream().map(Rhythm::name).toArray(String[]::new))
			.param("moments", due.values().stream().map(Instant::toString).toArray(String[]::new))
			.update();
	}

	/** Dossiers that were muted stay so. */
	void stop(OfficeId office, PersonId person) {
		this.jdbc.sql("""
				with stopped as (
					update notification.preference set rhythm = 'NEVER'
					 where office_id = :office and person_id = :person and rhythm <> 'NEVER'
				), unchosen as (
					delete from notification.kind_choice where office_id = :office and person_id = :person
				), unfollowed as (
					delete from notification.dossier_choice
					 where office_id = :office and person_id = :person and choice = 'FOLLOWED'
				)
				update notification.mailing set due_at = null where office_id = :office and person_id = :person
				""").param("office", office.value()).param("person", person.value()).update();
	}

	private static String all(Function<ActivityKind, String> word) {
		return Arrays.stream(ActivityKind.values()).map(word).collect(Collectors.joining(",", "{", "}"));
	}

	static OffsetDateTime at(Instant moment) {
		return moment.atOffset(ZoneOffset.UTC);
	}

}
