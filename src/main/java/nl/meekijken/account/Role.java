package nl.meekijken.account;

/** What a person may do within the own office. */
public enum Role {

	ADMINISTRATOR, MEMBER

}
