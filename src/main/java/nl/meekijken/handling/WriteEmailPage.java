package nl.meekijken.handling;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

import nl.meekijken.correspondence.EmailId;
import nl.meekijken.correspondence.LetterFacts;
import nl.meekijken.correspondence.LetterKind;
import nl.meekijken.desk.Frame;
import nl.meekijken.document.FiledPaper;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Page;
import nl.meekijken.web.Texts;

/**
 * A letter to a client: which of the catalogue, what it says, and how the client will get
 * it.
 *
 * @param form none as long as no letter of the catalogue was chosen
 * @param preview the draft to look at and to send; none before there is one
 */
record WriteEmailPage(Frame frame, LetterFacts facts, List<FiledPaper> papers, @Nullable EmailForm form,
		FormErrors errors, @Nullable EmailId preview) implements Page {

	@Override
	public HttpStatus status() {
		return this.errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
	}

	Texts texts() {
		return this.frame.texts();
	}

	Addresses address() {
		return new Addresses(this.facts.number());
	}

	/** Where letters of this dossier are written. */
	String action() {
		return address().page() + EmailsController.NEW;
	}

	String addressOf(EmailId email) {
		return address().page() + EmailsController.EMAILS + "/" + email.value();
	}

	List<LetterKind> kinds() {
		return Arrays.asList(LetterKind.values());
	}

	/**
	 * What the client may see; a paper that was chosen all the same stays on the form.
	 */
	List<FiledPaper> offered(EmailForm chosen) {
		return this.papers.stream()
			.filter(paper -> paper.forClient() || chosen.has(paper.document().id().value()))
			.toList();
	}

	/** How many papers are not for the client. */
	long kept() {
		return this.papers.stream().filter(paper -> !paper.forClient()).count();
	}

	static LetterKind kindOf(EmailForm form) {
		return EmailForm.kind(form.kind()).orElse(LetterKind.FREE);
	}

	static boolean asksDetail(EmailForm form) {
		return kindOf(form).takesDetail();
	}

}
