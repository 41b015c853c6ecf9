package nl.meekijken.handling;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

import nl.meekijken.access.ActivityWords;
import nl.meekijken.correspondence.FiledEmail;
import nl.meekijken.desk.Frame;
import nl.meekijken.desk.OthersPage;
import nl.meekijken.document.FiledPaper;
import nl.meekijken.dossier.AccountHistory;
import nl.meekijken.dossier.Activity;
import nl.meekijken.dossier.ActivityKind;
import nl.meekijken.dossier.Audience;
import nl.meekijken.dossier.Candidate;
import nl.meekijken.dossier.Client;
import nl.meekijken.dossier.Counterparty;
import nl.meekijken.dossier.DossierFile;
import nl.meekijken.dossier.DossierStatus;
import nl.meekijken.dossier.HandledDossier;
import nl.meekijken.dossier.LoggedActivity;
import nl.meekijken.dossier.Step;
import nl.meekijken.proposal.Proposal;
import nl.meekijken.reply.ReceivedEmail;
import nl.meekijken.values.Money;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Page;
import nl.meekijken.web.Texts;

/**
 * A dossier at work: what the intermediary sees, marked as such, what is internal, and
 * what can be done.
 *
 * @param lookedAt whether opening it marked as looked at what came in
 */
record HandlePage(Frame frame, HandledDossier dossier, List<LoggedActivity> activities, List<FiledPaper> papers,
		List<FiledEmail> emails, List<ReceivedEmail> replies, List<Candidate> candidates, AccountHistory accounts,
		List<Proposal> proposals, Summary summary, OthersPage others, Drafts drafts, boolean lookedAt) implements Page {

	@Override
	public HttpStatus status() {
		return this.drafts.status();
	}

	HandlePage looked() {
		return new HandlePage(this.frame, this.dossier, this.activities, this.papers, this.emails, this.replies,
				this.candidates, this.accounts, this.proposals, this.summary, this.others, this.drafts, true);
	}

	Texts texts() {
		return this.frame.texts();
	}

	DossierFile file() {
		return this.dossier.file();
	}

	Addresses address() {
		return new Addresses(file().number());
	}

	/** How many of what an intermediary says is not right wait for somebody to decide. */
	long openProposals() {
		return this.proposals.stream().filter(Proposal::isOpen).count();
	}

	/** Where what is asked about it is answered. */
	String questionsAt() {
		return "/kantoor/vragen" + (this.dossier.demo() ? "?demo=ja" : "");
	}

	String money(Money amount) {
		return amount.display(texts().locale());
	}

	DossierStatus standing() {
		return file().standing().status();
	}

	Chip chip() {
		return Chip.of(texts(), standing(), file().standing().ball(), null);
	}

	/** The form for an activity: as typed, for a correction, or empty. */
	ActivityForm activity() {
		var typed = this.drafts.activity();
		if (typed != null) {
			return typed;
		}
		return this.activities.stream()
			.filter(logged -> Objects.equals(logged.activity().id(), this.drafts.corrects()) && !logged.corrected())
			.findFirst()
			.map(ActivityForm::correcting)
			.orElseGet(ActivityForm::empty);
	}

	FormErrors activityErrors() {
		return this.drafts.errorsOf(this.drafts.activity());
	}

	MoveForm move() {
		var typed = this.drafts.move();
		if (typed == null) {
			return MoveForm.empty(this.dossier.version());
		}
		return this.drafts.stale() ? typed.on(this.dossier.version()) : typed;
	}

	FormErrors moveErrors() {
		return this.drafts.errorsOf(this.drafts.move());
	}

	/** The promised day as it was typed, or as it stands. */
	String promised() {
		var typed = this.drafts.promise();
		var kept = file().nextUpdateOn();
		return (typed != null) ? typed : (kept != null) ? kept.toString() : "";
	}

	FormErrors promiseErrors() {
		return this.drafts.errorsOf(this.drafts.promise());
	}

	/** Where the dossier can go from here, by the direction that it is. */
	Map<Step, List<DossierStatus>> steps() {
		var steps = new LinkedHashMap<Step, List<DossierStatus>>();
		for (var step : List.of(Step.FORWARD, Step.STAYING, Step.REOPENING, Step.CLOSING, Step.BACK)) {
			var there = Arrays.stream(DossierStatus.values()).filter(to -> standing().stepTo(to) == step).toList();
			if (!there.isEmpty()) {
				steps.put(step, there);
			}
		}
		return steps;
	}

	boolean isUpdateOverdue() {
		var promised = file().nextUpdateOn();
		return standing().isActive() && promised != null && promised.isBefore(texts().today());
	}

	/** How an activity reads, also one for staff only. */
	String words(LoggedActivity logged) {
		var activity = logged.activity();
		return (activity.kind() == ActivityKind.NOTE && logged.isInternal()) ? texts().say("note.internal")
				: ActivityWords.of(texts(), activity.kind(), activity.detail());
	}

	/** Which lines and statuses mail the client too. */
	MailMarks mailing() {
		var parties = file().counterparties();
		return new MailMarks(texts(), standing(), (parties.size() == 1) ? parties.getFirst().percentage() : null,
				this.activities.stream()
					.anyMatch(logged -> logged.activity().kind() == ActivityKind.ASSESSED_RECOVERABLE));
	}

	/** What the activity that is being typed mails to the client. */
	String mailed() {
		return MailPreview.of(texts(), activity(), file().client().email() != null);
	}

	/** How the activity that is being typed will read. */
	String preview() {
		var form = activity();
		var kind = ActivityKind.valueOf(form.kind());
		if (kind == ActivityKind.NOTE && form.isFor(Audience.INTERNAL)) {
			return texts().say("note.internal");
		}
		return ActivityWords.of(texts(), kind, (kind != ActivityKind.NOTE) ? form.detail() : null);
	}

	/** Newest first. */
	List<LoggedActivity> latest() {
		return this.activities.reversed();
	}

	/** The last that was done, for whoever finds that something changed. */
	@Nullable Activity last() {
		return this.activities.isEmpty() ? null : this.activities.getLast().activity();
	}

	/** Whether the client can be paid, in words. */
	String payable() {
		return AccountWords.of(texts(), this.accounts.payable(texts().here().toInstant()));
	}

	/** When the expert comes; none if that is not known. */
	@Nullable String appointment() {
		var day = file().inquiry().inspectedOn();
		var time = file().inquiry().inspectedAt();
		return (day == null) ? null : texts().day(day) + ((time != null) ? ", " + time : "");
	}

	/** What runs beside the stations, in words. */
	List<String> flags() {
		return Flags.of(file().sideTracks(), texts());
	}

	@Nullable String contactPerson() {
		return (file().client() instanceof Client.Company company) ? company.contactPerson() : null;
	}

	String stance(Counterparty party) {
		var percentage = party.percentage();
		return (percentage != null) ? texts().label(party.stance(), "part", percentage.display())
				: texts().label(party.stance());
	}

	String from(FiledPaper paper) {
		var name = paper.originName();
		return (name != null) ? name : texts().label(paper.document().origin());
	}

}
