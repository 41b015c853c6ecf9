package nl.meekijken.reply;

/** Why a message is still in the mailbox. */
public enum StrayReason {

	/** It answers to no e-mail of ours. */
	NO_WORD,
	/** It is larger than what is taken in. */
	TOO_LARGE,
	/** Too many came for the same dossier on a day. */
	TOO_MANY,
	/** It is made to hurt its reader, or cannot be read. */
	HOSTILE

}
