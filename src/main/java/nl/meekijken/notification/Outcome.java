package nl.meekijken.notification;

/** Whether somebody was mailed of an event, or why not. */
public enum Outcome {

	MAILED,
	/** Nothing is decided yet: the mail that will tell has still to leave. */
	TO_COME,
	/** It was read in the portal before the mail left. */
	ALREADY_READ, OWN_DEED, DOSSIER_MUTED,
	/** Of this kind of event no mail was wanted. */
	KIND_OFF,
	/** No mail was wanted at all, or not yet. */
	MAIL_OFF

}
