package nl.meekijken.demo;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import nl.meekijken.demo.Cast.Contact;
import nl.meekijken.demo.Story.Mail;
import nl.meekijken.dossier.ActivityKind;
import nl.meekijken.dossier.Actor;
import nl.meekijken.dossier.Audience;
import nl.meekijken.dossier.Ball;
import nl.meekijken.dossier.CloseReason;
import nl.meekijken.dossier.DossierStatus;
import nl.meekijken.dossier.Expertise;
import nl.meekijken.dossier.NewDossier;
import nl.meekijken.dossier.SideTracks;
import nl.meekijken.values.PhoneNumber;

/**
 * Tells a dossier step by step: {@link #on} sets the day, then what happens that day. The
 * steps that have a text for the client send it.
 */
final class Telling {

	private final Days days;

	private final Facts facts;

	private final Contact handler;

	private final Notebook notes;

	private final FoundOut found = new FoundOut();

	private @Nullable LocalDate nextUpdate;

	private @Nullable LocalDate withdrawnOn;

	private @Nullable LocalDate closedOn;

	private String own = "";

	private @Nullable String note;

	Telling(Days days, Facts facts, Contact handler) {
		this.days = days;
		this.facts = facts;
		this.handler = handler;
		this.notes = new Notebook(days);
	}

	FoundOut found() {
		return this.found;
	}

	Facts facts() {
		return this.facts;
	}

	Days days() {
		return this.days;
	}

	LocalDate today() {
		return this.notes.today();
	}

	/** Goes on at that time, so many days ago (one at least). */
	Telling on(int daysAgo, String time) {
		this.notes.go(daysAgo, time);
		return this;
	}

	/** Says something of its own in the next e-mail: HTML paragraphs. */
	Telling saying(String paragraphs) {
		this.own = paragraphs;
		return this;
	}

	/** Explains the next activity. */
	Telling noting(String text) {
		this.note = text.isEmpty() ? null : text;
		return this;
	}

	Telling status(DossierStatus status) {
		this.notes.status(status);
		return this;
	}

	/** Somebody else than usual has to move next. */
	Telling ball(Ball ball) {
		this.notes.ball(ball);
		return this;
	}

	/** The recovery service does something. */
	Telling does(ActivityKind kind, @Nullable String detail) {
		return happens(kind, detail, Actor.RECOVERY, this.handler.name());
	}

	/** Somebody else does something. */
	Telling happens(ActivityKind kind, @Nullable String detail, Actor actor, @Nullable String name) {
		this.notes.happens(kind, detail, takeNote(), actor, name, Audience.INTERMEDIARY, null, null);
		return this;
	}

	/** The recovery service does something and writes the client so. */
	Telling writes(ActivityKind kind, @Nullable String detail, MailText text, Map<String, String> gaps, int... papers) {
		int mail = mail(text, gaps, true, papers);
		this.notes.happens(kind, detail, takeNote(), Actor.RECOVERY, this.handler.name(), Audience.INTERMEDIARY, null,
				mail);
		return this;
	}

	/** The recovery service writes the client, apart from anything else. */
	Telling writes(MailText text, Map<String, String> gaps, int... papers) {
		return writes(ActivityKind.EMAIL_SENT, null, text, gaps, papers);
	}

	/** A paper comes in; tells its place, to send it along with an e-mail. */
	int comes(ActivityKind kind, @Nullable String detail, Actor actor, @Nullable String name, Paper paper) {
		int place = this.notes.paper(paper);
		var audience = paper.visible() ? Audience.INTERMEDIARY : Audience.INTERNAL;
		this.notes.happens(kind, detail, takeNote(), actor, name, audience, place, null);
		return place;
	}

	/** The recovery service does something with a paper that goes along to the client. */
	Telling sends(ActivityKind kind, MailText text, Paper paper) {
		int place = this.notes.paper(paper);
		int mail = mail(text, Map.of(), true, place);
		this.notes.happens(kind, null, takeNote(), Actor.RECOVERY, this.handler.name(), Audience.INTERMEDIARY,
				paper.visible() ? place : null, mail);
		return this;
	}

	/** Papers come in with what happens anyway. */
	Telling with(Paper... papers) {
		for (Paper paper : papers) {
			this.notes.paper(paper);
		}
		return this;
	}

	/** A note among colleagues, never shown to an intermediary. */
	Telling internal(String text) {
		this.notes.happens(ActivityKind.NOTE, null, text, Actor.RECOVERY, this.handler.name(), Audience.INTERNAL, null,
				null);
		return this;
	}

	/** Writes the client something that no intermediary may read. */
	Telling writesUnseen(MailText text) {
		mail(text, Map.of(), false);
		return this;
	}

	/** When the recovery service will be heard again. */
	Telling next(int daysAhead) {
		this.nextUpdate = this.days.ahead(daysAhead);
		return this;
	}

	/** The client no longer allows looking along. */
	Telling consentWithdrawn() {
		this.withdrawnOn = today();
		return this;
	}

	Telling closes(DossierStatus status, @Nullable CloseReason reason) {
		this.notes.closed(reason);
		this.closedOn = today();
		return status(status);
	}

	/** The dossier as told. */
	Story end() {
		var standing = this.notes.standing();
		var closedAt = (this.closedOn != null) ? standing.since() : null;
		return this.notes.story(people -> new NewDossier(this.facts.number(), this.facts.ownReference(),
				people.person(this.facts.reporter()), this.notes.firstAt(), standing, closedAt, this.facts.client(),
				this.facts.damage(), this.facts.counterparties(), sideTracks(), this.notes.history(),
				people.handlers().get(this.facts.handler()).id(), this.nextUpdate,
				this.notes.firstAt().atZone(Days.ZONE).toLocalDate(), this.withdrawnOn), this.found.all());
	}

	private SideTracks sideTracks() {
		var expertise = Expertise.NONE;
		if (this.notes.has(ActivityKind.EXPERT_REPORT_RECEIVED)) {
			expertise = Expertise.REPORTED;
		}
		else if (this.notes.has(ActivityKind.EXPERT_APPOINTED)) {
			expertise = Expertise.PLANNED;
		}
		return new SideTracks(expertise, this.notes.has(ActivityKind.HANDED_TO_INJURY),
				this.notes.has(ActivityKind.SENT_TO_BUREAU), this.notes.has(ActivityKind.SENT_TO_GUARANTEE_FUND),
				this.notes.has(ActivityKind.SENT_TO_KIFID) || this.notes.has(ActivityKind.SUMMONS_SERVED));
	}

	private int mail(MailText text, Map<String, String> gaps, boolean visible, int... papers) {
		var filled = gaps(gaps);
		this.own = "";
		return this.notes.mail(new Mail(this.notes.now(), this.facts.recipient(), "112schade, " + this.handler.name(),
				text.subject(filled), text.html(filled), visible, Arrays.stream(papers).boxed().toList()));
	}

	private Map<String, String> gaps(Map<String, String> more) {
		var gaps = new HashMap<>(Map.of("greeting", this.facts.greeting(), "number", this.facts.number().toString(),
				"insurer", this.facts.insurer(), "own", this.own, "handler", this.handler.name(), "phone",
				new PhoneNumber(this.handler.phone()).display(), "day", Euros.written(this.facts.damage().on())));
		gaps.putAll(more);
		return gaps;
	}

	private @Nullable String takeNote() {
		var taken = this.note;
		this.note = null;
		return taken;
	}

}
