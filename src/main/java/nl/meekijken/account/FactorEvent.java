package nl.meekijken.account;

/** What a person is told of by mail, since somebody else may have done it. */
enum FactorEvent {

	AUTHENTICATOR_ADDED, AUTHENTICATOR_REMOVED, PASSKEY_ADDED, PASSKEY_REMOVED, CODES_RENEWED, CODE_USED, ALL_REMOVED;

	/** Whether less protects the account than before, which concerns the office too. */
	boolean isRemoval() {
		return this == AUTHENTICATOR_REMOVED || this == PASSKEY_REMOVED || this == ALL_REMOVED;
	}

}
