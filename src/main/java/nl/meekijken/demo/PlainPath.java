package nl.meekijken.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

import nl.meekijken.dossier.ActivityKind;
import nl.meekijken.dossier.Actor;
import nl.meekijken.dossier.CloseReason;
import nl.meekijken.dossier.DossierStatus;
import nl.meekijken.values.Money;

import static nl.meekijken.dossier.DossierStatus.ADMITTED;
import static nl.meekijken.dossier.DossierStatus.ASSESSING;
import static nl.meekijken.dossier.DossierStatus.AWAITING_AUTHORISATION;
import static nl.meekijken.dossier.DossierStatus.CLAIMED;
import static nl.meekijken.dossier.DossierStatus.DISPUTED;
import static nl.meekijken.dossier.DossierStatus.HELD_LIABLE;
import static nl.meekijken.dossier.DossierStatus.PAID;
import static nl.meekijken.dossier.DossierStatus.REPORTED;

/** The way of a plainer dossier from its report to where it stands. */
final class PlainPath {

	/** How much is admitted where not all is. */
	static final int PART = 50;

	private static final List<DossierStatus> BEGIN = List.of(REPORTED, AWAITING_AUTHORISATION, ASSESSING);

	private final Steps steps;

	private final SharedPapers papers;

	private final Random chance;

	private final int age;

	private final int since;

	/** A dossier reported so many days ago that is where it is since so many days. */
	PlainPath(Steps steps, SharedPapers papers, Random chance, int age, int since) {
		this.steps = steps;
		this.papers = papers;
		this.chance = chance;
		this.age = age;
		this.since = since;
	}

	/** Every status on the way to that one. */
	static List<DossierStatus> to(DossierStatus end) {
		return switch (end) {
			case REPORTED -> List.of(REPORTED);
			case AWAITING_AUTHORISATION -> List.of(REPORTED, AWAITING_AUTHORISATION);
			case ASSESSING -> BEGIN;
			case AWAITING_PAPERS, REFUSED, WITHDRAWN, TRACING_COUNTERPARTY, EXPERTISE, GUARANTEE_FUND, ABROAD ->
				then(BEGIN, end);
			case HELD_LIABLE -> then(BEGIN, HELD_LIABLE);
			case DISPUTED -> then(BEGIN, HELD_LIABLE, DISPUTED);
			case KIFID, COURT, CLOSED_UNRECOVERED -> then(BEGIN, HELD_LIABLE, DISPUTED, end);
			case ADMITTED -> then(BEGIN, HELD_LIABLE, ADMITTED);
			case CLAIMED -> then(BEGIN, HELD_LIABLE, ADMITTED, CLAIMED);
			case PARTLY_PAID, PAID -> then(BEGIN, HELD_LIABLE, ADMITTED, CLAIMED, end);
			case CLOSED_RECOVERED, CLOSED_PARTLY -> then(BEGIN, HELD_LIABLE, ADMITTED, CLAIMED, PAID, end);
		};
	}

	Story walk(List<DossierStatus> path, int nth) {
		for (int at = 0; at < path.size(); at++) {
			double part = (path.size() == 1) ? 1 : Math.pow(at / (path.size() - 1.0), 1.6);
			int daysAgo = (int) Math.round(this.age - (this.age - this.since) * part);
			step(path.get(at), Math.max(1, daysAgo), time(), nth);
		}
		if (nth % 17 == 5) {
			this.steps.telling().internal("Nakijken of alle bijlagen leesbaar zijn.");
		}
		if (nth % 61 == 40) {
			this.steps.telling().consentWithdrawn();
		}
		if (path.getLast().isActive()) {
			this.steps.telling().next(this.chance.nextInt(2, 20));
		}
		return this.steps.telling().end();
	}

	private void step(DossierStatus status, int day, String time, int nth) {
		switch (status) {
			case REPORTED -> this.steps.arrived(day, time, this.papers.form(nth), this.papers.photograph(nth));
			case AWAITING_AUTHORISATION -> this.steps.askedToSign(day, time);
			case ASSESSING -> this.steps.authorised(day, time);
			case AWAITING_PAPERS, TRACING_COUNTERPARTY, EXPERTISE -> wait(status, day, time);
			case HELD_LIABLE -> this.steps.recoverable(day, time, "De schuldvraag is duidelijk.", "")
				.heldLiable(day, time, "Met het schadeformulier en de foto\u2019s.");
			case DISPUTED, KIFID, COURT, GUARANTEE_FUND, ABROAD -> dispute(status, day, time);
			case ADMITTED, CLAIMED, PARTLY_PAID, PAID -> pay(status, day, time);
			case REFUSED, CLOSED_RECOVERED, CLOSED_PARTLY, CLOSED_UNRECOVERED, WITHDRAWN -> close(status, day, time);
		}
	}

