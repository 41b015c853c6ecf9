package nl.meekijken.account;

import java.time.Duration;
import java.time.LocalDate;

import nl.meekijken.office.AccountManager;
import nl.meekijken.office.OfficeId;

/** What comes of an attempt to sign in. */
public sealed interface SignInOutcome {

	/**
	 * The person is in.
	 *
	 * @param role what the person may do at this moment
	 * @param device the token for the browser to keep, by which it is known next time
	 */
	record SignedIn(PersonId person, OfficeId office, Role role, String device) implements SignInOutcome {
	}

	/**
	 * The password was right, but the person has a second factor still to give or to set
	 * up.
	 */
	record Halfway(PersonId person, OfficeId office) implements SignInOutcome {
	}

	/**
	 * Name and password do not belong together, or the person may not sign in; never said
	 * which.
	 */
	record Refused() implements SignInOutcome {
	}

	/**
	 * It was a temporary password: good for choosing a new one, and for nothing else. Or
	 * it was the right one, and too short since there is no second factor any more.
	 */
	record MustChoose(SecretHash secret, boolean tooShort) implements SignInOutcome {
	}

	/**
	 * Too many attempts with this name or from this address; the same for names that do
	 * not exist.
	 */
	record TooMany(Duration retryAfter) implements SignInOutcome {
	}

	/** Too many people sign in at this very moment. */
	record Busy() implements SignInOutcome {
	}

	/**
	 * The password was right, but staff sign in at their own door, and nobody else does.
	 */
	record OtherDoor() implements SignInOutcome {
	}

	/** The password was right, but the tier of the office has no portal today. */
	record NoPortal(AccountManager accountManager) implements SignInOutcome {
	}

	/** The password was right, but it was a demo and its last day is past. */
	record DemoEnded(LocalDate lastDay) implements SignInOutcome {
	}

}
