package nl.meekijken.access;

import org.jspecify.annotations.Nullable;

import nl.meekijken.account.PasswordJudgement;
import nl.meekijken.web.Texts;

/**
 * A new password that is asked for.
 *
 * @param address of the form
 * @param accountNumber whose it becomes
 * @param judgement of what was typed so far, or of nothing
 * @param proposal a strong one to take; none if not asked for
 */
public record PasswordAsked(String address, String accountNumber, PasswordJudgement judgement,
		@Nullable String proposal) {

	/** What is to be said of the password typed so far. */
	public String strengthWords(Texts texts) {
		var refusal = this.judgement.refusal();
		if (refusal == null) {
			return texts.say(this.judgement.strong() ? "choose.strong" : "choose.enough");
		}
		return texts.label(refusal, "why", this.judgement.shortest());
	}

}
