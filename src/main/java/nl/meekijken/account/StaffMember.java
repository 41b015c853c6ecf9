package nl.meekijken.account;

import nl.meekijken.office.OfficeId;

/**
 * Somebody of the recovery service, as every page of the back office needs to know its
 * reader.
 *
 * @param demo whether this is the demo world, where no second factor is required
 */
public record StaffMember(PersonId id, OfficeId office, String fullName, Role role, Theme theme, boolean hasFactor,
		boolean demo) {

	/** Whether this is somebody who leads others, or an administrator. */
	public boolean isOverseer() {
		return this.role != Role.HANDLER;
	}

	public boolean isAdministrator() {
		return this.role == Role.STAFF_ADMINISTRATOR;
	}

}
