package nl.meekijken.access;

import nl.meekijken.account.PersonId;
import nl.meekijken.account.SecretHash;
import nl.meekijken.office.OfficeId;

/** Who asks. A controller names its audience by the kind of viewer it takes. */
public sealed interface Viewer {

	/** Somebody of an intermediary office. */
	record Intermediary(PersonId person, OfficeId office) implements Viewer {

		/** The audience as a role name. */
		public static final String AUDIENCE = "INTERMEDIARY";

		@Override
		public String audience() {
			return AUDIENCE;
		}

		@Override
		public String name() {
			return Long.toString(this.person.value());
		}

	}

	/** Somebody of the recovery service. What the role allows is asked each time anew. */
	record Staff(PersonId person, OfficeId office) implements Viewer {

		/** The audience as a role name. */
		public static final String AUDIENCE = "STAFF";

		@Override
		public String audience() {
			return AUDIENCE;
		}

		@Override
		public String name() {
			return Long.toString(this.person.value());
		}

	}

	/**
	 * Somebody with a link in hand, whoever that is: nobody who has signed in. By the
	 * link of an upload request nothing that is kept is shown; by that of an e-mail its
	 * papers are, and nothing else.
	 *
	 * @param link by what the house knows the link; whether it still lives is asked anew
	 * each time
	 */
	record Client(SecretHash link) implements Viewer {

		/** The audience as a role name. */
		public static final String AUDIENCE = "CLIENT";

		@Override
		public String audience() {
			return AUDIENCE;
		}

		@Override
		public String name() {
			return this.link.value();
		}

	}

	/** For whom the screens of this viewer are made. */
	String audience();

	/** By what the sessions of this viewer are found; never changes. */
	String name();

}
