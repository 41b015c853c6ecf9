package nl.meekijken.account;

/** What a person may do: within the own office, or for the recovery service. */
public enum Role {

	/** Keeps the people and the data of an intermediary office. */
	ADMINISTRATOR(false),
	/** Works with the dossiers of an intermediary office. */
	MEMBER(false),
	/** Handles dossiers for the recovery service. */
	HANDLER(true),
	/** Leads handlers. */
	MANAGER(true),
	/** Keeps the recovery service's own people and settings. */
	STAFF_ADMINISTRATOR(true);

	private final boolean staff;

	Role(boolean staff) {
		this.staff = staff;
	}

	/** Whether somebody with this role works for the recovery service. */
	public boolean isStaff() {
		return this.staff;
	}

}
