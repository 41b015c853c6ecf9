package nl.meekijken.portal;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

import nl.meekijken.account.PasswordJudgement;
import nl.meekijken.account.PasswordRefusal;
import nl.meekijken.account.SecretLook;
import nl.meekijken.web.Page;
import nl.meekijken.web.Shell;

/**
 * Choosing a new password.
 *
 * @param open whose
 * @param judgement of what was typed so far, or of nothing
 * @param proposal a strong one to take; none if not asked for
 * @param problem why the last try failed; none if there was none
 */
record NewPasswordPage(Shell shell, SecretLook.Open open, PasswordJudgement judgement, @Nullable String proposal,
		@Nullable String problem, HttpStatus status) implements Page {

	static NewPasswordPage of(Shell shell, SecretLook.Open open, PasswordJudgement judgement) {
		return new NewPasswordPage(shell, open, judgement, null, null, HttpStatus.OK);
	}

	NewPasswordPage proposing(String proposed) {
		return new NewPasswordPage(this.shell, this.open, this.judgement, proposed, null, HttpStatus.OK);
	}

	NewPasswordPage because(String why, HttpStatus as) {
		return new NewPasswordPage(this.shell, this.open, this.judgement, null, why, as);
	}

	String title() {
		return this.shell.texts().say(this.open.first() ? "choose.first.title" : "choose.new.title");
	}

	String lead() {
		return this.shell.texts()
			.say(this.open.first() ? "choose.first.lead" : "choose.new.lead", this.open.accountNumber());
	}

	/** What is to be said of the password typed so far. */
	String strengthWords() {
		var refusal = this.judgement.refusal();
		if (refusal == null) {
			return this.shell.texts().say(this.judgement.strong() ? "choose.strong" : "choose.enough");
		}
		return sentence(refusal);
	}

	String sentence(PasswordRefusal refusal) {
		return this.shell.texts().label(refusal, "why", this.judgement.shortest());
	}

}
