package nl.meekijken.notification;

/** What a day in the calendar is about. */
public enum MomentKind {

	/** The recovery service promised to be heard again. */
	UPDATE,
	/** The recovery service promised to answer a question. */
	OUR_ANSWER,
	/** An adjuster looks at the damage. */
	INSPECTION,
	/** The insurer has to have answered, by the law. */
	INSURER_ANSWER,
	/** The client was asked to have sent papers. */
	PAPERS

}
