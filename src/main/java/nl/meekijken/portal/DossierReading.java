package nl.meekijken.portal;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.account.Accounts;
import nl.meekijken.account.Person;
import nl.meekijken.correspondence.EmailId;
import nl.meekijken.correspondence.Emails;
import nl.meekijken.correspondence.OpenedEmail;
import nl.meekijken.correspondence.SentEmail;
import nl.meekijken.database.RoundTrip;
import nl.meekijken.document.Arrivals;
import nl.meekijken.document.ArrivingPaper;
import nl.meekijken.document.Document;
import nl.meekijken.document.DocumentId;
import nl.meekijken.document.Documents;
import nl.meekijken.dossier.AccountHistory;
import nl.meekijken.dossier.Activities;
import nl.meekijken.dossier.Activity;
import nl.meekijken.dossier.BankAccounts;
import nl.meekijken.dossier.DossierFile;
import nl.meekijken.dossier.Dossiers;
import nl.meekijken.dossier.Opening;
import nl.meekijken.notification.DossierMail;
import nl.meekijken.notification.LastLook;
import nl.meekijken.notification.MailPreferences;
import nl.meekijken.notification.Notifications;
import nl.meekijken.piece.Pieces;
import nl.meekijken.piece.UploadRequests;
import nl.meekijken.proposal.Proposal;
import nl.meekijken.proposal.Proposals;
import nl.meekijken.recovery.Statement;
import nl.meekijken.recovery.Statements;
import nl.meekijken.values.ClaimNumber;

/** Reads all that a page about one dossier shows, a whole dossier in one round trip. */
@Component
class DossierReading {

	private final Accounts accounts;

	private final Dossiers dossiers;

	private final Activities activities;

	private final Documents documents;

	private final Emails emails;

	private final Arrivals arrivals;

	private final Pieces pieces;

	private final UploadRequests requests;

	private final Notifications notifications;

	private final MailPreferences preferences;

	private final Statements statements;

	private final BankAccounts accountNumbers;

	private final Proposals proposals;

	private final RoundTrip roundTrip;

	DossierReading(Accounts accounts, Dossiers dossiers, Activities activities, Documents documents, Emails emails,
			Arrivals arrivals, Pieces pieces, UploadRequests requests, Statements statements,
			BankAccounts accountNumbers, Notifications notifications, Proposals proposals, MailPreferences preferences,
			RoundTrip roundTrip) {
		this.proposals = proposals;
		this.accountNumbers = accountNumbers;
		this.preferences = preferences;
		this.statements = statements;
		this.notifications = notifications;
		this.arrivals = arrivals;
		this.pieces = pieces;
		this.requests = requests;
		this.accounts = accounts;
		this.dossiers = dossiers;
		this.activities = activities;
		this.documents = documents;
		this.emails = emails;
		this.roundTrip = roundTrip;
	}

	@Transactional
	Read read(ClaimNumber number) {
		var person = this.accounts.viewer();
		var history = this.activities.of(number);
		var papers = this.documents.of(number);
		var letters = this.emails.of(number);
		var arriving = this.arrivals.of(number);
		var needed = this.pieces.of(number);
		var asked = this.requests.of(number);
		var heads = this.statements.heads(number);
		var payments = this.statements.payments(number);
		var paidOut = this.statements.paidOut(number);
		var numbers = this.accountNumbers.of(number);
		var proposed = this.proposals.of(number);
		var looked = this.notifications.lastLook(number);
		var mail = this.preferences.of(number);
		return switch (this.dossiers.open(number, person, history, papers, letters, arriving, needed, asked, heads,
				payments, paidOut, numbers, proposed, looked, mail)) {
			case Opening.Opened(var file, var beside) -> looked(new Whole(beside.to(person), file, beside.to(history),
					beside.to(papers), beside.to(letters), beside.to(arriving),
					new PieceOverview(beside.to(needed), beside.to(asked)),
					new Statement(beside.to(heads), beside.to(payments), beside.to(paidOut), null), beside.to(numbers),
					beside.to(proposed), beside.to(looked).orElse(LastLook.KNOWS_ALL), beside.to(mail)));
			case Opening.ConsentWithdrawn(var withdrawn) -> new Withdrawn(this.roundTrip.ask(person), withdrawn);
			case Opening.Absent() -> new Nothing();
		};
	}

	private Whole looked(Whole whole) {
		this.notifications.look(whole.file().id());
		return whole;
	}

	@Transactional
	Optional<ReadEmail> read(ClaimNumber number, EmailId id) {
		return this.emails.open(number, id)
			.map(email -> new ReadEmail(this.roundTrip.ask(this.accounts.viewer()), email));
	}

	@Transactional
	Optional<ReadDocument> read(ClaimNumber number, DocumentId id) {
		var opened = this.documents.open(number, id);
		var person = this.accounts.viewer();
		var papers = this.documents.of(number);
		return opened.map(document -> {
			var beside = this.roundTrip.askAll(person, papers);
			return new ReadDocument(beside.to(person), document.document(), beside.to(papers));
		});
	}

	@Transactional
	List<ArrivingPaper> arrivals(ClaimNumber number) {
		return this.roundTrip.ask(this.arrivals.of(number));
	}

	@Transactional
	Person person() {
		return this.roundTrip.ask(this.accounts.viewer());
	}

	/** What there is to read under a claim number. */
	sealed interface Read {

	}

	record Whole(Person person, DossierFile file, List<Activity> activities, List<Document> documents,
			List<SentEmail> emails, List<ArrivingPaper> arriving, PieceOverview overview, Statement statement,
			AccountHistory accounts, List<Proposal> proposals, LastLook lastLook, DossierMail mail) implements Read {
	}

	record Withdrawn(Person person, ClaimNumber number) implements Read {
	}

	record Nothing() implements Read {
	}

	record ReadEmail(Person person, OpenedEmail email) {
	}

	record ReadDocument(Person person, Document document, List<Document> documents) {
	}

}
