package nl.meekijken.amending;

import org.springframework.http.HttpStatus;

import nl.meekijken.desk.Frame;
import nl.meekijken.dossier.ClientField;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Page;
import nl.meekijken.web.Texts;

/** What two people changed of a client at the same time, for the second one to decide. */
record ClientMergePage(Frame frame, ClientAddress address, ClientMerge merge, String key,
		FormErrors errors) implements Page {

	@Override
	public HttpStatus status() {
		return this.errors.isEmpty() ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT;
	}

	Texts texts() {
		return this.frame.texts();
	}

	/** What becomes of a field that nobody has to choose, in words. */
	String outcome(ClientField field) {
		var alike = this.merge.own().isSame(field, this.merge.theirs());
		if (this.merge.changedHere(field)) {
			return texts().say(alike ? "merge.same" : "merge.own");
		}
		return texts().say("merge.theirs");
	}

}
