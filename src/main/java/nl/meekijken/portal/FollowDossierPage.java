package nl.meekijken.portal;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import nl.meekijken.account.Person;
import nl.meekijken.correspondence.SentEmail;
import nl.meekijken.document.Document;
import nl.meekijken.dossier.Activity;
import nl.meekijken.dossier.Actor;
import nl.meekijken.dossier.Client;
import nl.meekijken.dossier.Counterparty;
import nl.meekijken.dossier.DossierFile;
import nl.meekijken.dossier.DossierStatus;
import nl.meekijken.dossier.Progress;
import nl.meekijken.piece.UploadRequest;
import nl.meekijken.notification.DossierMail;
import nl.meekijken.notification.LastLook;
import nl.meekijken.proposal.Proposal;
import nl.meekijken.recovery.Statement;
import nl.meekijken.values.FileSize;
import nl.meekijken.values.Percentage;
import nl.meekijken.web.Page;
import nl.meekijken.web.Texts;

/**
 * A dossier: where it stands, and the six sections under their known names.
 *
 * @param statement the amounts that this office may see
 * @param iban where the client is paid
 * @param proposed what somebody says is not right in it
 * @param mail what this person wants to hear of it by mail
 * @param notice what was just done about the papers
 * @param age of what another system brings in
 * @param clientNotice what was just done about the client's data
 */
record FollowDossierPage(Frame frame, Person person, DossierFile file, Timeline timeline, List<Document> documents,
		List<SentEmail> emails, ArrivalsPage arrivals, @Nullable UploadForm upload, PieceOverview overview,
		Statement statement, IbanView iban, ProposedFacts proposed, @Nullable String notice,
		@Nullable String clientNotice, LastLook lastLook, DossierMail mail, DataAge age) implements Page {

	/** Days for which a paper that was not opened is called new. */
	private static final int NEWS = 60;

	Texts texts() {
		return this.frame.texts();
	}

	DossierAddress address() {
		return new DossierAddress(this.file.number());
	}

	DossierStatus standing() {
		return this.file.standing().status();
	}

	String statusWords() {
		return Wording.status(texts(), standing(), admitted());
	}

	/** One plain sentence that says where the dossier stands. */
	String sentence() {
		var admitted = admitted();
		if (standing() == DossierStatus.ADMITTED && admitted != null) {
			return texts().label(standing(), (admitted.value() == 100) ? "sentence.whole" : "sentence.part",
					admitted.display());
		}
		return texts().label(standing(), "sentence");
	}

	AtAGlance glance() {
		return new AtAGlance(this.file, this.timeline.all(), this.overview, this.statement, this.iban.history(),
				texts());
	}

	/** The part that is admitted, when there is one counterparty to admit it. */
	private @Nullable Percentage admitted() {
		var parties = this.file.counterparties();
		return (parties.size() == 1) ? parties.getFirst().percentage() : null;
	}

	/** The insurer that has to move, by its name when there is only one. */
	@Nullable String insurer() {
		var parties = this.file.counterparties();
		return (parties.size() == 1) ? parties.getFirst().insurer() : null;
	}

	List<Progress.Step> steps() {
		return Progress.of(this.file).steps();
	}

	/** How a step is drawn, and which sentence of its station is said. */
	static String stateOf(Progress.Step step) {
		return switch (step.state()) {
			case PAST -> "past";
			case NOW -> "now";
			case TO_COME -> "next";
			case SKIPPED -> "skipped";
		};
	}

	List<SideTrack> sideTracks() {
		return SideTrack.of(this.file.sideTracks());
	}

	/** The promised day has passed without word. */
	boolean isUpdateOverdue() {
		var promised = this.file.nextUpdateOn();
		return standing().isActive() && promised != null && promised.isBefore(texts().today());
	}

	/** How the client is addressed on an envelope, with the salutation if known. */
	String clientName() {
		return switch (this.file.client()) {
			case Client.Person person when person.salutation() != null ->
				texts().label(person.salutation()) + " " + person.name();
			case Client client -> client.name();
		};
	}

	/** Whether the client may be reminded by mail today. */
	boolean canRemind(UploadRequest request) {
		return request.canBeReminded(texts().here().toInstant(), this.overview.pieces());
	}

	boolean isLiving(UploadRequest request) {
		return request.isLiving(texts().here().toInstant());
	}

	@Nullable String contactPerson() {
		return (this.file.client() instanceof Client.Company company) ? company.contactPerson() : null;
	}

	String stance(Counterparty party) {
		var percentage = party.percentage();
		return (percentage != null) ? texts().label(party.stance(), "part", percentage.display())
				: texts().label(party.stance());
	}

	/** The paper an activity tells of, if it is among those shown. */
	Optional<Document> paperOf(Activity activity) {
		return paper(activity.documentId());
	}

	/** The paper that came with a proposal, if it is among those shown. */
	Optional<Document> paperOf(Proposal proposal) {
		var id = proposal.paper();
		return paper((id != null) ? id.value() : null);
	}

	private Optional<Document> paper(@Nullable Long id) {
		return (id != null) ? this.documents.stream().filter(paper -> paper.id().value() == id).findFirst()
				: Optional.empty();
	}

	/** The e-mail an activity tells of, if it is among those shown. */
	Optional<SentEmail> emailOf(Activity activity) {
		var id = activity.emailId();
		return (id != null) ? this.emails.stream().filter(email -> email.id().value() == id).findFirst()
				: Optional.empty();
	}

	List<Document> pinned() {
		return DocumentOrder.pinned(this.documents);
	}

	List<Document> tiles() {
		return DocumentOrder.tiles(this.documents);
	}

	FileSize sizeOfAll() {
		return new FileSize(this.documents.stream().mapToLong(document -> document.size().bytes()).sum());
	}

	/** What this person has not opened; what is old is no news to anybody. */
	boolean isNew(Document document) {
		return document.unseen() && texts().dayOf(document.shownSince()).isAfter(texts().today().minusDays(NEWS));
	}

	boolean isNew(Activity activity) {
		return !isOwn(activity) && this.lastLook.isBefore(activity.at());
	}

	/** What is older than that it is known who did it goes by the name. */
	private boolean isOwn(Activity activity) {
		var doneBy = activity.doneBy();
		var same = (doneBy != null) ? doneBy == this.person.id().value()
				: this.person.fullName().equals(activity.actorName());
		return activity.actor() == Actor.INTERMEDIARY && same;
	}

	boolean isNew(SentEmail email) {
		return this.lastLook.isBefore(email.sentAt());
	}

	/** A later one says that it stood there wrongly. */
	boolean isCorrected(Activity activity) {
		return this.timeline.all().stream().anyMatch(later -> Objects.equals(later.corrects(), activity.id()));
	}

	/** From whom a paper came: the name if known, else what they are. */
	String from(Document document) {
		var name = document.originName();
		return (name != null) ? name : texts().label(document.origin());
	}

}
