package nl.meekijken.access;

import java.time.Duration;
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

/**
 * Sets up a factor, the same for each audience, and the same while signing in as
 * afterwards.
 */
@Component
public class FactorSetUp {

	private final SecondFactors factors;

	FactorSetUp(SecondFactors factors) {
		this.factors = factors;
	}

	/** Shows the key for an app, which only this session sees. */
	public Reply app(FactorScreens screens, PersonId person, String session) {
		this.factors.propose(person, session);
		return app(screens, person, session, null, HttpStatus.OK);
	}

	/**
	 * Confirms the app.
	 * @param whenAdded what to do then; where to go
	 */
	public Reply app(FactorScreens screens, PersonId person, String session, String code,
			Supplier<Redirect> whenAdded) {
		return switch (this.factors.confirm(person, session, code)) {
			case FactorAdding.Added(var codes) -> done(screens, codes, whenAdded.get());
			case FactorAdding.Refused() ->
				app(screens, person, session, screens.texts().say("app.refused"), HttpStatus.UNPROCESSABLE_CONTENT);
			case FactorAdding.TooMany(var wait) ->
				app(screens, person, session, tooMany(screens, wait), HttpStatus.TOO_MANY_REQUESTS);
		};
	}

	private Reply app(FactorScreens screens, PersonId person, String session, @Nullable String error,
			HttpStatus status) {
		return this.factors.proposed(person, session)
			.map(proposed -> screens.app(proposed, error, status))
			.orElseGet(() -> new Redirect(screens.base()));
	}

	/**
	 * Shows what came of making a passkey.
	 * @param whenAdded what to do when there is one; where to go
	 */
	public Reply passkey(FactorScreens screens, FactorAdding outcome, Supplier<Redirect> whenAdded) {
		return switch (outcome) {
			case FactorAdding.Added(var codes) -> done(screens, codes, whenAdded.get());
			case FactorAdding.Refused() ->
				screens.passkey(screens.texts().say("passkey.not-added"), HttpStatus.UNPROCESSABLE_CONTENT);
			case FactorAdding.TooMany(var wait) ->
				screens.passkey(tooMany(screens, wait), HttpStatus.TOO_MANY_REQUESTS);
		};
	}

	private static String tooMany(FactorScreens screens, Duration wait) {
		return screens.texts().say("signin.too-many", wait.toMinutes() + 1);
	}

	private static Reply done(FactorScreens screens, List<String> codes, Redirect onward) {
		return codes.isEmpty() ? onward : screens.codes(codes, onward.to());
	}

}
