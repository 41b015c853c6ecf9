package nl.meekijken.demo;

/**
 * What comes of asking for a demo: never tells whether an e-mail address has an account.
 */
public sealed interface DemoRequestOutcome {

	/** The request is noted; all the rest goes by mail. */
	record Noted() implements DemoRequestOutcome {
	}

	/** Too many requests from one internet address within an hour. */
	record TooManyFromThere() implements DemoRequestOutcome {
	}

	/** As many demos as one day allows were asked for. */
	record EnoughForToday() implements DemoRequestOutcome {
	}

}
