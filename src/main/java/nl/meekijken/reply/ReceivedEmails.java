package nl.meekijken.reply;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.correspondence.SafeHtml;
import nl.meekijken.database.Question;
import nl.meekijken.database.RoundTrip;
import nl.meekijken.dossier.DossierId;
import nl.meekijken.dossier.Viewed;
import nl.meekijken.dossier.Viewed.Seen;

/**
 * What was mailed back, for staff: what waits for their judgement over all offices, and
 * all of one dossier.
 */
@Component
public class ReceivedEmails {

	/** After that, whatever was taking it in broke off. */
	private static final Duration ARRIVING = Duration.ofMinutes(30);

	private final ReceivedStore store;

	private final RoundTrip roundTrip;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	ReceivedEmails(ReceivedStore store, RoundTrip roundTrip, ApplicationEventPublisher events, Clock clock) {
		this.store = store;
		this.roundTrip = roundTrip;
		this.events = events;
		this.clock = clock;
	}

	/** Asks for what waits to be judged, the longest waiting first. */
	public Question<List<ReceivedEmail>> waiting() {
		return ReceivedStore.waiting(stuckSince());
	}

	/** Asks how many wait, counted to a hundred. */
	public Question<Integer> count() {
		return ReceivedStore.count(stuckSince());
	}

	/** Asks for all of a dossier, inside its office, newest first. */
	public Question<List<ReceivedEmail>> of(DossierId dossier) {
		return ReceivedStore.of(dossier);
	}

	/**
	 * Opens a message inside its office and records the view; none if it is not in that
	 * dossier.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public Optional<OpenedReply> open(DossierId dossier, ReceivedId id) {
		var email = ReceivedStore.one(dossier, id);
		var files = ReceivedStore.filesOf(id);
		var found = this.roundTrip.askAll(email, files);
		return found.to(email).map(kept -> {
			this.events.publishEvent(new Viewed(dossier, Seen.EMAIL, id.value()));
			var taken = found.to(files);
			return new OpenedReply(kept.email(), SafeHtml.withoutLinks(kept.html()), kept.broken(), taken,
					taken.isEmpty() ? kept.names() : List.of());
		});
	}

	/**
	 * Sets a message aside that waited; it stays with the dossier, for staff only.
	 * @return false if it did not wait any more
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public boolean setAside(DossierId dossier, ReceivedId id, String reason, String by) {
		return this.store.setAside(dossier, id, reason, by, this.clock.instant());
	}

	private Instant stuckSince() {
		return this.clock.instant().minus(ARRIVING);
	}

}
