package nl.meekijken.filing;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

import nl.meekijken.database.FormKey;
import nl.meekijken.desk.Frame;
import nl.meekijken.document.Document;
import nl.meekijken.document.DocumentAudience;
import nl.meekijken.document.FiledPaper;
import nl.meekijken.web.Page;
import nl.meekijken.web.Texts;

/** One paper as pictures, with what staff can decide about it. */
record PaperPage(Frame frame, FilingAddress address, FiledPaper paper, PaperDraft draft) implements Page {

	Texts texts() {
		return this.frame.texts();
	}

	Document document() {
		return this.paper.document();
	}

	String from() {
		var name = this.paper.originName();
		return (name != null) ? name : texts().label(document().origin());
	}

	/** As it was chosen, or else as it is. */
	@Nullable DocumentAudience chosen() {
		var typed = this.draft.audience();
		return (typed != null) ? PaperForm.audience(typed).orElse(null) : this.paper.audience();
	}

	/** What it is said to be, or else what it is. */
	String called() {
		var typed = this.draft.kind();
		return (typed != null) ? typed : document().kind().name();
	}

	/** What a colleague decided meanwhile. */
	String stale() {
		return (this.draft.kind() != null) ? texts().say("stale.kind", texts().label(document().kind()))
				: texts().say("stale.audience", texts().label(this.paper.audience()));
	}

	String newKey() {
		return FormKey.fresh();
	}

	@Override
	public HttpStatus status() {
		if (this.draft.stale()) {
			return HttpStatus.CONFLICT;
		}
		return this.draft.errors().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
	}

}
