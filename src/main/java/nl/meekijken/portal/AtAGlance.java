package nl.meekijken.portal;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import nl.meekijken.dossier.AccountHistory;
import nl.meekijken.dossier.Activity;
import nl.meekijken.dossier.ActivityKind;
import nl.meekijken.dossier.Ball;
import nl.meekijken.dossier.DossierFile;
import nl.meekijken.dossier.DossierStatus;
import nl.meekijken.recovery.Deadline;
import nl.meekijken.recovery.Deadlines;
import nl.meekijken.recovery.Nearness;
import nl.meekijken.recovery.Rule;
import nl.meekijken.recovery.Statement;
import nl.meekijken.web.Texts;

/**
 * What an intermediary asks of a dossier before anything else, answered from what the
 * page has read anyway.
 *
 * @param told what happened, oldest first
 */
record AtAGlance(DossierFile file, List<Activity> told, PieceOverview overview, Statement statement,
		AccountHistory accounts, Texts texts) {

	private static final String HOME = "NL";

	private DossierStatus status() {
		return this.file.standing().status();
	}

	private Ball ball() {
		return this.file.standing().ball();
	}

	/** The activities that no later one says stood there wrongly. */
	private List<Activity> standing() {
		var corrected = this.told.stream().map(Activity::corrects).filter(Objects::nonNull).toList();
		return this.told.stream().filter(activity -> !corrected.contains(activity.id())).toList();
	}

	/**
	 * What happened last: on the last day, rather the thing itself than the mail that
	 * told the client of it. None if nothing did.
	 */
	@Nullable Activity last() {
		var all = standing().reversed();
		if (all.isEmpty()) {
			return null;
		}
		var day = this.texts.dayOf(all.getFirst().at());
		return all.stream()
			.filter(activity -> this.texts.dayOf(activity.at()).equals(day))
			.filter(activity -> activity.kind() != ActivityKind.EMAIL_SENT
					&& activity.kind() != ActivityKind.CONFIRMATION_SENT)
			.findFirst()
			.orElse(all.getFirst());
	}

	/** What comes next. */
	String next() {
		var awaits = status() == DossierStatus.AWAITING_PAPERS || status() == DossierStatus.AWAITING_AUTHORISATION;
		if (status() == DossierStatus.PAID && !this.statement.paidOut().isZero()) {
			return this.texts.say("next.finish");
		}
		if (!status().isActive() || !ball().isYours() || (ball() == Ball.CLIENT && awaits)) {
			return this.texts.label(status(), "next");
		}
		return this.texts
			.say(needs().offer().isPresent() ? "next.offer" : (ball() == Ball.OFFICE) ? "next.office" : "next.client");
	}

	StillNeeded needs() {
		return StillNeeded.of(status(), this.overview, standing(), this.accounts, this.texts.here().toInstant());
	}

	List<MoneyInShort.Line> money() {
		var claimed = standing().stream().anyMatch(activity -> activity.kind() == ActivityKind.DAMAGE_CLAIMED);
		return new MoneyInShort(status(), this.file.damage(), this.statement, claimed, this.texts).lines();
	}

	/**
	 * The day that the law names first, and where that is past the one that comes; of a
	 * damage abroad only that of an answer, since the law of that country counts for the
	 * rest.
	 */
	List<Deadline> deadlines() {
		return status().isActive() ? Deadlines.ahead(this.file.legal(), this.texts.today())
			.stream()
			.filter(deadline -> deadline.rule() == Rule.ANSWER || isAtHome())
			.toList() : List.of();
	}

	boolean isAtHome() {
		return HOME.equals(this.file.damage().country());
	}

	boolean isPast(Deadline deadline) {
		return deadline.nearness(this.texts.today()) == Nearness.PAST;
	}

	/** Whether it is past or comes within a month. */
	boolean isNear(Deadline deadline) {
		return isPast(deadline) || deadline.nearness(this.texts.today()) == Nearness.WITHIN_A_MONTH;
	}

	/** What ends on that day. */
	String what(Deadline deadline) {
		return (deadline.rule() == Rule.AGAINST_INSURER && this.file.sideTracks().guaranteeFund())
				? this.texts.say("legal.fund") : this.texts.label(deadline.rule());
	}

	/** How that day was found. */
	String how(Deadline deadline) {
		return (deadline.rule() == Rule.AGAINST_INSURER && this.file.sideTracks().guaranteeFund())
				? this.texts.say("legal.fund.how") : this.texts.label(deadline.rule(), "how");
	}

	/** What can be told to the client, in the client's language. */
	String toTheClient() {
		var theirs = this.texts.in("portal", this.file.extras().language().locale());
		return new ClientSentence(this.file, needs(), this.statement, theirs).words();
	}

}
