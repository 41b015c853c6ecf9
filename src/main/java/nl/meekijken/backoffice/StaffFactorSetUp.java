package nl.meekijken.backoffice;

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

import nl.meekijken.account.FactorAdding;
import nl.meekijken.account.PersonId;
import nl.meekijken.account.SecondFactors;
import nl.meekijken.web.Redirect;
import nl.meekijken.web.Reply;

/** The pages that set up an app with codes, the same while signing in as afterwards. */
@Component
class StaffFactorSetUp {

	private final SecondFactors factors;

	StaffFactorSetUp(SecondFactors factors) {
		this.factors = factors;
	}

	Reply show(Frame frame, String action, PersonId person, String session) {
		this.factors.propose(person, session);
		return page(frame, action, person, session, null, HttpStatus.OK);
	}

	/**
	 * Confirms the app.
	 * @param whenAdded what to do then; where to go
	 */
	Reply confirm(Frame frame, String action, PersonId person, String session, String code,
			Supplier<Redirect> whenAdded) {
		return switch (this.factors.confirm(person, session, code)) {
			case FactorAdding.Added added -> added.recoveryCodes().isEmpty() ? whenAdded.get()
					: new RecoveryCodesPage(frame, added.recoveryCodes(), whenAdded.get().to());
			case FactorAdding.Refused refused -> page(frame, action, person, session,
					frame.texts().say("setup.refused"), HttpStatus.UNPROCESSABLE_CONTENT);
			case FactorAdding.TooMany tooMany -> page(frame, action, person, session,
					frame.texts().say("signin.too-many", tooMany.retryAfter().toMinutes() + 1),
					HttpStatus.TOO_MANY_REQUESTS);
		};
	}

	private Reply page(Frame frame, String action, PersonId person, String session, @Nullable String error,
			HttpStatus status) {
		return this.factors.proposed(person, session)
			.<Reply>map(proposed -> new SetUpPage(frame, action, proposed, error, status))
			.orElseGet(() -> new Redirect(StartController.ADDRESS));
	}

}
