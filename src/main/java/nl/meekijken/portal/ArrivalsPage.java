package nl.meekijken.portal;

import java.util.List;
import java.util.stream.Collectors;

import nl.meekijken.account.PersonId;
import nl.meekijken.document.ArrivingPaper;
import nl.meekijken.document.DocumentState;
import nl.meekijken.web.Page;
import nl.meekijken.web.Shell;
import nl.meekijken.web.Texts;

/** What was sent lately and how far it is: a part of a dossier that renews itself. */
record ArrivalsPage(Shell shell, DossierAddress address, PersonId reader, List<ArrivingPaper> papers) implements Page {

	Texts texts() {
		return this.shell.texts();
	}

	/** As long as something is being checked it asks again; then it stops by itself. */
	boolean isChecking() {
		return this.papers.stream().anyMatch(paper -> paper.state() == DocumentState.CHECKING);
	}

	/** Which are among the papers now: when these change, the papers are shown anew. */
	String ready() {
		return this.papers.stream()
			.filter(paper -> paper.state() == DocumentState.READY)
			.map(paper -> Long.toString(paper.id().value()))
			.collect(Collectors.joining(" "));
	}

	boolean canWithdraw(ArrivingPaper paper) {
		return paper.canBeWithdrawnBy(this.reader, texts().here().toInstant());
	}

	/** Whether the reader has to say something about a warning. */
	boolean asks(ArrivingPaper paper) {
		return paper.asks(this.reader);
	}

	String stateOf(ArrivingPaper paper) {
		var problem = paper.problem();
		return (problem != null) ? texts().label(problem, "sentence") : texts().label(paper.state(), "sentence");
	}

	static String toneOf(ArrivingPaper paper) {
		return switch (paper.state()) {
			case CHECKING, WITHDRAWN -> "calm";
			case READY -> paper.warned() ? "wait" : "good";
			case REFUSED -> "bad";
		};
	}

	static String iconOf(ArrivingPaper paper) {
		return switch (paper.state()) {
			case CHECKING, WITHDRAWN -> "clock";
			case READY -> paper.warned() ? "alert" : "check";
			case REFUSED -> "cross";
		};
	}

}
