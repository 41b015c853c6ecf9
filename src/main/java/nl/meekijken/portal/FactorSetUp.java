package nl.meekijken.portal;

import java.util.List;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

import nl.meekijken.account.FactorAdding;
import nl.meekijken.account.PersonId;
import nl.meekijken.account.SecondFactors;
import nl.meekijken.web.Redirect;
import nl.meekijken.web.Reply;

/** The pages that set up a factor, the same while signing in as afterwards. */
@Component
class FactorSetUp {

	private final SecondFactors factors;

	FactorSetUp(SecondFactors factors) {
		this.factors = factors;
	}

	Reply app(Frame frame, String base, PersonId person, String session) {
		this.factors.propose(person, session);
		return app(frame, base, person, session, null, HttpStatus.OK);
	}

	/**
	 * Confirms the app.
	 * @param whenAdded what to do then; where to go
	 */
	Reply app(Frame frame, String base, PersonId person, String session, String code, Supplier<Redirect> whenAdded) {
		return switch (this.factors.confirm(person, session, code)) {
			case FactorAdding.Added added -> done(frame, added.recoveryCodes(), whenAdded.get());
			case FactorAdding.Refused refused ->
				app(frame, base, person, session, frame.texts().say("app.refused"), HttpStatus.UNPROCESSABLE_CONTENT);
			case FactorAdding.TooMany tooMany -> app(frame, base, person, session,
					frame.texts().say("signin.too-many", tooMany.retryAfter().toMinutes() + 1),
					HttpStatus.TOO_MANY_REQUESTS);
		};
	}

	private Reply app(Frame frame, String base, PersonId person, String session, @Nullable String error,
			HttpStatus status) {
		return this.factors.proposed(person, session)
			.<Reply>map(proposed -> new AuthenticatorPage(frame, base, proposed, error, status))
			.orElseGet(() -> new Redirect(base));
	}

	Reply passkey(Frame frame, String base) {
		return new PasskeyPage(frame, base, null, HttpStatus.OK);
	}

	Reply passkey(Frame frame, String base, FactorAdding outcome, Supplier<Redirect> whenAdded) {
		return switch (outcome) {
			case FactorAdding.Added added -> done(frame, added.recoveryCodes(), whenAdded.get());
			case FactorAdding.Refused refused ->
				new PasskeyPage(frame, base, frame.texts().say("passkey.not-added"), HttpStatus.UNPROCESSABLE_CONTENT);
			case FactorAdding.TooMany tooMany ->
				new PasskeyPage(frame, base, frame.texts().say("signin.too-many", tooMany.retryAfter().toMinutes() + 1),
						HttpStatus.TOO_MANY_REQUESTS);
		};
	}

	private static Reply done(Frame frame, List<String> codes, Redirect onward) {
		return codes.isEmpty() ? onward : new RecoveryCodesPage(frame, codes, onward.to());
	}

}
