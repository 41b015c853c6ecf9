package nl.meekijken.correspondence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.account.SecretHash;
import nl.meekijken.database.Seal;
import nl.meekijken.dossier.DossierId;
import nl.meekijken.mail.ReadyLetter;
import nl.meekijken.office.OfficeId;

/** E-mails that leave, now or later, with the message that they are. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class LeavingStore {

	private final JdbcClient jdbc;

	private final EmailStore emails;

	private final Seal seal;

	LeavingStore(JdbcClient jdbc, EmailStore emails, @Value("${meekijken.secret}") String secret) {
		this.jdbc = jdbc;
		this.emails = emails;
		this.seal = Seal.of(secret, "e-mails as they left, 1");
	}

	/** Keeps a message that left, and by what its answers are known. */
	void keep(OfficeId office, EmailId email, Composing.Made made) {
		this.jdbc.sql("insert into correspondence.original (office_id, email_id, message) values (?, ?, ?)")
			.params(office.value(), email.value(), this.seal.close(made.letter().message()))
			.update();
		var word = made.word();
		if (word != null) {
			this.jdbc.sql("insert into correspondence.reply_word (office_id, email_id, word_hash) values (?, ?, ?)")
				.params(office.value(), email.value(), word.value())
				.update();
		}
	}

	EmailId draft(OfficeId office, DossierId dossier, Mailing mailing, Composing.Made made, @Nullable SecretHash link,
			Instant now) {
		var id = this.emails.nextId();
		var word = made.word();
		this.jdbc
			.sql("""
					insert into correspondence.draft (office_id, dossier_id, id, made_at, author, recipient, sender_name, subject,
					       html, share, letter_id, message, answers_by, file_names, file_sizes, documents, linked_by)
					values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
					""")
			.params(office.value(), dossier.value(), id.value(), at(now))
			.param(mailing.author())
			.params(mailing.letter().to().value(), made.sender(), mailing.letter().subject(),
					KeptText.of(mailing.letter(), mailing.insteadOfLink()), mailing.shared(), made.letter().id())
			.param(this.seal.close(made.letter().message()))
			.param((word != null) ? word.value() : null)
			.param(mailing.attachments().stream().map(Attachment::name).toArray(String[]::new))
			.param(mailing.attachments().stream().map(file -> file.size().bytes()).toArray(Long[]::new))
			.param(documents(mailing.attachments()))
			.param((link != null) ? link.value() : null)
			.update();
		return id;
	}

	private static @Nullable Long[] documents(List<Attachment> attachments) {
		var documents = new @Nullable Long[attachments.size()];
		for (var at = 0; at < documents.length; at++) {
			var document = attachments.get(at).document();
			documents[at] = (document != null) ? document.value() : null;
		}
		return documents;
	}

	/** A draft that was not cancelled, held until the end of the transaction. */
	Optional<Waiting> hold(DossierId dossier, EmailId id) {
		return this.jdbc.sql("""
				select d.dossier_id, d.id, d.letter_id, d.recipient, d.subject, d.author, d.share, d.message
				  from correspondence.draft d
				 where d.office_id = (select current_setting('viewer.office')::bigint) and d.dossier_id = ? and d.id = ?
				   and d.cancelled_at is null
				   for update
				""").params(dossier.value(), id.value()).query((row, index) -> waiting(row)).optional();
	}

	/** Which planned e-mail is next to leave. */
	Optional<Planned> nextPlanned(Instant now) {
		return this.jdbc.sql("select office_id, id from correspondence.next_planned(?)")
			.param(at(now))
			.query((row, index) -> new Planned(new OfficeId(row.getLong("office_id")), new EmailId(row.getLong("id"))))
			.optional();
	}

	/** Holds a planned e-mail of the office; none if another node has it. */
	Optional<Waiting> takePlanned(EmailId id, Instant now) {
		return this.jdbc.sql("""
				select dossier_id, id, letter_id, recipient, subject, author, share, message
				  from correspondence.take_planned(?, ?)
				""").params(id.value(), at(now)).query((row, index) -> waiting(row)).optional();
	}

	/** Lets one that cannot leave wait; one that failed too long is given up and told. */
	Optional<GivenUp> putOff(EmailId id, Instant now, Instant until, Duration most) {
		return this.jdbc
			.sql("select dossier_id, subject from correspondence.put_off(?, ?, ?, make_interval(secs => ?))")
			.params(id.value(), at(now), at(until), most.toSeconds())
			.query((row, index) -> new GivenUp(new DossierId(row.getLong("dossier_id")), row.getString("subject")))
			.optional();
	}

	/**
	 * Whether the intermediary may read what is mailed to the client; that stays so until
	 * the transaction ends.
	 */
	boolean mayBeShared(DossierId dossier) {
		return this.jdbc.sql("select correspondence.may_be_shared(?)")
			.param(dossier.value())
			.query(Boolean.class)
			.single();
	}

	void sweepDrafts(Instant before) {
		this.jdbc.sql("select correspondence.sweep_drafts(?)").param(at(before)).query(Long.class).single();
	}

	/**
	 * Whether all papers that travel with it are there and for the client; that stays so
	 * until the end of the transaction.
	 */
	boolean mayLeave(EmailId id) {
		return this.jdbc.sql("select correspondence.papers_may_leave(?)")
			.param(id.value())
			.query(Boolean.class)
			.single();
	}

	/** A planned e-mail of which a paper may not go does not leave. */
	void holdBack(EmailId id, Instant now) {
		this.jdbc.sql("select correspondence.hold_back(?, ?)")
			.params(id.value(), at(now))
			.query(Boolean.class)
			.single();
	}

	/** Whether it would go to the client; that stays so until the transaction ends. */
	boolean isStillOfTheClient(EmailId id) {
		return this.jdbc.sql("select correspondence.still_of_the_client(?)")
			.param(id.value())
			.query(Boolean.class)
			.single();
	}

	/** A planned e-mail to an address that is not the client's any more stays here. */
	void holdBackForAddress(EmailId id, Instant now) {
		this.jdbc.sql("select correspondence.hold_back_for_address(?, ?)")
			.params(id.value(), at(now))
			.query(Boolean.class)
			.single();
	}

	/** Makes a draft an e-mail that left. */
	void leave(EmailId id, Instant now, boolean posted, byte[] message) {
		this.jdbc.sql("select correspondence.leave(?, ?, ?, ?)")
			.params(id.value(), at(now), posted, this.seal.close(message))
			.query(Boolean.class)
			.single();
	}

	void plan(EmailId id, Instant moment) {
		this.jdbc.sql("""
				update correspondence.draft set planned_for = ?
				 where office_id = (select current_setting('viewer.office')::bigint) and id = ?
				""").params(at(moment), id.value()).update();
	}

	/** Says whether there was still something to cancel. */
	boolean cancel(DossierId dossier, EmailId id, Instant now) {
		return this.jdbc.sql("""
				update correspondence.draft set cancelled_at = ?
				 where office_id = (select current_setting('viewer.office')::bigint) and dossier_id = ? and id = ?
				   and planned_for is not null and cancelled_at is null
				""").params(at(now), dossier.value(), id.value()).update() == 1;
	}

	/** The message of an e-mail or a draft, for staff at work inside its office. */
	Optional<byte[]> original(DossierId dossier, EmailId id) {
		return this.jdbc.sql("""
				select o.message from correspondence.email e
				  join correspondence.original o on o.office_id = e.office_id and o.email_id = e.id
				 where e.office_id = (select current_setting('viewer.office')::bigint) and e.dossier_id = :dossier
				   and e.id = :id
				union all
				select d.message from correspondence.draft d
				 where d.office_id = (select current_setting('viewer.office')::bigint) and d.dossier_id = :dossier
				   and d.id = :id
				""")
			.param("dossier", dossier.value())
			.param("id", id.value())
			.query(byte[].class)
			.optional()
			.map(this.seal::openBytes);
	}

	private Waiting waiting(ResultSet row) throws SQLException {
		var letter = new ReadyLetter(row.getObject("letter_id", UUID.class), row.getString("recipient"), "",
				row.getString("subject"), this.seal.openBytes(row.getBytes("message")));
		return new Waiting(new EmailId(row.getLong("id")), new DossierId(row.getLong("dossier_id")), letter,
				row.getString("author"), row.getBoolean("share"));
	}

	private static OffsetDateTime at(Instant moment) {
		return moment.atOffset(ZoneOffset.UTC);
	}

}
