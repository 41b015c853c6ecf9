package nl.meekijken.correspondence;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import nl.meekijken.dossier.ActivityKind;
import nl.meekijken.dossier.Audience;
import nl.meekijken.dossier.DossierStatus;
import nl.meekijken.dossier.NewActivity;

/**
 * Which letter of the catalogue belongs to which step of a dossier, for whoever sends it
 * and for whoever is told of it beforehand.
 */
public final class StepLetters {

	/** What is asked for with a link. */
	private static final Set<LetterKind> BY_LINK = EnumSet.of(LetterKind.AUTHORISATION_NEEDED,
			LetterKind.PAPERS_MISSING);

	private StepLetters() {
	}

	/** What corrects an earlier line, and what is internal, is not mailed. */
	public static Optional<LetterKind> of(NewActivity activity) {
		return (activity.audience() == Audience.INTERMEDIARY && activity.corrects() == null)
				? of(activity.kind(), activity.detail()) : Optional.empty();
	}

	/** What a line that the intermediary reads mails to the client. */
	public static Optional<LetterKind> of(ActivityKind kind, @Nullable String detail) {
		return Optional.ofNullable(switch (kind) {
			case AUTHORISATION_SENT -> LetterKind.AUTHORISATION_NEEDED;
			case PAPERS_REQUESTED -> LetterKind.PAPERS_MISSING;
			case ASSESSED_RECOVERABLE -> LetterKind.ACCEPTED;
			case ASSIGNMENT_REFUSED -> LetterKind.REFUSED;
			case HELD_LIABLE -> LetterKind.HELD_LIABLE;
			case INSPECTION_PLANNED -> LetterKind.EXPERT;
			case LIABILITY_ADMITTED, LIABILITY_PARTLY_ADMITTED, LIABILITY_DENIED -> LetterKind.INSURER_REPLIED;
			case STATUS_CHANGED -> saysPosition(detail) ? LetterKind.INSURER_REPLIED : null;
			case OFFER_RECEIVED -> LetterKind.OFFER;
			case IBAN_ASKED -> LetterKind.IBAN_NEEDED;
			case PAID_OUT -> LetterKind.PAID;
			case CLOSED -> LetterKind.CLOSED;
			default -> null;
		});
	}

	/**
	 * Whether the letter has to say something that the line does not tell, so that it
	 * stays here.
	 */
	public static boolean lacks(ActivityKind kind, @Nullable String detail) {
		return switch (kind) {
			case LIABILITY_PARTLY_ADMITTED, OFFER_RECEIVED, INSPECTION_PLANNED, PAID_OUT ->
				detail == null || detail.isBlank();
			case STATUS_CHANGED -> DossierStatus.ADMITTED.name().equals(detail);
			default -> false;
		};
	}

	/** Whether a letter asks for something that comes by a link. */
	public static boolean isByLink(LetterKind kind) {
		return BY_LINK.contains(kind);
	}

	/** A status that tells what the insurer answered. */
	private static boolean saysPosition(@Nullable String status) {
		return DossierStatus.DISPUTED.name().equals(status) || DossierStatus.ADMITTED.name().equals(status);
	}

}
