package nl.meekijken.dossier;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.office.OfficeId;
import nl.meekijken.values.Percentage;

/**
 * Moves dossiers along their statuses. Each move sets who has to move next and since when
 * and tells of itself in the dossier. Works inside the office of the dossier, in the
 * transaction of whoever asks.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Moves {

	private final StandingStore store;

	private final Activities activities;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Moves(StandingStore store, Activities activities, ApplicationEventPublisher events, Clock clock) {
		this.store = store;
		this.activities = activities;
		this.events = events;
		this.clock = clock;
	}

	/** Moves a dossier, unless something of the move is missing or it is too late. */
	public MoveOutcome make(OfficeId office, DossierId dossier, Move move, Author by) {
		var standing = this.store.lock(office, dossier);
		if (standing.version() != move.version()) {
			return MoveOutcome.CHANGED_MEANWHILE;
		}
		var step = standing.status().stepTo(move.to());
		var missing = missing(standing, step, move);
		if (step == null || missing != null) {
			return (missing != null) ? missing : MoveOutcome.NO_SUCH_STEP;
		}
		var now = this.clock.instant();
		this.store.move(office, dossier, standing, move, now);
		this.activities.tell(office, dossier, lines(standing, step, move, by, now));
		this.events.publishEvent(new DossierChanged(office, dossier));
		return MoveOutcome.MOVED;
	}

	private static @Nullable MoveOutcome missing(LockedStanding standing, @Nullable Step step, Move move) {
		if (step == null) {
			return null;
		}
		if (step == Step.STAYING && move.ball() == standing.ball()) {
			return MoveOutcome.UNCHANGED;
		}
		if ((step == Step.BACK || step == Step.REOPENING) && move.told() == null) {
			return MoveOutcome.REASON_MISSING;
		}
		if (move.overrulesBall() && move.why() == null) {
			return MoveOutcome.BALL_REASON_MISSING;
		}
		return (move.to().needsCloseReason() && move.closeReason() == null) ? MoveOutcome.CLOSE_REASON_MISSING : null;
	}

	/** What the intermediary reads, and for staff why another has to move next. */
	private static List<NewActivity> lines(LockedStanding standing, Step step, Move move, Author by, Instant now) {
		var lines = new ArrayList<NewActivity>();
		if (step != Step.STAYING) {
			lines.add(line(now, kind(step, move.to(), standing.admitted()), detail(step, move, standing), move.told(),
					by, Audience.INTERMEDIARY));
		}
		if (move.overrulesBall()) {
			lines.add(line(now, ActivityKind.BALL_PASSED, move.ball().name(), move.why(), by, Audience.INTERNAL));
		}
		return lines;
	}

	private static NewActivity line(Instant at, ActivityKind kind, @Nullable String detail, @Nullable String note,
			Author by, Audience audience) {
		return new NewActivity(at, kind, detail, note, Actor.RECOVERY, by.name(), audience, null, null);
	}

	private static ActivityKind kind(Step step, DossierStatus to, @Nullable Percentage admitted) {
		return switch (step) {
			case REOPENING -> ActivityKind.REOPENED;
			case CLOSING -> (to == DossierStatus.REFUSED) ? ActivityKind.ASSIGNMENT_REFUSED : ActivityKind.CLOSED;
			case BACK, STAYING -> ActivityKind.STATUS_CHANGED;
			case FORWARD -> toldBy(to, admitted);
		};
	}

	/** The line of the catalogue that says the same; else the status by its name. */
	private static ActivityKind toldBy(DossierStatus to, @Nullable Percentage admitted) {
		return switch (to) {
			case AWAITING_PAPERS -> ActivityKind.PAPERS_REQUESTED;
			case AWAITING_AUTHORISATION -> ActivityKind.AUTHORISATION_SENT;
			case HELD_LIABLE -> ActivityKind.HELD_LIABLE;
			case GUARANTEE_FUND -> ActivityKind.SENT_TO_GUARANTEE_FUND;
			case ABROAD -> ActivityKind.SENT_TO_BUREAU;
			case KIFID -> ActivityKind.SENT_TO_KIFID;
			case COURT -> ActivityKind.SUMMONS_SERVED;
			case ADMITTED -> (admitted == null) ? ActivityKind.STATUS_CHANGED : (admitted.value() == 100)
					? ActivityKind.LIABILITY_ADMITTED : ActivityKind.LIABILITY_PARTLY_ADMITTED;
			case CLAIMED -> ActivityKind.DAMAGE_CLAIMED;
			case PARTLY_PAID, PAID -> ActivityKind.PAYMENT_RECEIVED;
			default -> ActivityKind.STATUS_CHANGED;
		};
	}

	private static @Nullable String detail(Step step, Move move, LockedStanding standing) {
		var kind = kind(step, move.to(), standing.admitted());
		var admitted = standing.admitted();
		return switch (kind) {
			case STATUS_CHANGED -> move.to().name();
			case CLOSED, ASSIGNMENT_REFUSED -> (move.closeReason() != null) ? move.closeReason().name() : null;
			case LIABILITY_PARTLY_ADMITTED -> (admitted != null) ? admitted.display() : null;
			default -> null;
		};
	}

}
