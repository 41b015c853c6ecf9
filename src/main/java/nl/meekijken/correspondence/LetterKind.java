package nl.meekijken.correspondence;

import java.util.EnumSet;
import java.util.Set;

/** The catalogue of what is written to clients. */
public enum LetterKind {

	REPORT_RECEIVED, AUTHORISATION_NEEDED, PAPERS_MISSING, PAPERS_REMINDER, ACCEPTED, REFUSED, HELD_LIABLE, EXPERT,
	INSURER_REPLIED, OFFER, IBAN_NEEDED, DATA_CHANGED, PAID, CLOSED,
	/** In words of whoever writes it. */
	FREE;

	private static final Set<LetterKind> NEEDING = EnumSet.of(PAPERS_MISSING, PAPERS_REMINDER, REFUSED, EXPERT,
			INSURER_REPLIED, OFFER, DATA_CHANGED, PAID);

	/** Whether it says nothing without something that only its writer knows. */
	public boolean needsDetail() {
		return NEEDING.contains(this);
	}

	/** Whether it can say something that only its writer knows. */
	public boolean takesDetail() {
		return needsDetail() || this == CLOSED;
	}

}
