package nl.meekijken.portal;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import nl.meekijken.dossier.AccountHistory;
import nl.meekijken.dossier.AccountStanding;
import nl.meekijken.dossier.AccountVerdict;
import nl.meekijken.dossier.GivenAccount;
import nl.meekijken.web.Texts;

/** How the bank account numbers of a client look to an intermediary: never whole. */
record IbanView(AccountHistory history, Texts texts) {

	private Instant now() {
		return this.texts.here().toInstant();
	}

	/** The present one; none if there is none. */
	@Nullable GivenAccount present() {
		return this.history.present().orElse(null);
	}

	/** The newest one if that was refused, which its office has to know. */
	@Nullable GivenAccount refused() {
		return this.history.newest().filter(account -> standing(account) == AccountStanding.REFUSED).orElse(null);
	}

	boolean isEmpty() {
		return this.history.accounts().isEmpty();
	}

	private AccountStanding standing(GivenAccount account) {
		return this.history.standing(account, now());
	}

	Look look(GivenAccount account) {
		return Look.of(standing(account));
	}

	String words(GivenAccount account) {
		return this.texts.label(standing(account));
	}

	/** What it is still good for or waits for; nothing to say of one that is past. */
	String sentence(GivenAccount account) {
		return switch (standing(account)) {
			case TO_CONFIRM -> this.texts.say("iban.to-confirm");
			case WAITING -> this.texts.say("iban.waiting", this.texts.lately(account.usableFrom()));
			case USABLE, REPLACED -> "";
			case REFUSED -> this.texts.say("iban.refused.why", reason(account));
		};
	}

	private static String reason(GivenAccount account) {
		var verdict = account.verdict();
		var refusal = (verdict != null) ? verdict.refusal() : null;
		return (refusal != null) ? refusal : "";
	}

	/** "Jan Smit, in het portaal (Firefox, Windows), 20 november 2026 om 14:30". */
	String given(GivenAccount account) {
		var giver = account.giver();
		var device = giver.device().isEmpty() ? "" : " (" + giver.device() + ")";
		return this.texts.say("iban.given-by", giver.name(), this.texts.label(giver.channel()) + device,
				this.texts.lately(account.givenAt()));
	}

	/** Who decided and when; nothing as long as nobody did. */
	@Nullable String decided(GivenAccount account) {
		AccountVerdict verdict = account.verdict();
		return (verdict == null) ? null
				: this.texts.say((verdict.refusal() != null) ? "iban.refused-by" : "iban.confirmed-by", verdict.by(),
						this.texts.lately(verdict.at()));
	}

}
