package nl.meekijken.correspondence;

import java.time.Clock;
import java.time.Duration;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.dossier.Activities;
import nl.meekijken.dossier.ActivityKind;
import nl.meekijken.dossier.Actor;
import nl.meekijken.dossier.Audience;
import nl.meekijken.dossier.DossierId;
import nl.meekijken.dossier.NewActivity;
import nl.meekijken.office.OfficeId;
import nl.meekijken.web.Texts;

/** Lets drafts leave, and tells of it in the dossier in the same transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Leaving {

	/** How long a draft nobody sent is kept. */
	static final Duration DRAFT_KEPT = Duration.ofDays(7);

	private static final Duration PUT_OFF = Duration.ofHours(1);

	/** For how long one is tried that cannot leave, as the outbox does. */
	private static final Duration TRIED = Duration.ofDays(1);

	private final LeavingStore store;

	private final Handover handover;

	private final Activities activities;

	private final Clock clock;

	Leaving(LeavingStore store, Handover handover, Activities activities, Clock clock) {
		this.store = store;
		this.handover = handover;
		this.activities = activities;
		this.clock = clock;
	}

	/** The message leaves as it was seen, but for its date: that is of now. */
	void leave(OfficeId office, Waiting waiting) {
		var letter = waiting.letter().dated(this.clock.instant());
		var leaves = this.handover.of(office, letter);
		var shared = waiting.shared() && this.store.mayBeShared(waiting.dossier());
		this.store.leave(waiting.id(), this.clock.instant(), leaves, letter.message());
		tell(office, waiting.dossier(), waiting.id(), letter.subject(), waiting.author(), shared);
	}

	/**
	 * Lets a planned e-mail of the office leave, or holds it back for a paper that is not
	 * for the client any more, or because the client has another address than the one
	 * that was looked at. Colleagues are told; says whether it was there to leave.
	 */
	boolean leavePlanned(OfficeId office, EmailId id) {
		var held = this.store.takePlanned(id, this.clock.instant());
		held.ifPresent(waiting -> {
			if (!this.store.isStillOfTheClient(id)) {
				this.store.holdBackForAddress(id, this.clock.instant());
				tellHeldBack(office, waiting.dossier(), waiting.letter().subject(), "held.address");
			}
			else if (!this.store.mayLeave(id)) {
				this.store.holdBack(id, this.clock.instant());
				tellHeldBack(office, waiting.dossier(), waiting.letter().subject(), "held.paper");
			}
			else {
				leave(office, waiting);
			}
		});
		return held.isPresent();
	}

	/**
	 * Tries one that could not leave again later, for a day; then colleagues are told.
	 */
	void putOff(OfficeId office, EmailId id) {
		var now = this.clock.instant();
		this.store.putOff(id, now, now.plus(PUT_OFF), TRIED)
			.ifPresent(lost -> tellHeldBack(office, lost.dossier(), lost.subject(), "held.broken"));
	}

	private void tellHeldBack(OfficeId office, DossierId dossier, String subject, String why) {
		var dutch = Texts.of("correspondence", Texts.DUTCH, this.clock);
		this.activities.add(office, dossier, new NewActivity(this.clock.instant(), ActivityKind.EMAIL_HELD_BACK,
				subject, dutch.say(why), Actor.SYSTEM, null, Audience.INTERNAL, null, null));
	}

	private void tell(OfficeId office, DossierId dossier, EmailId email, String subject, String author,
			boolean shared) {
		this.activities.add(office, dossier, new NewActivity(this.clock.instant(), ActivityKind.EMAIL_SENT, subject,
				null, Actor.RECOVERY, author, shared ? Audience.INTERMEDIARY : Audience.INTERNAL, null, email.value()));
	}

}