	private void wait(DossierStatus status, int day, String time) {
		var telling = this.steps.telling().on(day, time).status(status);
		if (status == DossierStatus.AWAITING_PAPERS) {
			telling.writes(ActivityKind.PAPERS_REQUESTED, "pro forma nota", MailText.PAPERS,
					Map.of("list", "<ul><li>een pro forma nota van de garage</li></ul>"));
		}
		else if (status == DossierStatus.EXPERTISE) {
			this.steps.expertAppointed(day, time, Props.ADJUSTER, Math.min(-3, day - 20), "bij de garage van uw keuze");
		}
		else {
			telling.does(ActivityKind.POLICE_REPORT_ASKED, null);
		}
	}

	private void dispute(DossierStatus status, int day, String time) {
		var telling = this.steps.telling().on(day, time).status(status);
		switch (status) {
			case KIFID -> telling.writes(ActivityKind.SENT_TO_KIFID, null, MailText.KIFID, Map.of());
			case COURT -> telling.writes(ActivityKind.SUMMONS_SERVED, null, MailText.COURT, Map.of());
			case GUARANTEE_FUND -> telling.writes(ActivityKind.SENT_TO_GUARANTEE_FUND, null, MailText.FUND, Map.of());
			case ABROAD -> telling.writes(ActivityKind.SENT_TO_BUREAU, null, MailText.BUREAU, Map.of());
			default -> telling.happens(ActivityKind.LIABILITY_DENIED, null, Actor.INSURER, this.steps.facts().insurer())
				.does(ActivityKind.OBJECTION_SENT, null);
		}
	}

	private void pay(DossierStatus status, int day, String time) {
		var insurer = this.steps.facts().insurer();
		var telling = this.steps.telling().on(day, time);
		switch (status) {
			case ADMITTED -> {
				telling.status(status);
				boolean all = isWhole();
				telling.comes(all ? ActivityKind.LIABILITY_ADMITTED : ActivityKind.LIABILITY_PARTLY_ADMITTED,
						all ? "100%" : PART + "%", Actor.INSURER, insurer, this.papers.insurerLetter());
			}
			case CLAIMED -> claim(day, time, telling);
			case PARTLY_PAID -> telling.status(status)
				.happens(ActivityKind.PAYMENT_RECEIVED, Euros.written(new Money(amount().cents() / 200 * 100)),
						Actor.INSURER, insurer)
				.writes(MailText.ADVANCE, Map.of());
			default -> telling.status(status)
				.happens(ActivityKind.PAYMENT_RECEIVED, Euros.written(paid()), Actor.INSURER, insurer)
				.writes(ActivityKind.IBAN_ASKED, null, MailText.IBAN, Map.of());
		}
	}

	private void claim(int day, String time, Telling telling) {
		if (this.steps.facts().damage().assessed() == null) {
			this.steps.received(day, time, this.papers.quotation())
				.claimed(day, time, amount(), "Herstelkosten volgens de pro forma nota.");
			return;
		}
		telling.comes(ActivityKind.EXPERT_REPORT_RECEIVED, null, Actor.EXPERT, Props.ADJUSTER, this.papers.report());
		this.steps.claimed(day, time, amount(), "Herstelkosten volgens het expertiserapport.");
	}

	private void close(DossierStatus status, int day, String time) {
		switch (status) {
			case REFUSED ->
				this.steps.refused(day, time, CloseReason.NOT_PROVABLE, "aansprakelijkheid niet te bewijzen", "",
						"<p>Wij kunnen niet bewijzen dat de tegenpartij aansprakelijk is.</p>");
			case WITHDRAWN ->
				this.steps.closed(day, time, status, CloseReason.CLIENT_WITHDREW, "ingetrokken door cliënt", "");
			case CLOSED_UNRECOVERED -> this.steps.closed(day, time, status, CloseReason.NOT_LIABLE,
					"tegenpartij niet aansprakelijk", "<p>Helaas is het niet gelukt om uw schade te verhalen.</p>");
			case CLOSED_PARTLY -> paidOut(day, time).closed(day, time, status, null, "schade deels verhaald",
					"<p>Een deel van uw schade is vergoed.</p>");
			default -> paidOut(day, time).closed(day, time, status, null, "schade volledig verhaald",
					"<p>Uw schade is helemaal vergoed.</p>");
		}
	}

	private Steps paidOut(int day, String time) {
		this.steps.telling()
			.on(day, time)
			.writes(ActivityKind.PAID_OUT, Euros.written(paid()), MailText.PAID, Map.of());
		return this.steps;
	}

	private boolean isWhole() {
		return this.steps.facts().counterparties().getFirst().stance() == nl.meekijken.dossier.Stance.ADMITTED;
	}

	private Money amount() {
		var damage = this.steps.facts().damage();
		var assessed = damage.assessed();
		var estimated = damage.estimated();
		return Objects.requireNonNullElse(assessed, Objects.requireNonNullElse(estimated, Money.ZERO));
	}

	private Money paid() {
		return isWhole() ? amount() : new Money(amount().cents() * PART / 100);
	}

	private String time() {
		return "%02d:%02d".formatted(this.chance.nextInt(8, 17), this.chance.nextInt(60));
	}

	private static List<DossierStatus> then(List<DossierStatus> begin, DossierStatus... more) {
		var path = new ArrayList<>(begin);
		path.addAll(List.of(more));
		return path;
	}

}
