package nl.meekijken.demo;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import nl.meekijken.document.Origin;
import nl.meekijken.dossier.ActivityKind;
import nl.meekijken.dossier.Actor;
import nl.meekijken.dossier.CloseReason;
import nl.meekijken.dossier.DossierStatus;
import nl.meekijken.values.Money;

/** The steps that many stories have in common, each on its own day. */
final class Steps {

	private final Storyteller teller;

	private final Telling telling;

	private final Desk desk;

	Steps(Storyteller teller, Facts facts, Desk desk) {
		this.teller = teller;
		this.telling = new Telling(teller.days(), facts, teller.office().handlers().get(facts.handler()));
		this.desk = desk;
	}

	Telling telling() {
		return this.telling;
	}

	Desk desk() {
		return this.desk;
	}

	Facts facts() {
		return this.telling.facts();
	}

	/** Reported and asked for a signature, the papers of the report with it. */
	Steps reported(int daysAgo, String time, Paper... papers) {
		return arrived(daysAgo, time, papers).askedToSign(daysAgo, time);
	}

	/** Reported, with papers. */
	Steps arrived(int daysAgo, String time, Paper... papers) {
		this.telling.on(daysAgo, time)
			.status(DossierStatus.REPORTED)
			.with(papers)
			.happens(ActivityKind.REPORT_RECEIVED, null, Actor.INTERMEDIARY, this.teller.reporter(facts()))
			.writes(ActivityKind.CONFIRMATION_SENT, null, MailText.CONFIRMATION, Map.of());
		return this;
	}

	/** The client is asked to sign the authorisation. */
	Steps askedToSign(int daysAgo, String time) {
		this.telling.on(daysAgo, time).status(DossierStatus.AWAITING_AUTHORISATION);
		this.telling.sends(ActivityKind.AUTHORISATION_SENT, MailText.AUTHORISATION,
				this.desk.authorisation(this.telling.today(), false).hidden());
		return this;
	}

	/** Signed: the question of fault can be judged. */
	Steps authorised(int daysAgo, String time) {
		this.telling.on(daysAgo, time);
		this.telling.comes(ActivityKind.AUTHORISATION_RECEIVED, null, Actor.CLIENT, null,
				this.desk.authorisation(this.telling.today(), true));
		this.telling.status(DossierStatus.ASSESSING);
		return this;
	}

	/** Judged to be recoverable, for the reason given. */
	Steps recoverable(int daysAgo, String time, String note, String own) {
		this.telling.on(daysAgo, time)
			.noting(note)
			.saying(own)
			.writes(ActivityKind.ASSESSED_RECOVERABLE, null, MailText.ACCEPTED, Map.of());
		return this;
	}

	/** The register tells who insures the counterparty, who is then held liable. */
	Steps heldLiable(int daysAgo, String time, String note) {
		this.telling.on(daysAgo, time)
			.happens(ActivityKind.PLATE_CHECKED, null, Actor.RECOVERY, null)
			.happens(ActivityKind.INSURER_FOUND, facts().insurer(), Actor.RECOVERY, null)
			.status(DossierStatus.HELD_LIABLE)
			.noting(note);
		this.telling.sends(ActivityKind.HELD_LIABLE, MailText.LIABLE,
				this.desk.liability(this.telling.today(), facts().insurer()));
		return this;
	}

	/** An adjuster will look at the vehicle on a later day. */
	Steps expertAppointed(int daysAgo, String time, String bureau, int plannedDaysAgo, String where) {
		var planned = this.teller.days().workday(plannedDaysAgo);
		var date = Euros.written(planned);
		this.telling.found().appointment(bureau, planned, where);
		this.telling.on(daysAgo, time)
			.does(ActivityKind.EXPERT_APPOINTED, bureau)
			.writes(ActivityKind.INSPECTION_PLANNED, date, MailText.EXPERT,
					Map.of("date", date, "where", where, "bureau", bureau));
		return this;
	}

	Steps expertReported(int daysAgo, String time, Appraisal appraisal, String note) {
		this.telling.on(daysAgo, time).noting(note);
		int place = this.telling.comes(ActivityKind.EXPERT_REPORT_RECEIVED, null, Actor.EXPERT, appraisal.bureau(),
				this.desk.report(appraisal));
		this.telling
			.saying("<p>De expert heeft de schade vastgesteld op <strong>" + Euros.written(appraisal.assessed())
					+ "</strong>.</p>")
			.writes(MailText.REPORT, Map.of(), place);
		return this;
	}

	/** A paper comes in, mostly from the client. */
	Steps received(int daysAgo, String time, Paper paper) {
		this.telling.on(daysAgo, time);
		var kind = switch (paper.kind()) {
			case WITNESS_STATEMENT -> ActivityKind.WITNESS_STATEMENT_RECEIVED;
			case POLICE_REPORT -> ActivityKind.POLICE_REPORT_RECEIVED;
			default -> ActivityKind.DOCUMENT_RECEIVED;
		};
		var actor = (paper.origin() == Origin.CLIENT) ? Actor.CLIENT : Actor.OTHER;
		this.telling.comes(kind, (kind == ActivityKind.DOCUMENT_RECEIVED) ? paper.name() : null, actor, null, paper);
		return this;
	}

	/** A letter of an insurer brings something; the client is told in own words. */
	Steps replied(int daysAgo, String time, ActivityKind kind, String detail, String note, Paper letter, String own) {
		this.telling.on(daysAgo, time).noting(note);
		int place = this.telling.comes(kind, detail.isEmpty() ? null : detail, Actor.INSURER, letter.originName(),
				letter);
		this.telling.saying(own).writes(MailText.POSITION, Map.of(), place);
		return this;
	}

	Steps reminded(int daysAgo, String time, String note) {
		this.telling.on(daysAgo, time).noting(note).does(ActivityKind.INSURER_REMINDED, null);
		return this;
	}

	Steps claimed(int daysAgo, String time, Money amount, String note) {
		this.telling.on(daysAgo, time)
			.status(DossierStatus.CLAIMED)
			.noting(note)
			.does(ActivityKind.DAMAGE_CLAIMED, Euros.written(amount));
		return this;
	}

	/** All is paid and passed on to the client. */
	Steps paid(int daysAgo, String time, Money amount, int paidOutDaysAgo) {
		this.telling.on(daysAgo, time)
			.status(DossierStatus.PAID)
			.happens(ActivityKind.PAYMENT_RECEIVED, Euros.written(amount), Actor.INSURER, facts().insurer())
			.on(paidOutDaysAgo, "10:15")
			.saying("<p>Het gaat om <strong>" + Euros.written(amount) + "</strong>.</p>")
			.writes(ActivityKind.PAID_OUT, Euros.written(amount), MailText.PAID, Map.of());
		return this;
	}

	/** Closed; the detail says how it ended. */
	Steps closed(int daysAgo, String time, DossierStatus status, @Nullable CloseReason reason, String detail,
			String own) {
		this.telling.on(daysAgo, time).closes(status, reason);
		var text = (status == DossierStatus.WITHDRAWN) ? MailText.WITHDRAWN : MailText.CLOSED;
		this.telling.saying(own).writes(ActivityKind.CLOSED, detail, text, Map.of());
		return this;
	}

	/** Refused: there is no chance. */
	Steps refused(int daysAgo, String time, CloseReason reason, String detail, String note, String own) {
		this.telling.on(daysAgo, time)
			.closes(DossierStatus.REFUSED, reason)
			.noting(note)
			.saying(own)
			.writes(ActivityKind.ASSIGNMENT_REFUSED, detail, MailText.REFUSED, Map.of());
		return this;
	}

}
