package nl.meekijken.backoffice;

import jakarta.servlet.http.HttpServletRequest;

import nl.meekijken.access.StaffSessions;
import nl.meekijken.access.ViewerBoundary;
import nl.meekijken.account.Entrance;
import nl.meekijken.database.Boundary;

/** At the door everybody is a stranger, also whoever is in already. */
class StaffBoundary extends ViewerBoundary {

	StaffBoundary(Boundary boundary, Entrance entrance, StaffSessions sessions) {
		super(boundary, entrance, sessions);
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return StaffSignInController.ADDRESS.equals(request.getRequestURI())
				|| request.getRequestURI().startsWith(StaffPasskeySignInController.ADDRESS);
	}

}
