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
		write(office, dossier, step, lines(standing, move, by, now));
		this.events.publishEvent(new DossierChanged(office, dossier));
		return MoveOutcome.MOVED;
	}

	/** On what only undoes an earlier step nobody acts. */
	private void write(OfficeId office, DossierId dossier, Step step, List<NewActivity> lines) {
		if (step == Step.BACK) {
			this.activities.addAll(office, dossier, lines);
		}
		else {
			this.activities.tell(office, dossier, lines);
		}
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

	/**
	 * What the intermediary reads, and for staff who has to move next, and why, where it
	 * is not by the status that one knows.
	 */
	private static List<NewActivity> lines(LockedStanding standing, Move move, Author by, Instant now) {
		var lines = new ArrayList<NewActivity>();
		var told = MoveLine.of(standing.status(), move.to(), standing.admitted(), standing.assessed());
		for (var at = 0; at < told.size(); at++) {
			var last = at == told.size() - 1;
			lines.add(line(now, told.get(at).kind(), detail(told.get(at), move), last ? move.told() : null, by,
					Audience.INTERMEDIARY));
		}
		var passedOnly = told.isEmpty();
		if (passedOnly && move.told() != null) {
			lines.add(line(now, ActivityKind.NOTE, null, move.told(), by, Audience.INTERMEDIARY));
		}
		if (passedOnly || move.overrulesBall()) {
			lines.add(line(now, ActivityKind.BALL_PASSED, move.ball().name(), move.why(), by, Audience.INTERNAL));
		}
		return lines;
	}

	private static @Nullable String detail(MoveLine line, Move move) {
		var reason = move.closeReason();
		return (line.endsDossier() && reason != null) ? reason.name() : line.detail();
	}

	private static NewActivity line(Instant at, ActivityKind kind, @Nullable String detail, @Nullable String note,
			Author by, Audience audience) {
		return new NewActivity(at, kind, detail, note, Actor.RECOVERY, by.name(), audience, null, null);
	}

}
