package nl.meekijken.correspondence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.database.Question;
import nl.meekijken.database.RoundTrip;
import nl.meekijken.dossier.DossierId;
import nl.meekijken.dossier.Viewed;
import nl.meekijken.dossier.Viewed.Seen;
import nl.meekijken.mail.ReadyLetter;

/**
 * The e-mails of a dossier for staff at work inside its office, also those that the
 * intermediary does not see.
 */
@Component
public class StaffEmails {

	/** What has left, and what was planned. */
	private static final String EMAILS = """
			(select e.office_id, e.dossier_id, e.id, e.sent_at, e.recipient, e.sender_name, e.subject, e.visible as share, e.author,
			        e.html, %s
			   from correspondence.email e %s
			 union all
			 select d.office_id, d.dossier_id, d.id, coalesce(d.planned_for, d.made_at), d.recipient, d.sender_name, d.subject,
			        d.share and not exists (select from dossier.dossier i where i.office_id = d.office_id and i.id = d.dossier_id and i.injury),
			        d.author, d.html, null, null, case when d.broken then 'BROKEN' when d.address_changed then 'ADDRESS_CHANGED' when d.held_back then 'HELD_BACK' when d.cancelled_at is not null then 'CANCELLED' when d.planned_for is null then 'DRAFT' else 'PLANNED' end, d.cancelled_at, null
			   from correspondence.draft d)"""
		.formatted(EmailFate.COLUMNS, EmailFate.SOURCE);

	private static final String COLUMNS = """
			m.id, m.sent_at, m.recipient, m.sender_name, m.subject, m.share, m.author, m.bounced_at, m.bounce_status, m.state,
			m.settled_at, m.problem""";

	private static final String INSIDE = " from " + EMAILS
			+ " m where m.office_id = (select current_setting('viewer.office')::bigint) and m.dossier_id = ?";

	private final LeavingStore store;

	private final LinkStore links;

	private final RoundTrip roundTrip;

	private final ApplicationEventPublisher events;

	StaffEmails(LeavingStore store, LinkStore links, RoundTrip roundTrip, ApplicationEventPublisher events) {
		this.store = store;
		this.links = links;
		this.roundTrip = roundTrip;
		this.events = events;
	}

	/** Asks for all e-mails but those that were never sent, newest first. */
	public Question<List<FiledEmail>> of(DossierId dossier) {
		return Question.list(
				"select " + COLUMNS + INSIDE
						+ " and coalesce(m.state, 'SENT') <> 'DRAFT' order by m.sent_at desc, m.id desc",
				(row, index) -> filed(row), dossier.value());
	}

	/**
	 * Opens an e-mail to be read and records the view; none if it is not in that dossier.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public Optional<StaffEmail> open(DossierId dossier, EmailId id) {
		var email = Question.first("select " + COLUMNS + ", m.html" + INSIDE + " and m.id = ?",
				(row, index) -> new StaffEmail(filed(row), SafeHtml.of(row.getString("html")), List.of(), false, null),
				dossier.value(), id.value());
		var attachments = Question.list("""
				select a.name, a.size_bytes, a.document_id
				  from correspondence.email e
				  join correspondence.attachment a on a.office_id = e.office_id and a.email_id = e.id
				 where e.office_id = (select current_setting('viewer.office')::bigint) and e.dossier_id = ? and e.id = ?
				 order by a.position
				""", (row, index) -> EmailStore.attachment(row), dossier.value(), id.value());
		var found = this.roundTrip.askAll(email, attachments);
		return found.to(email).map(opened -> {
			this.events.publishEvent(new Viewed(dossier, Seen.EMAIL, id.value()));
			return opened.with(found.to(attachments), this.store.original(dossier, id).isPresent(),
					this.links.of(id).orElse(null));
		});
	}

	/**
	 * The whole message of an e-mail, byte for byte as it left; none if none was kept.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public Optional<byte[]> original(DossierId dossier, EmailId id) {
		var original = this.store.original(dossier, id);
		original.ifPresent(bytes -> this.events.publishEvent(new Viewed(dossier, Seen.EMAIL, id.value())));
		return original;
	}

	/**
	 * An e-mail or a draft as its client sees it, drawn as HTML; none if none was kept.
	 * Records the view.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public Optional<String> drawn(DossierId dossier, EmailId id) {
		return original(dossier, id).map(ReadyLetter::html);
	}

	private static FiledEmail filed(ResultSet row) throws SQLException {
		return new FiledEmail(new EmailId(row.getLong("id")),
				row.getObject("sent_at", OffsetDateTime.class).toInstant(), row.getString("recipient"),
				row.getString("sender_name"), row.getString("subject"), row.getBoolean("share"),
				row.getString("author"), EmailFate.of(row));
	}

}
