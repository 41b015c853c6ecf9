package nl.meekijken.correspondence;

import java.time.Clock;
import java.time.Duration;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.correspondence.LeavingStore.Waiting;
import nl.meekijken.dossier.Activities;
import nl.meekijken.dossier.ActivityKind;
import nl.meekijken.dossier.Actor;
import nl.meekijken.dossier.Audience;
import nl.meekijken.dossier.DossierId;
import nl.meekijken.dossier.NewActivity;
import nl.meekijken.mail.Outbox;
import nl.meekijken.office.OfficeId;
import nl.meekijken.office.Offices;
import nl.meekijken.web.Texts;

/** Lets drafts leave, and tells of it in the dossier in the same transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Leaving {

	/** How long a draft nobody sent is kept. */
	static final Duration DRAFT_KEPT = Duration.ofDays(7);

	private final LeavingStore store;

	private final Outbox outbox;

	private final Offices offices;

	private final Activities activities;

	private final Clock clock;

	Leaving(LeavingStore store, Outbox outbox, Offices offices, Activities activities, Clock clock) {
		this.store = store;
		this.outbox = outbox;
		this.offices = offices;
		this.activities = activities;
		this.clock = clock;
	}

	/** The message leaves as it was seen, but for its date: that is of now. */
	void leave(OfficeId office, Waiting waiting) {
		var letter = waiting.letter().dated(this.clock.instant());
		var leaves = !this.offices.isRequestedDemo(office);
		if (leaves) {
			this.outbox.post(letter);
		}
		this.store.leave(waiting.id(), this.clock.instant(), leaves, letter.message());
		tell(office, waiting.dossier(), waiting.id(), letter.subject(), waiting.author(), waiting.shared());
	}

	/**
	 * Lets one planned e-mail of the office leave, or holds it back for a paper that is
	 * not for the client any more, or because the client has another address than the one
	 * that was looked at. Colleagues are told; says whether there was one.
	 */
	boolean leaveNext(OfficeId office) {
		var next = this.store.takeNextPlanned(this.clock.instant());
		next.ifPresent(waiting -> {
			if (!this.store.isStillOfTheClient(waiting.id())) {
				this.store.holdBackForAddress(waiting.id(), this.clock.instant());
				tellHeldBack(office, waiting, "held.address");
			}
			else if (!this.store.mayLeave(waiting.id())) {
				this.store.holdBack(waiting.id(), this.clock.instant());
				tellHeldBack(office, waiting, "held.paper");
			}
			else {
				leave(office, waiting);
			}
		});
		return next.isPresent();
	}

	private void tellHeldBack(OfficeId office, Waiting waiting, String why) {
		var dutch = Texts.of("correspondence", Texts.DUTCH, this.clock);
		this.activities.add(office, waiting.dossier(),
				new NewActivity(this.clock.instant(), ActivityKind.EMAIL_HELD_BACK, waiting.letter().subject(),
						dutch.say(why), Actor.SYSTEM, null, Audience.INTERNAL, null, null));
	}

	private void tell(OfficeId office, DossierId dossier, EmailId email, String subject, String author,
			boolean shared) {
		this.activities.add(office, dossier, new NewActivity(this.clock.instant(), ActivityKind.EMAIL_SENT, subject,
				null, Actor.RECOVERY, author, shared ? Audience.INTERMEDIARY : Audience.INTERNAL, null, email.value()));
	}

}
