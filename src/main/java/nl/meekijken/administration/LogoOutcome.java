package nl.meekijken.administration;

import nl.meekijken.office.Logo;

/** What came of an upload. */
sealed interface LogoOutcome {

	/** Nothing was uploaded. */
	record Nothing() implements LogoOutcome {
	}

	record Made(Logo logo) implements LogoOutcome {
	}

	/** More than two megabytes. */
	record TooLarge() implements LogoOutcome {
	}

	/** No picture, or one that nothing can be made of. */
	record NoPicture() implements LogoOutcome {
	}

}
