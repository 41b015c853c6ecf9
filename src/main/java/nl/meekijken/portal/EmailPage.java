package nl.meekijken.portal;

import nl.meekijken.correspondence.Fate;
import nl.meekijken.correspondence.OpenedEmail;
import nl.meekijken.web.Page;
import nl.meekijken.web.Texts;

/** One e-mail to the client, to be read in its dossier or on a page of its own. */
record EmailPage(Frame frame, DossierAddress address, OpenedEmail opened) implements Page {

	Texts texts() {
		return this.frame.texts();
	}

	/** When it was sent; of one that never left, what became of it. */
	String when() {
		var t = texts();
		var email = this.opened.email();
		var left = email.fate().fate() != Fate.NOT_REALLY;
		var when = t.say(left ? "email.sent" : "email.made", t.day(t.dayOf(email.sentAt())), t.time(email.sentAt()));
		return left ? when : when + ", " + t.label(email.fate().fate());
	}

}
