package nl.meekijken.amending;

import org.springframework.http.HttpStatus;

import nl.meekijken.desk.Frame;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Page;
import nl.meekijken.web.Texts;

/** What two people changed at the same time, for the second one to decide. */
record MergePage(Frame frame, Merge merge, String key, FormErrors errors) implements Page {

	@Override
	public HttpStatus status() {
		return this.errors.isEmpty() ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT;
	}

	Texts texts() {
		return this.frame.texts();
	}

	SheetPlace place() {
		return this.merge.form().place();
	}

	/** Who else changed it, and when. */
	String by(MergedFact fact) {
		return fact.kept()
			.map(kept -> texts().say("merge.by", kept.by(), texts().lately(kept.at())))
			.orElseGet(() -> texts().say("merge.by.somebody"));
	}

	/** What the field is sent with. */
	FactCode sent(MergedFact fact) {
		return fact.isConflict() ? fact.own() : fact.result();
	}

	/** What becomes of it, in words. */
	String outcome(MergedFact fact) {
		if (fact.own().equals(fact.theirs())) {
			return texts().say(fact.changedHere() ? "merge.same" : "merge.theirs");
		}
		return texts().say(fact.result().equals(fact.theirs()) ? "merge.theirs" : "merge.own");
	}

}
