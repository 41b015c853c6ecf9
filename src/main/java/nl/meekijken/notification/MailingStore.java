package nl.meekijken.notification;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.account.PersonId;
import nl.meekijken.office.OfficeId;
import nl.meekijken.values.EmailAddress;

/** Who is due for news by mail, and until when each was told. */
@Component
@Transactional
class MailingStore {

	private final JdbcClient jdbc;

	MailingStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Borrows somebody who is due; nobody else gets that person before the lease ends.
	 */
	Optional<Due> claim(Instant now, Instant until) {
		return this.jdbc.sql("select office_id, person_id, rhythm, leased_until from notification.claim(?, ?)")
			.params(PreferenceStore.at(now), PreferenceStore.at(until))
			.query((row, index) -> new Due(new OfficeId(row.getLong("office_id")),
					new PersonId(row.getLong("person_id")), Rhythm.valueOf(row.getString("rhythm")), until,
					row.getObject("leased_until", OffsetDateTime.class).toInstant()))
			.optional();
	}

	/** Whom to write to and since when; none if another has it by now. */
	Optional<Receiver> receiver(Due due) {
		return this.jdbc.sql("""
				select p.email, p.language, p.first_name, m.mailed_until
				  from notification.mailing m
				  join account.person p on p.office_id = m.office_id and p.id = m.person_id and p.enabled
				 where m.office_id = ? and m.person_id = ? and m.rhythm = ? and m.due_at = ?
				   and m.leased_until = ?
				   for update of m
				""")
			.params(due.office().value(), due.person().value(), due.rhythm().name(), PreferenceStore.at(due.again()),
					PreferenceStore.at(due.leasedUntil()))
			.query((row, index) -> new Receiver(EmailAddress.of(row.getString("email")),
					Locale.forLanguageTag(row.getString("language")), row.getString("first_name"),
					row.getObject("mailed_until", OffsetDateTime.class).toInstant()))
			.optional();
	}

	/**
	 * By when whoever of the office wants news at once is written to about what happens
	 * now; none where nobody is.
	 * @param settling what is younger waits for the next letter
	 * @param again how long after a letter the next one comes
	 */
	Optional<Instant> atOnceUntil(Instant now, Duration settling, Duration again) {
		return this.jdbc
			.sql("select notification.at_once_until(?, make_interval(secs => ?), make_interval(secs => ?)) as told")
			.params(PreferenceStore.at(now), settling.toSeconds(), again.toSeconds())
			.query((row, index) -> Optional.ofNullable(row.getObject("told", OffsetDateTime.class))
				.map(OffsetDateTime::toInstant))
			.single();
	}

	void settle(Due due, Instant until, Optional<Instant> next) {
		this.jdbc.sql("""
				update notification.mailing set mailed_until = :until, due_at = :next, leased_until = null
				 where office_id = :office and person_id = :person and rhythm = :rhythm
				""")
			.param("until", PreferenceStore.at(until))
			.param("next", next.map(PreferenceStore::at).orElse(null))
			.param("office", due.office().value())
			.param("person", due.person().value())
			.param("rhythm", due.rhythm().name())
			.update();
	}

	/** Gives back, inside the office, somebody to whom nothing was written. */
	void letGo(Due due) {
		this.jdbc.sql("""
				update notification.mailing set leased_until = null
				 where office_id = ? and person_id = ? and rhythm = ? and leased_until = ?
				""")
			.params(due.office().value(), due.person().value(), due.rhythm().name(),
					PreferenceStore.at(due.leasedUntil()))
			.update();
	}

}
