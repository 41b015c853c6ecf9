package nl.meekijken.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapperResultSetExtractor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.account.PersonId;
import nl.meekijken.database.Question;
import nl.meekijken.database.RoundTrip;
import nl.meekijken.dossier.ActivityKind;
import nl.meekijken.dossier.Actor;
import nl.meekijken.dossier.DossierId;
import nl.meekijken.office.OfficeId;
import nl.meekijken.values.ClaimNumber;

/** Who has looked until when, and what happened after that. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class NewsStore {

	/** Who has never looked before knows all that is. */
	static final String VIEWER = """
			with viewer as (
				select p.office_id, p.id as person_id, concat_ws(' ', p.first_name, p.prefix, p.surname) as name,
				       coalesce(r.read_until, p.previous_signed_in_at, 'infinity') as since,
				       coalesce(r.read_until, p.previous_signed_in_at, p.last_signed_in_at) as first_look
				  from account.person p
				  left join notification.reader r on r.office_id = p.office_id and r.person_id = p.id
				 where p.office_id = (select current_setting('viewer.office')::bigint)
				   and p.id = (select nullif(current_setting('viewer.person'), '')::bigint)
			)
			""";

	private static final String BEFORE = """
			and (a.at, a.id) < (select b.at, b.id from dossier.activity b
			                     where b.office_id = (select current_setting('viewer.office')::bigint) and b.id = ?)""";

	private final RoundTrip roundTrip;

	private final JdbcClient jdbc;

	NewsStore(RoundTrip roundTrip, JdbcClient jdbc) {
		this.roundTrip = roundTrip;
		this.jdbc = jdbc;
	}

	static Question<News> news(Instant horizon, int most) {
		return news("", Question.listOf(Timestamp.from(horizon), most));
	}

	static Question<News> newsBefore(long activity, Instant horizon, int most) {
		return news(BEFORE, Question.listOf(Timestamp.from(horizon), activity, most));
	}

	private static Question<News> news(String narrowing, List<@Nullable Object> parameters) {
		var rows = new RowMapperResultSetExtractor<>((row, index) -> item(row));
		return new Question<>(VIEWER + """
				select a.id, a.at, a.kind, a.detail, a.actor, a.actor_name, d.claim_number, d.client_name
				  from dossier.activity a
				  join dossier.dossier d on d.office_id = a.office_id and d.id = a.dossier_id
				  left join notification.dossier_read s on s.office_id = a.office_id and s.dossier_id = a.dossier_id
				        and s.person_id = (select person_id from viewer)
				 where a.office_id = (select current_setting('viewer.office')::bigint) and a.audience = 'INTERMEDIARY'
				   and a.at > (select greatest(since, ?::timestamptz) from viewer)
				   and (s.read_until is null or a.at > s.read_until) and d.consent_withdrawn_on is null
				   and (a.actor <> 'INTERMEDIARY' or a.actor_name is distinct from (select name from viewer))
				   %s
				 order by a.at desc, a.id desc
				 limit ?
				""".formatted(narrowing), parameters, found -> News.of(rows.extractData(found)));
	}

	/** Which of some dossiers have news. */
	static Question<Set<ClaimNumber>> among(Collection<ClaimNumber> numbers, Instant horizon) {
		var rows = new RowMapperResultSetExtractor<>((row, index) -> ClaimNumber.of(row.getString("claim_number")));
		return new Question<>(
				VIEWER + """
						select d.claim_number
						  from dossier.dossier d
						  left join notification.dossier_read s on s.office_id = d.office_id and s.dossier_id = d.id
						        and s.person_id = (select person_id from viewer)
						 where d.office_id = (select current_setting('viewer.office')::bigint) and d.claim_number = any (?::text[])
						   and d.consent_withdrawn_on is null
						   and exists (select from dossier.activity a
						                where a.office_id = d.office_id and a.dossier_id = d.id and a.audience = 'INTERMEDIARY'
						                  and a.at > greatest((select greatest(since, ?::timestamptz) from viewer), s.read_until)
						                  and (a.actor <> 'INTERMEDIARY'
						                       or a.actor_name is distinct from (select name from viewer)))
						""",
				Question.listOf(numbers.stream().map(ClaimNumber::toString).toArray(String[]::new),
						Timestamp.from(horizon)),
				found -> Set.copyOf(rows.extractData(found)));
	}

	/** In which dossiers somebody else did something since then, the latest first. */
	static Question<List<ClaimNumber>> changed(Instant since) {
		return Question.list(VIEWER + """
				select d.claim_number
				  from (select a.office_id, a.dossier_id, max(a.at) as at from dossier.activity a
				         where a.office_id = (select current_setting('viewer.office')::bigint)
				           and a.audience = 'INTERMEDIARY' and a.at > ?
				           and (a.actor <> 'INTERMEDIARY' or a.actor_name is distinct from (select name from viewer))
				         group by a.office_id, a.dossier_id order by max(a.at) desc limit 20) a
				  join dossier.dossier d on d.office_id = a.office_id and d.id = a.dossier_id
				 where d.consent_withdrawn_on is null order by a.at desc
				""", (row, index) -> ClaimNumber.of(row.getString("claim_number")), Timestamp.from(since));
	}

	static Question<Optional<LastLook>> lastLook(ClaimNumber number, Instant horizon) {
		return Question.first(VIEWER + """
				select greatest(v.since, s.read_until, ?::timestamptz) as until
				  from viewer v
				  join dossier.dossier d on d.office_id = v.office_id and d.claim_number = ?
				       and d.consent_withdrawn_on is null
				  left join notification.dossier_read s on s.office_id = d.office_id and s.person_id = v.person_id
				       and s.dossier_id = d.id
				""", (row, index) -> new LastLook(instant(row, "until")), Timestamp.from(horizon), number.toString());
	}

	Optional<ClaimNumber> dossierOf(long activity) {
		return this.jdbc.sql("""
				select d.claim_number
				  from dossier.activity a
				  join dossier.dossier d on d.office_id = a.office_id and d.id = a.dossier_id
				 where a.office_id = (select current_setting('viewer.office')::bigint) and a.id = ?
				   and d.consent_withdrawn_on is null
				""").param(activity).query((row, index) -> ClaimNumber.of(row.getString("claim_number"))).optional();
	}

	/**
	 * Only somebody of the office itself is noted, and only where there was news.
	 */
	void look(DossierId dossier, Instant now) {
		this.roundTrip.sayLast(VIEWER + """
				, begun as (
					insert into notification.reader (office_id, person_id, read_until)
					select office_id, person_id, first_look from viewer where first_look is not null
					    on conflict do nothing
				)
				insert into notification.dossier_read as s (office_id, person_id, dossier_id, read_until)
				select v.office_id, v.person_id, d.id, greatest(?::timestamptz, d.last_activity_at)
				  from viewer v
				  join dossier.dossier d on d.office_id = v.office_id and d.id = ? and d.last_activity_at > v.first_look
				    on conflict (office_id, person_id, dossier_id) do update set read_until = excluded.read_until
				 where s.read_until < excluded.read_until
				""", Timestamp.from(now), dossier.value());
	}

	void begin(OfficeId office, PersonId person, Instant until) {
		this.jdbc
			.sql("""
					insert into notification.reader (office_id, person_id, read_until) values (?, ?, ?) on conflict do nothing
					""")
			.params(office.value(), person.value(), Timestamp.from(until))
			.update();
	}

	void readAll(Instant until) {
		this.jdbc.sql(VIEWER + """
				, forgotten as (
					delete from notification.dossier_read s using viewer v
					 where s.office_id = v.office_id and s.person_id = v.person_id and s.read_until <= ?
				)
				insert into notification.reader as r (office_id, person_id, read_until)
				select office_id, person_id, ? from viewer
				    on conflict (office_id, person_id) do update
				   set read_until = greatest(r.read_until, excluded.read_until)
				""").params(Timestamp.from(until), Timestamp.from(until)).update();
	}

	boolean read(ClaimNumber number, Instant until) {
		return this.jdbc.sql(VIEWER + """
				insert into notification.dossier_read as s (office_id, person_id, dossier_id, read_until)
				select v.office_id, v.person_id, d.id, ?
				  from viewer v
				  join dossier.dossier d on d.office_id = v.office_id and d.claim_number = ?
				       and d.consent_withdrawn_on is null
				    on conflict (office_id, person_id, dossier_id) do update
				   set read_until = greatest(s.read_until, excluded.read_until)
				""").params(Timestamp.from(until), number.toString()).update() == 1;
	}

	static NewsItem item(ResultSet row) throws SQLException {
		return new NewsItem(row.getLong("id"), instant(row, "at"), ActivityKind.valueOf(row.getString("kind")),
				row.getString("detail"), Actor.valueOf(row.getString("actor")), row.getString("actor_name"),
				ClaimNumber.of(row.getString("claim_number")), row.getString("client_name"));
	}

	private static Instant instant(ResultSet row, String column) throws SQLException {
		return row.getObject(column, OffsetDateTime.class).toInstant();
	}

}
