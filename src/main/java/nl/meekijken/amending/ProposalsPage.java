package nl.meekijken.amending;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

import nl.meekijken.access.FactWords;
import nl.meekijken.database.FormKey;
import nl.meekijken.desk.Frame;
import nl.meekijken.document.DocumentId;
import nl.meekijken.document.FiledPaper;
import nl.meekijken.dossier.HandledDossier;
import nl.meekijken.proposal.Proposal;
import nl.meekijken.web.Page;
import nl.meekijken.web.Texts;

/** What intermediaries say is not right in a dossier, beside what stands there. */
record ProposalsPage(Frame frame, HandledDossier dossier, List<Proposal> all, List<FiledPaper> papers,
		ProposalDraft draft) implements Page {

	@Override
	public HttpStatus status() {
		if (this.draft.wrong() != null) {
			return HttpStatus.UNPROCESSABLE_CONTENT;
		}
		return (this.draft.told().problem() != null) ? HttpStatus.CONFLICT : HttpStatus.OK;
	}

	Texts texts() {
		return this.frame.texts();
	}

	ProposalsAddress address() {
		return new ProposalsAddress(this.dossier.file().number());
	}

	boolean isActive() {
		return this.dossier.file().standing().status().isActive();
	}

	List<Proposal> open() {
		return this.all.stream().filter(Proposal::isOpen).toList();
	}

	List<Proposal> decided() {
		return this.all.stream().filter(proposal -> !proposal.isOpen()).toList();
	}

	String name(Proposal proposal) {
		return FactWords.name(texts(), proposal.place());
	}

	/** What stands in the dossier. */
	String now(Proposal proposal) {
		return FactWords.of(texts(), proposal.place().fact(), proposal.place().in(this.dossier.file()));
	}

	/** What stood there when it was proposed. */
	String then(Proposal proposal) {
		return FactWords.of(texts(), proposal.place().fact(), proposal.seen());
	}

	String value(Proposal proposal) {
		return FactWords.of(texts(), proposal.place().fact(), proposal.value());
	}

	/** Whether something else stands there by now. */
	boolean hasMoved(Proposal proposal) {
		return !proposal.place().in(this.dossier.file()).equals(proposal.seen());
	}

	/** Whether that paper came through the checks. */
	boolean isHere(DocumentId id) {
		return this.papers.stream().anyMatch(paper -> paper.document().id().equals(id));
	}

	boolean isAbout(Proposal proposal) {
		return proposal.id().equals(this.draft.about());
	}

	@Nullable String wrong(Proposal proposal) {
		return isAbout(proposal) ? this.draft.wrong() : null;
	}

	String reason(Proposal proposal) {
		return isAbout(proposal) ? this.draft.reason() : "";
	}

	String newKey() {
		return FormKey.fresh();
	}

}
