package nl.meekijken.dossier;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import nl.meekijken.values.Percentage;

/**
 * A line that the intermediary reads when a dossier moves.
 *
 * @param detail a status by its name, or a part of the liability
 */
public record MoveLine(ActivityKind kind, @Nullable String detail) {

	/** Whoever goes there from the judgement judged that the damage can be recovered. */
	private static final Set<DossierStatus> AFTER_JUDGEMENT = EnumSet.of(DossierStatus.TRACING_COUNTERPARTY,
			DossierStatus.EXPERTISE, DossierStatus.ABROAD);

	/**
	 * What a move tells, in order; nothing if it is none.
	 * @param admitted the part of the liability, when there is one counterparty
	 * @param assessed whether the dossier says already that the damage can be recovered
	 */
	public static List<MoveLine> of(DossierStatus from, DossierStatus to, @Nullable Percentage admitted,
			boolean assessed) {
		var step = from.stepTo(to);
		if (step == null || step == Step.STAYING) {
			return List.of();
		}
		var line = line(step, to, admitted);
		return (from == DossierStatus.ASSESSING && AFTER_JUDGEMENT.contains(to) && !assessed)
				? List.of(new MoveLine(ActivityKind.ASSESSED_RECOVERABLE, null), line) : List.of(line);
	}

	/** Whether it tells that the dossier ended, and so why. */
	boolean endsDossier() {
		return this.kind == ActivityKind.CLOSED || this.kind == ActivityKind.ASSIGNMENT_REFUSED;
	}

	private static MoveLine line(Step step, DossierStatus to, @Nullable Percentage admitted) {
		var kind = kind(step, to, admitted);
		return new MoveLine(kind, (kind == ActivityKind.STATUS_CHANGED) ? to.name()
				: (kind == ActivityKind.LIABILITY_PARTLY_ADMITTED && admitted != null) ? admitted.display() : null);
	}

	private static ActivityKind kind(Step step, DossierStatus to, @Nullable Percentage admitted) {
		return switch (step) {
			case REOPENING -> ActivityKind.REOPENED;
			case CLOSING -> (to == DossierStatus.REFUSED) ? ActivityKind.ASSIGNMENT_REFUSED : ActivityKind.CLOSED;
			case BACK, STAYING -> ActivityKind.STATUS_CHANGED;
			case FORWARD -> toldBy(to, admitted);
		};
	}

	/**
	 * The line of the catalogue that says the same; else the status by its name. That
	 * money came is told by its booking, with the amount.
	 */
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
			default -> ActivityKind.STATUS_CHANGED;
		};
	}

}
