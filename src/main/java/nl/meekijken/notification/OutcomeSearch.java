package nl.meekijken.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapperResultSetExtractor;

import nl.meekijken.correspondence.Fate;
import nl.meekijken.database.Question;
import nl.meekijken.dossier.ActivityKind;
import nl.meekijken.values.ClaimNumber;

/** Finds out why somebody was mailed of what happened, or was not. */
final class OutcomeSearch {

	/** A mailing that is not under way looks at nothing before it was told until. */
	private static final String SQL = NewsStore.VIEWER + ", " + PreferenceStore.CHOSEN
			+ """
					, usual as (
						select coalesce(min(p.rhythm), 'NEVER') as rhythm,
						       (select count(*) from notification.mailing m
						         where m.office_id = (select office_id from viewer) and m.person_id = (select person_id from viewer)
						           and m.due_at is not null) as mailings
						  from notification.preference p
						 where p.office_id = (select office_id from viewer) and p.person_id = (select person_id from viewer)
					), happened as (
						select a.office_id, a.dossier_id, a.id, a.at, a.kind, a.detail, a.actor, a.actor_name, d.claim_number
						  from dossier.activity a
						  join dossier.dossier d on d.office_id = a.office_id and d.id = a.dossier_id
						 where a.office_id = (select current_setting('viewer.office')::bigint) and a.audience = 'INTERMEDIARY'
						   and a.at > ?::timestamptz and (a.at, a.id) < (?::timestamptz, ?::bigint) and d.consent_withdrawn_on is null
						 order by a.at desc, a.id desc
						 limit ?
					)
					select a.id, a.at, a.kind, a.detail, a.claim_number, o.address, h.state,
					       coalesce(o.decided_at, case when m.due_at is not null and a.at > l.told then m.due_at end) as decided_at,
					       coalesce(o.outcome,
					                case when a.actor = 'INTERMEDIARY' and a.actor_name is not distinct from v.name then 'OWN_DEED'
					                     when c.choice = 'MUTED' then 'DOSSIER_MUTED'
					                     when r.rhythm = 'NEVER' and u.mailings > 0 then 'KIND_OFF'
					                     when m.due_at is null or a.at <= l.told then 'MAIL_OFF'
					                     when a.at <= greatest(v.since, s.read_until) then 'ALREADY_READ'
					                     else 'TO_COME' end) as outcome
					  from happened a
					  cross join viewer v
					  cross join usual u
					  left join chosen k on k.kind = a.kind
					  left join notification.dossier_choice c on c.office_id = a.office_id and c.person_id = (select person_id from viewer)
					        and c.dossier_id = a.dossier_id
					  cross join lateral (select case c.choice when 'FOLLOWED' then 'AT_ONCE' when 'MUTED' then 'NEVER'
					                                  else coalesce(k.rhythm, u.rhythm) end as rhythm) r
					  left join notification.dossier_read s on s.office_id = a.office_id and s.person_id = (select person_id from viewer)
					        and s.dossier_id = a.dossier_id
					  left join notification.mailing m on m.office_id = a.office_id and m.person_id = (select person_id from viewer)
					        and m.rhythm = r.rhythm
					  cross join lateral (select greatest(m.mailed_until - interval '1 hour', m.since) as told) l
					  left join notification.outcome o on o.office_id = a.office_id and o.person_id = (select person_id from viewer)
					        and o.activity_id = a.id
					  left join lateral mail.how_it_went(o.letter) h on true
					 order by a.at desc, a.id desc
					""";

	private OutcomeSearch() {
	}

	static Question<ExplainedEvents> explained(Instant since, ExplainedEvents.Place before) {
		var rows = new RowMapperResultSetExtractor<>((row, index) -> event(row));
		return new Question<>(SQL, Question.listOf(PreferenceStore.at(since), PreferenceStore.at(before.at()),
				before.activity(), ExplainedEvents.MOST + 1), found -> ExplainedEvents.of(rows.extractData(found)));
	}

	private static ExplainedEvent event(ResultSet row) throws SQLException {
		var outcome = Outcome.valueOf(row.getString("outcome"));
		var when = row.getObject("decided_at", OffsetDateTime.class);
		return new ExplainedEvent(row.getLong("id"), row.getObject("at", OffsetDateTime.class).toInstant(),
				ActivityKind.valueOf(row.getString("kind")), row.getString("detail"),
				ClaimNumber.of(row.getString("claim_number")), outcome, (when != null) ? when.toInstant() : null,
				row.getString("address"), (outcome == Outcome.MAILED) ? fate(row.getString("state")) : null);
	}

	private static Fate fate(@Nullable String state) {
		return switch (state) {
			case "WAITING" -> Fate.QUEUED;
			case "SENT" -> Fate.SENT;
			case "REFUSED" -> Fate.REFUSED;
			case "BOUNCED" -> Fate.BOUNCED;
			case null, default -> Fate.GIVEN_UP;
		};
	}

}
