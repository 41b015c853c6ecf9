package nl.meekijken.correspondence;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.database.Question;
import nl.meekijken.database.RoundTrip;
import nl.meekijken.dossier.DossierId;
import nl.meekijken.dossier.Viewed;
import nl.meekijken.dossier.Viewed.Seen;
import nl.meekijken.office.OfficeId;
import nl.meekijken.values.ClaimNumber;

/**
 * The e-mails to the client of a dossier. A dossier whose client withdrew the permission
 * to look along has none.
 */
@Component
public class Emails {

	private final EmailStore store;

	private final RoundTrip roundTrip;

	private final ApplicationEventPublisher events;

	Emails(EmailStore store, RoundTrip roundTrip, ApplicationEventPublisher events) {
		this.store = store;
		this.roundTrip = roundTrip;
		this.events = events;
	}

	/** Asks for the e-mails that the intermediary may read, newest first. */
	public Question<List<SentEmail>> of(ClaimNumber number) {
		return EmailStore.allOf(number);
	}

	/**
	 * Opens an e-mail to be read and records the view; none if it is not in that dossier.
	 */
	@Transactional
	public Optional<OpenedEmail> open(ClaimNumber number, EmailId id) {
		var email = EmailStore.one(number, id);
		var attachments = EmailStore.attachmentsOf(number, id);
		var found = this.roundTrip.askAll(email, attachments);
		return found.to(email).map(kept -> {
			this.events.publishEvent(new Viewed(kept.dossier(), Seen.EMAIL, id.value()));
			return new OpenedEmail(kept.email(), SafeHtml.of(kept.html()), found.to(attachments));
		});
	}

	/** Keeps an e-mail that was sent, with what was sent along in its order. */
	@Transactional
	public EmailId keep(OfficeId office, DossierId dossier, NewEmail email) {
		return keep(office, dossier, email, null);
	}

	/** As above, for one that leaves by the outbox. */
	@Transactional
	EmailId keep(OfficeId office, DossierId dossier, NewEmail email, @Nullable Posted posted) {
		var id = this.store.add(office, dossier, email, posted);
		var position = 1;
		for (var attachment : email.attachments()) {
			this.store.attach(office, id, position++, attachment);
		}
		return id;
	}

}
