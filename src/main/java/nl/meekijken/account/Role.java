package nl.meekijken.account;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

	/** The role that a form names, if it names one. */
	public static Optional<Role> named(String name) {
		return Stream.of(values()).filter(role -> role.name().equals(name)).findFirst();
	}

	/** The roles that somebody with this one can be given instead. */
	public List<Role> choices() {
		return Stream.of(values()).filter(role -> role.staff == this.staff).toList();
	}

	/** Whether somebody with this role decides who else comes in. */
	public boolean administers() {
		return this == ADMINISTRATOR || this == STAFF_ADMINISTRATOR;
	}

	/** Whether somebody with this role works for the recovery service. */
	public boolean isStaff() {
		return this.staff;
	}

}
