package nl.meekijken.account;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.database.Question;
import nl.meekijken.database.RoundTrip;

/** The people of the recovery service. */
@Component
@Transactional(readOnly = true)
public class StaffMembers {

	private final RoundTrip roundTrip;

	StaffMembers(RoundTrip roundTrip) {
		this.roundTrip = roundTrip;
	}

	/** Asks who the viewer is. */
	public Question<StaffMember> viewer() {
		return StaffMemberStore.viewer();
	}

	/** Whether the viewer, who is this person, is an administrator at this moment. */
	public boolean isAdministrator(PersonId viewer) {
		return roleOf(viewer) == Role.STAFF_ADMINISTRATOR;
	}

	/** What the viewer, who is this person, may do at this moment. */
	public Role roleOf(PersonId viewer) {
		var found = this.roundTrip.ask(viewer());
		return found.id().equals(viewer) ? found.role() : Role.HANDLER;
	}

}
