package nl.meekijken.notification;

import java.time.Instant;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was decided about mailing each event to somebody, in PostgreSQL: once, whatever
 * rhythm or node comes first.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class OutcomeStore {

	/**
	 * What nothing was decided about, with what follows from the choices of now; also
	 * what was written down late, or by a node whose clock is slow, up to an hour back.
	 * The offset lets PostgreSQL look dossiers up one by one instead of reading them all.
	 */
	private static final String DECIDED = NewsStore.VIEWER + ", " + PreferenceStore.CHOSEN
			+ """
					, undecided as (
						select a.id, a.at, a.kind, a.detail, a.actor, a.actor_name, d.claim_number, d.client_name,
						       case when OWN DEED then 'OWN_DEED'
						            when c.choice = 'MUTED' then 'DOSSIER_MUTED'
						            when c.choice is null and coalesce(k.rhythm, p.rhythm, 'NEVER') = 'NEVER' then 'KIND_OFF'
						            when :rhythm::text <> case when c.choice is null then coalesce(k.rhythm, p.rhythm)
					                                      else 'AT_ONCE' end then null
						            when a.at <= greatest(v.since, s.read_until) then 'ALREADY_READ'
						            else 'MAILED' end as outcome
						  from viewer v
						  join dossier.activity a on a.office_id = v.office_id
						  join lateral (select f.claim_number, f.client_name from dossier.dossier f
					                where f.office_id = a.office_id and f.id = a.dossier_id and f.consent_withdrawn_on is null
					               offset 0) d on true
						  join chosen k on k.kind = a.kind
						  left join notification.preference p on p.office_id = (select office_id from viewer) and p.person_id = (select person_id from viewer)
						  left join notification.dossier_choice c on c.office_id = a.office_id and c.person_id = (select person_id from viewer)
						        and c.dossier_id = a.dossier_id
						  left join notification.dossier_read s on s.office_id = a.office_id and s.person_id = (select person_id from viewer)
						        and s.dossier_id = a.dossier_id
						 where a.office_id = (select current_setting('viewer.office')::bigint) and a.audience = 'INTERMEDIARY'
						   and a.at > (select min(greatest(m.mailed_until - interval '1 hour', m.since)) from viewer w
						                 join notification.mailing m on m.office_id = w.office_id and m.person_id = w.person_id
						                      and m.due_at is not null and (m.rhythm = :rhythm::text or :rhythm::text = 'NEVER'))
						   and a.at <= :until
						   and not exists (select from notification.outcome o
						                    where o.office_id = a.office_id and o.person_id = (select person_id from viewer) and o.activity_id = a.id)
					), kept as (
						insert into notification.outcome
						       (office_id, person_id, activity_id, happened_at, outcome, decided_at, address, letter)
						select v.office_id, v.person_id, u.id, u.at, u.outcome, :now,
						       case when u.outcome = 'MAILED' then :address::text end,
					      case when u.outcome = 'MAILED' then :letter::uuid end
						  from undecided u, viewer v where u.outcome is not null
						    on conflict do nothing
						returning activity_id, outcome
					)
					select u.id, u.at, u.kind, u.detail, u.actor, u.actor_name, u.claim_number, u.client_name
					  from kept k join undecided u on u.id = k.activity_id
					 where k.outcome = 'MAILED'
					 order by u.at desc, u.id desc
					 limit :most
					"""
				.replace("OWN DEED", NewsStore.OWN_DEED);

	private final JdbcClient jdbc;

	OutcomeStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Decides about all that the viewer hears of in a rhythm and that happened until
	 * then, and about what no mail tells of; returns what the letter has to tell.
	 */
	News decide(Due due, Receiver receiver, Instant until, UUID letter, Instant now) {
		return News.of(this.jdbc.sql(DECIDED)
			.param("rhythm", due.rhythm().name())
			.param("until", PreferenceStore.at(until))
			.param("now", PreferenceStore.at(now))
			.param("address", receiver.email().value())
			.param("letter", letter)
			.param("most", News.MOST + 1)
			.query((row, index) -> NewsStore.item(row))
			.list());
	}

	/** Decides, as the choices are now, what no mail will tell the viewer of. */
	void leaveOut(Instant now) {
		this.jdbc.sql(DECIDED)
			.param("rhythm", Rhythm.NEVER.name())
			.param("until", PreferenceStore.at(now))
			.param("now", PreferenceStore.at(now))
			.param("address", null)
			.param("letter", null)
			.param("most", 0)
			.query((row, index) -> NewsStore.item(row))
			.list();
	}

	/** Forgets what is older than anybody asks after. */
	void forget(Due due, Instant before) {
		this.jdbc.sql("delete from notification.outcome where office_id = ? and person_id = ? and happened_at < ?")
			.params(due.office().value(), due.person().value(), PreferenceStore.at(before))
			.update();
	}

}
