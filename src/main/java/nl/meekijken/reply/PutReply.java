package nl.meekijken.reply;

import nl.meekijken.mime.IncomingMail;
import nl.meekijken.vault.Fingerprint;

/** An answer that is in the vault and not yet in its dossier. */
public final class PutReply {

	private final IncomingMail mail;

	private final Fingerprint kept;

	PutReply(IncomingMail mail, Fingerprint kept) {
		this.mail = mail;
		this.kept = kept;
	}

	IncomingMail mail() {
		return this.mail;
	}

	Fingerprint kept() {
		return this.kept;
	}

}
