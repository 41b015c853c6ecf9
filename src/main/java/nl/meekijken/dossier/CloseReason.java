package nl.meekijken.dossier;

/** Why a dossier was closed without full recovery. */
public enum CloseReason {

	NOT_PROVABLE, NOT_LIABLE, CULPRIT_UNKNOWN, INSUFFICIENT_EVIDENCE, PAPERS_MISSING, CLIENT_WITHDREW,
	SETTLED_BY_OWN_INSURER, PRESCRIBED, AMOUNT_TOO_SMALL, RULED_AGAINST

}
