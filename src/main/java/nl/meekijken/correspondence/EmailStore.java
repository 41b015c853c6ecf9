package nl.meekijken.correspondence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import nl.meekijken.database.Question;
import nl.meekijken.document.DocumentId;
import nl.meekijken.dossier.DossierId;
import nl.meekijken.office.OfficeId;
import nl.meekijken.values.ClaimNumber;
import nl.meekijken.values.FileSize;

/** What is written down of e-mails. */
@Component
class EmailStore {

	private final JdbcClient jdbc;

	EmailStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	static Question<List<SentEmail>> allOf(ClaimNumber number) {
		return Question.list("""
				select e.id, e.sent_at, e.recipient, e.sender_name, e.subject, %s,
				       (select count(*) from correspondence.attachment a
				         where a.office_id = e.office_id and a.email_id = e.id) as attachments
				  from dossier.dossier d
				  join correspondence.email e on e.office_id = d.office_id and e.dossier_id = d.id %s
				 where d.claim_number = ? and d.consent_withdrawn_on is null
				 order by e.sent_at desc, e.id desc
				""".formatted(EmailFate.COLUMNS, EmailFate.SOURCE), (row, index) -> sent(row), number.toString());
	}

	static Question<Optional<KeptEmail>> one(ClaimNumber number, EmailId id) {
		return Question.first("""
				select e.id, e.sent_at, e.recipient, e.sender_name, e.subject, e.dossier_id, e.html, %s,
				       (select count(*) from correspondence.attachment a
				         where a.office_id = e.office_id and a.email_id = e.id) as attachments
				  from dossier.dossier d
				  join correspondence.email e on e.office_id = d.office_id and e.dossier_id = d.id %s
				 where d.claim_number = ? and d.consent_withdrawn_on is null and e.id = ?
				""".formatted(EmailFate.COLUMNS, EmailFate.SOURCE), (row,
				index) -> new KeptEmail(new DossierId(row.getLong("dossier_id")), sent(row), row.getString("html")),
				number.toString(), id.value());
	}

	/** A paper that may not be seen is not pointed at either. */
	static Question<List<Attachment>> attachmentsOf(ClaimNumber number, EmailId id) {
		return Question.list("""
				select a.name, a.size_bytes, c.id as document_id
				  from dossier.dossier d
				  join correspondence.email e on e.office_id = d.office_id and e.dossier_id = d.id
				  join correspondence.attachment a on a.office_id = e.office_id and a.email_id = e.id
				  left join document.document c on c.office_id = a.office_id and c.id = a.document_id
				        and c.dossier_id = e.dossier_id
				 where d.claim_number = ? and d.consent_withdrawn_on is null and e.id = ?
				 order by a.position
				""", (row, index) -> attachment(row), number.toString(), id.value());
	}

	/**
	 * Adds an e-mail.
	 * @param posted how it was handed to the outbox; none of one that was brought in
	 */
	EmailId add(OfficeId office, DossierId dossier, NewEmail email, @Nullable Posted posted) {
		var id = nextId();
		this.jdbc.sql("""
				insert into correspondence.email (office_id, dossier_id, id, sent_at, recipient, sender_name, subject,
				       html, visible, letter_id, fate, author)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
				""")
			.params(office.value(), dossier.value(), id.value(), email.sentAt().atOffset(ZoneOffset.UTC),
					email.recipient(), email.senderName(), email.subject(), email.html(), email.visible())
			.param((posted != null && posted.leaves()) ? posted.letter() : null)
			.param((posted != null && !posted.leaves()) ? "DEMO" : null)
			.param((posted != null) ? posted.author() : null)
			.update();
		return id;
	}

	void attach(OfficeId office, EmailId email, int position, Attachment attachment) {
		var document = attachment.document();
		this.jdbc.sql("""
				insert into correspondence.attachment (office_id, email_id, position, name, size_bytes, document_id)
				values (?, ?, ?, ?, ?, ?)
				""")
			.params(office.value(), email.value(), position, attachment.name(), attachment.size().bytes())
			.param((document != null) ? document.value() : null)
			.update();
	}

	/** Where the client of a dossier was written to, each once. */
	List<String> recipients(OfficeId office, DossierId dossier) {
		return this.jdbc.sql("""
				select e.recipient from correspondence.email e
				 where e.office_id = ? and e.dossier_id = ? group by e.recipient order by max(e.id) desc limit 20
				""").params(office.value(), dossier.value()).query(String.class).list();
	}

	/** The last e-mail of a dossier with that subject. */
	Optional<LastSent> last(OfficeId office, DossierId dossier, String subject) {
		return this.jdbc.sql("""
				select e.sent_at, e.html from correspondence.email e
				 where e.office_id = ? and e.dossier_id = ? and e.subject = ?
				 order by e.sent_at desc, e.id desc limit 1
				""")
			.params(office.value(), dossier.value(), subject)
			.query((row, index) -> new LastSent(row.getObject("sent_at", OffsetDateTime.class).toInstant(),
					row.getString("html")))
			.optional();
	}

	/** Asked beforehand: an invisible row may be added but never given back. */
	EmailId nextId() {
		return new EmailId(this.jdbc.sql("select nextval('correspondence.email_id')").query(Long.class).single());
	}

	private static SentEmail sent(ResultSet row) throws SQLException {
		return new SentEmail(new EmailId(row.getLong("id")), row.getObject("sent_at", OffsetDateTime.class).toInstant(),
				row.getString("recipient"), row.getString("sender_name"), row.getString("subject"),
				row.getInt("attachments"), EmailFate.of(row));
	}

	static Attachment attachment(ResultSet row) throws SQLException {
		var document = row.getObject("document_id", Long.class);
		return new Attachment(row.getString("name"), new FileSize(row.getLong("size_bytes")),
				(document != null) ? new DocumentId(document) : null);
	}

	/** When an e-mail was sent, and its text. */
	record LastSent(Instant at, String html) {
	}

	/** An e-mail as it was sent, not yet safe to show. */
	record KeptEmail(DossierId dossier, SentEmail email, String html) {
	}

}
