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
import nl.meekijken.database.Answers;
import nl.meekijken.database.Question;
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
import nl.meekijken.feeding.Feeds;
import nl.meekijken.feeding.Source;
import nl.meekijken.notification.DossierMail;
import nl.meekijken.notification.LastLook;
import nl.meekijken.notification.MailPreferences;
import nl.meekijken.notification.Notifications;
import nl.meekijken.piece.Piece;
import nl.meekijken.piece.Pieces;
import nl.meekijken.piece.UploadRequest;
import nl.meekijken.piece.UploadRequests;
import nl.meekijken.proposal.Proposal;
import nl.meekijken.proposal.Proposals;
import nl.meekijken.recovery.Head;
import nl.meekijken.recovery.PaidOut;
import nl.meekijken.recovery.Payment;
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

	private final Feeds feeds;

	private final RoundTrip roundTrip;

	DossierReading(Accounts accounts, Dossiers dossiers, Activities activities, Documents documents, Emails emails,
			Arrivals arrivals, Pieces pieces, UploadRequests requests, Statements statements,
			BankAccounts accountNumbers, Notifications notifications, Proposals proposals, MailPreferences preferences,
			Feeds feeds, RoundTrip roundTrip) {
		this.feeds = feeds;
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
		var asked = ask(number);
		return switch (this.dossiers.open(number, asked.all())) {
			case Opening.Opened(var file, var beside) -> looked(asked.whole(file, beside));
			case Opening.ConsentWithdrawn(var withdrawn) ->
				new Withdrawn(this.roundTrip.ask(asked.person()), withdrawn);
			case Opening.Absent() -> new Nothing();
		};
	}

	private Asked ask(ClaimNumber number) {
		return new Asked(this.accounts.viewer(), this.activities.of(number), this.documents.of(number),
				this.emails.of(number), this.arrivals.of(number), this.pieces.of(number), this.requests.of(number),
				this.statements.heads(number), this.statements.payments(number), this.statements.paidOut(number),
				this.accountNumbers.of(number), this.proposals.of(number), this.notifications.lastLook(number),
				this.preferences.of(number), this.feeds.of(number));
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

	/** All that is asked of a dossier beside itself. */
	private record Asked(Question<Person> person, Question<List<Activity>> history, Question<List<Document>> papers,
			Question<List<SentEmail>> letters, Question<List<ArrivingPaper>> arriving, Question<List<Piece>> needed,
			Question<List<UploadRequest>> requests, Question<List<Head>> heads, Question<List<Payment>> payments,
			Question<List<PaidOut>> paidOut, Question<AccountHistory> numbers, Question<List<Proposal>> proposed,
			Question<Optional<LastLook>> looked, Question<DossierMail> mail, Question<Optional<Source>> source) {

		Question<?>[] all() {
			return new Question<?>[] { this.person, this.history, this.papers, this.letters, this.arriving, this.needed,
					this.requests, this.heads, this.payments, this.paidOut, this.numbers, this.proposed, this.looked,
					this.mail, this.source };
		}

		Whole whole(DossierFile file, Answers beside) {
			return new Whole(beside.to(this.person), file, beside.to(this.history), beside.to(this.papers),
					beside.to(this.letters), beside.to(this.arriving),
					new PieceOverview(beside.to(this.needed), beside.to(this.requests)),
					new Statement(beside.to(this.heads), beside.to(this.payments), beside.to(this.paidOut), null),
					beside.to(this.numbers), beside.to(this.proposed),
					beside.to(this.looked).orElse(LastLook.KNOWS_ALL), beside.to(this.mail), beside.to(this.source));
		}

	}

	/** What there is to read under a claim number. */
	sealed interface Read {

	}

	record Whole(Person person, DossierFile file, List<Activity> activities, List<Document> documents,
			List<SentEmail> emails, List<ArrivingPaper> arriving, PieceOverview overview, Statement statement,
			AccountHistory accounts, List<Proposal> proposals, LastLook lastLook, DossierMail mail,
			Optional<Source> source) implements Read {
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
