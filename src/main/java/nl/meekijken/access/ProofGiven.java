package nl.meekijken.access;

import java.util.function.BiFunction;
import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

import nl.meekijken.account.FactorOutcome;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Texts;

/**
 * Answers somebody who gave a factor.
 *
 * @param again the page that asks once more, with why and as what
 */
public record ProofGiven(Texts texts, HttpServletResponse response, BiFunction<String, HttpStatus, Reply> again) {

	/** Says what came of a code or a password. */
	public Reply answer(FactorOutcome outcome, Supplier<? extends Reply> whenGiven) {
		return switch (outcome) {
			case FactorOutcome.Given() -> whenGiven.get();
			case FactorOutcome.Refused() -> this.again.apply(this.texts.say("proof.refused"), HttpStatus.UNAUTHORIZED);
			case FactorOutcome.TooMany(var wait) -> {
				this.response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds() + 1));
				yield this.again.apply(this.texts.say("signin.too-many", wait.toMinutes() + 1),
						HttpStatus.TOO_MANY_REQUESTS);
			}
		};
	}

	/** Says what came of a passkey. */
	public Reply answerPasskey(FactorOutcome outcome, Supplier<? extends Reply> whenGiven) {
		return (outcome instanceof FactorOutcome.Given) ? whenGiven.get()
				: this.again.apply(this.texts.say("passkey.refused"), HttpStatus.UNAUTHORIZED);
	}

}
