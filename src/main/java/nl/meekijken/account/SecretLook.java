package nl.meekijken.account;

/** What has become of a secret that leads to a password. */
public sealed interface SecretLook {

	/**
	 * A password can be chosen with it.
	 *
	 * @param accountNumber whose password
	 * @param first whether it is this person's first
	 */
	record Open(String accountNumber, boolean first) implements SecretLook {
	}

	/** It was used, or another was used instead or took its place. */
	record Used() implements SecretLook {
	}

	/**
	 * It was not used in time.
	 *
	 * @param invitation whether it was an invitation
	 */
	record Expired(boolean invitation) implements SecretLook {
	}

	/** There is none such, or its owner may not sign in. */
	record Unknown() implements SecretLook {
	}

}
