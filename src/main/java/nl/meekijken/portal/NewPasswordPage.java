package nl.meekijken.portal;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

import nl.meekijken.access.PasswordAsked;
import nl.meekijken.account.PasswordJudgement;
import nl.meekijken.web.Page;

/**
 * Choosing a new password.
 *
 * @param choosing who, and where
 * @param judgement of what was typed so far, or of nothing
 * @param proposal a strong one to take; none if not asked for
 * @param problem why the last try failed; none if there was none
 */
record NewPasswordPage(Frame frame, Choosing choosing, PasswordJudgement judgement, @Nullable String proposal,
		@Nullable String problem, HttpStatus status) implements Page {

	static NewPasswordPage of(Frame frame, Choosing choosing, PasswordJudgement judgement) {
		return new NewPasswordPage(frame, choosing, judgement, null, null, HttpStatus.OK);
	}

	NewPasswordPage proposing(String proposed) {
		return new NewPasswordPage(this.frame, this.choosing, this.judgement, proposed, null, HttpStatus.OK);
	}

	NewPasswordPage because(String why, HttpStatus as) {
		return new NewPasswordPage(this.frame, this.choosing, this.judgement, null, why, as);
	}

	PasswordAsked asked() {
		return new PasswordAsked(this.choosing.address(), this.choosing.accountNumber(), this.judgement, this.proposal);
	}

	/** What is to be said of the password typed so far. */
	String strengthWords() {
		return asked().strengthWords(this.frame.texts());
	}

}
