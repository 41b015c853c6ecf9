package nl.meekijken.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.meekijken.demo.Story.Filed;
import nl.meekijken.demo.Story.Happening;
import nl.meekijken.demo.Story.Mail;
import nl.meekijken.dossier.ActivityKind;
import nl.meekijken.dossier.Actor;
import nl.meekijken.dossier.Audience;
import nl.meekijken.dossier.Ball;
import nl.meekijken.dossier.CloseReason;
import nl.meekijken.dossier.DossierStatus;
import nl.meekijken.dossier.NewActivity;
import nl.meekijken.dossier.Standing;
import nl.meekijken.dossier.StatusChange;

/** What is written down while a story is told: always a little later than before. */
final class Notebook {

	private static final Duration STEP = Duration.ofMinutes(4);

	private final Days days;

	private final List<Filed> papers = new ArrayList<>();

	private final List<Mail> mails = new ArrayList<>();

	private final List<Happening> happenings = new ArrayList<>();

	private final List<StatusChange> history = new ArrayList<>();

	private Instant now = Instant.EPOCH;

	private @Nullable Ball ball;

	private Instant ballSince = Instant.EPOCH;

	private @Nullable CloseReason closeReason;

	Notebook(Days days) {
		this.days = days;
	}

	/** Goes on at that time of the working day so many days ago, if that is later. */
	void go(int daysAgo, String time) {
		var then = Days.at(this.days.workday(daysAgo), LocalTime.parse(time));
		this.now = then.isAfter(this.now) ? then : this.now.plus(STEP);
	}

	Instant now() {
		return this.now;
	}

	LocalDate today() {
		return this.now.atZone(Days.ZONE).toLocalDate();
	}

	void status(DossierStatus status) {
		this.history.add(new StatusChange(status, this.now));
		ball(status.usualBall());
	}

	void ball(Ball next) {
		this.ball = next;
		this.ballSince = this.now;
	}

	void closed(@Nullable CloseReason reason) {
		this.closeReason = reason;
	}

	/** Files a paper and tells its place. */
	int paper(Paper paper) {
		this.papers.add(new Filed(paper, this.now, false));
		return this.papers.size() - 1;
	}

	private static Filed mailed(Filed paper) {
		return new Filed(paper.paper(), paper.at(), true);
	}

	/** Keeps an e-mail and tells its place; the client may see what travels with it. */
	int mail(Mail mail) {
		mail.papers().forEach(place -> this.papers.set(place, mailed(this.papers.get(place))));
		this.mails.add(mail);
		return this.mails.size() - 1;
	}

	void happens(ActivityKind kind, @Nullable String detail, @Nullable String note, Actor actor,
			@Nullable String actorName, Audience audience, @Nullable Integer paper, @Nullable Integer mail) {
		this.happenings.add(new Happening(
				new NewActivity(this.now, kind, detail, note, actor, actorName, audience, null, null), paper, mail));
		this.now = this.now.plus(STEP);
	}

	boolean has(ActivityKind kind) {
		return this.happenings.stream().anyMatch(happening -> happening.activity().kind() == kind);
	}

	Instant firstAt() {
		return this.history.getFirst().at();
	}

	Standing standing() {
		var last = this.history.getLast();
		var holder = (this.ball != null) ? this.ball : last.status().usualBall();
		return new Standing(last.status(), last.at(), holder, this.ballSince, this.closeReason);
	}

	List<StatusChange> history() {
		return List.copyOf(this.history);
	}

	Story story(Story.Told told, Findings findings) {
		return new Story(told, List.copyOf(this.papers), List.copyOf(this.mails), List.copyOf(this.happenings),
				findings);
	}

}
