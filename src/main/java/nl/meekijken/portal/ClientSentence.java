package nl.meekijken.portal;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

import nl.meekijken.dossier.Ball;
import nl.meekijken.dossier.DossierFile;
import nl.meekijken.dossier.DossierStatus;
import nl.meekijken.recovery.Statement;
import nl.meekijken.values.Money;
import nl.meekijken.values.Percentage;
import nl.meekijken.web.Texts;

/**
 * What an office can tell its client, in one sentence: how it stands or on whom it waits
 * since when, and what is needed or when there is more to hear. Nothing that anybody
 * typed is in it, no name, and nothing of an injury.
 *
 * @param theirs the words in the language of the client
 */
record ClientSentence(DossierFile file, StillNeeded needs, Statement statement, Texts theirs) {

	private static final Percentage WHOLE = new Percentage(100);

	String words() {
		return (status().isActive() ? going() : ended()) + ".";
	}

	private DossierStatus status() {
		return this.file.standing().status();
	}

	private Ball ball() {
		return this.file.standing().ball();
	}

	private String since() {
		return this.theirs.near(this.theirs.dayOf(this.file.standing().ballSince()));
	}

	private String going() {
		var asking = asking();
		if (asking != null) {
			return isPromised() ? until(asking) : asking;
		}
		var main = (ball() == status().usualBall() || (part() != null && !ball().isYours())) ? standing()
				: this.theirs.label(ball(), "tell", since());
		if (!this.needs.isEmpty()) {
			return this.theirs.say("tell.needed", main, this.needs.told(this.theirs));
		}
		return isPromised() ? until(main) : this.theirs.say("tell.later", main);
	}

	/** Where all waits for the client; none where it does not. */
	private @Nullable String asking() {
		if (!ball().isYours()) {
			return null;
		}
		var offer = this.needs.offer();
		if (offer.isPresent()) {
			var amount = offer.get().amount();
			return (amount != null) ? this.theirs.say("tell.offer.of", money(amount)) : this.theirs.say("tell.offer");
		}
		return switch (status()) {
			case AWAITING_AUTHORISATION -> this.theirs.label(status(), "tell", since());
			case AWAITING_PAPERS ->
				(this.needs.all().size() == 1) ? this.theirs.say("tell.papers", this.needs.told(this.theirs))
						: this.theirs.label(status(), "tell", since());
			default -> null;
		};
	}

	private String standing() {
		var received = this.statement.cameIn();
		var part = part();
		if (part != null) {
			return this.theirs.say("tell.part", part);
		}
		return switch (status()) {
			case ADMITTED -> admitted();
			case CLAIMED -> with(this.statement.claimed(), "tell.claimed");
			case PARTLY_PAID -> with(received, "tell.partly-paid");
			case PAID -> this.statement.paidOut().isZero() ? with(received, "tell.paid")
					: this.theirs.say("tell.paid-out", money(this.statement.paidOut()));
			default -> this.theirs.label(status(), "tell", since());
		};
	}

	/** What the insurer would pay in a dispute about more; none where it says nothing. */
	private @Nullable String part() {
		var said = percentage();
		return (status() == DossierStatus.DISPUTED && said != null && said.value() > 0) ? said.display() : null;
	}

	private String admitted() {
		if (!this.statement.recognised().isZero()) {
			return this.theirs.say("tell.admitted", money(this.statement.recognised()));
		}
		if (this.file.parties().size() > 1) {
			return this.theirs.say("tell.admitted.by-one");
		}
		var said = Objects.requireNonNullElse(percentage(), WHOLE);
		return said.equals(WHOLE) ? this.theirs.label(status(), "tell", since())
				: this.theirs.say("tell.admitted", said.display());
	}

	private @Nullable Percentage percentage() {
		var parties = this.file.counterparties();
		return (parties.size() == 1) ? parties.getFirst().percentage() : null;
	}

	private String ended() {
		var out = this.statement.paidOut();
		return switch (status()) {
			case CLOSED_RECOVERED -> with(out, "tell.recovered");
			case CLOSED_PARTLY -> with(out, "tell.partly");
			case REFUSED, CLOSED_UNRECOVERED -> because(this.theirs.label(status(), "tell", since()));
			default -> this.theirs.label(status(), "tell", since());
		};
	}

	private String because(String main) {
		var reason = this.file.standing().closeReason();
		return (reason != null) ? this.theirs.say("tell.because", main, this.theirs.label(reason, "tell")) : main;
	}

	/** With the amount where there is one. */
	private String with(Money amount, String key) {
		return (amount.isZero() || amount.isNegative()) ? this.theirs.label(status(), "tell", since())
				: this.theirs.say(key, money(amount), since());
	}

	/** A day that is past was no promise to pass on. */
	private boolean isPromised() {
		var day = this.file.nextUpdateOn();
		return day != null && !day.isBefore(this.theirs.today());
	}

	private String until(String main) {
		return this.theirs.say("tell.until", main, this.theirs.near(Objects.requireNonNull(this.file.nextUpdateOn())));
	}

	private String money(Money amount) {
		return amount.display(this.theirs.locale());
	}

}
