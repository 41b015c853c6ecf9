package nl.meekijken.portal;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

import nl.meekijken.access.FactWords;
import nl.meekijken.document.DocumentKind;
import nl.meekijken.document.UploadLimits;
import nl.meekijken.dossier.Fact;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Page;
import nl.meekijken.web.Texts;

/**
 * Where somebody says what a fact of a dossier should be.
 *
 * @param kind of the paper that comes along
 * @param stale whether what stands in the dossier changed meanwhile
 */
record ProposalPage(Frame frame, DoubtedFact doubted, ProposalForm form, DocumentKind kind, UploadLimits limits,
		FormErrors errors, boolean stale) implements Page {

	@Override
	public HttpStatus status() {
		if (this.stale) {
			return HttpStatus.CONFLICT;
		}
		return this.errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
	}

	Texts texts() {
		return this.frame.texts();
	}

	Fact fact() {
		return this.doubted.place().fact();
	}

	String name() {
		return FactWords.name(texts(), this.doubted.place());
	}

	FactChoices choices() {
		return new FactChoices(fact(), texts());
	}

	boolean isChosen(String name) {
		return this.form.value().equals(name);
	}

	@Nullable String hint() {
		return switch (fact().kind()) {
			case DAY -> texts().say("doubt.hint.day");
			case TIME -> texts().say("doubt.hint.time");
			case PART -> texts().say("doubt.hint.part");
			default -> null;
		};
	}

	/** Which keys a telephone offers. */
	@Nullable String keys() {
		return switch (fact().kind()) {
			case AMOUNT -> "decimal";
			case PART -> "numeric";
			default -> null;
		};
	}

}
