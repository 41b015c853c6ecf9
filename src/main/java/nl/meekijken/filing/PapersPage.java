package nl.meekijken.filing;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

import nl.meekijken.account.PersonId;
import nl.meekijken.desk.Frame;
import nl.meekijken.document.CheckProblem;
import nl.meekijken.document.FiledPaper;
import nl.meekijken.document.HeldPaper;
import nl.meekijken.document.Origin;
import nl.meekijken.document.RemovedDocument;
import nl.meekijken.document.UploadLimits;
import nl.meekijken.dossier.Candidate;
import nl.meekijken.web.Page;
import nl.meekijken.web.Texts;

/**
 * All papers of a dossier: what is there and for whom, what is held back by the checks,
 * what was removed, and the form to add to them.
 *
 * @param staff who may have removed something
 */
record PapersPage(Frame frame, FilingAddress address, List<FiledPaper> papers, List<HeldPaper> held,
		List<RemovedDocument> removed, List<Candidate> staff, UploadLimits limits, PaperForm form,
		Told told) implements Page {

	Texts texts() {
		return this.frame.texts();
	}

	@Override
	public HttpStatus status() {
		var refused = this.told.receipts().stream().filter(receipt -> !receipt.good()).map(Receipt::status).findFirst();
		return refused.orElseGet(() -> this.form.errors().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
	}

	/** As long as something is being checked the page asks again. */
	boolean isChecking() {
		return this.held.stream().anyMatch(paper -> paper.problem() == null);
	}

	String from(Origin origin, @Nullable String name) {
		return (name != null) ? name : texts().label(origin);
	}

	String whyHeld(HeldPaper paper) {
		var problem = paper.problem();
		if (problem == null) {
			return texts().say(paper.attempts() > 1 ? "held.waiting" : "held.checking");
		}
		var sentence = texts().label(problem, "sentence");
		return paper.bytesKept() ? sentence : sentence + " " + texts().say("held.gone");
	}

	static String toneOf(HeldPaper paper) {
		return (paper.problem() == CheckProblem.INFECTED) ? "bad" : (paper.problem() != null) ? "wait" : "calm";
	}

	String by(PersonId person) {
		return this.staff.stream()
			.filter(one -> one.person().equals(person))
			.map(Candidate::name)
			.findFirst()
			.orElseGet(() -> texts().label(Origin.RECOVERY));
	}

}
