package nl.meekijken.mail;

/** What became of a letter at the mail server. */
sealed interface Delivery {

	/** The server has taken it over. */
	record Accepted() implements Delivery {
	}

	/** The receiver does not exist or takes nothing, and that will stay so. */
	record Refused(String answer) implements Delivery {
	}

	/** Not now. */
	record Failed(String answer) implements Delivery {
	}

	/** There is no server to hand anything to now, for this letter or another. */
	record Unreachable(String why) implements Delivery {
	}

}
