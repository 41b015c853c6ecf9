package nl.meekijken.backoffice;

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import nl.meekijken.access.Viewer;
import nl.meekijken.account.Entrance;
import nl.meekijken.database.Boundary;

/**
 * What is a member of staff's own is read and done in their own office, with the login
 * that everybody has there; the frame of a page is read outside.
 */
@Component
class AtHome {

	private final Boundary boundary;

	private final Entrance entrance;

	AtHome(Boundary boundary, Entrance entrance) {
		this.boundary = boundary;
		this.entrance = entrance;
	}

	<T extends @Nullable Object> T of(Viewer.Staff viewer, Supplier<T> work) {
		return this.boundary.inside(this.entrance.ofStaffAtHome(viewer.person()), work);
	}

}
