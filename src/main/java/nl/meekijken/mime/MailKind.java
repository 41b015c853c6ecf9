package nl.meekijken.mime;

/** Who wrote a message. */
public enum MailKind {

	/** Somebody, as far as can be seen. */
	WRITTEN,
	/** A machine: somebody is away, a list, or what goes round in circles. */
	AUTOMATIC,
	/** A mail server, about the fate of a message. */
	REPORT

}
