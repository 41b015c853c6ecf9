package nl.meekijken.account;

/** What comes of an invitation. */
public sealed interface InvitationOutcome {

	/** The person is registered, and the mail leaves. */
	record Invited(PersonId person) implements InvitationOutcome {
	}

	/** Somebody has this account number or e-mail address already. */
	record Taken() implements InvitationOutcome {
	}

}
