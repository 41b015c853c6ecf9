package nl.meekijken.access;

import java.util.Arrays;

import org.springframework.core.MethodParameter;

/** What a controller may take, each by name. */
final class Taking {

	private Taking() {
	}

	static MethodParameter parameter(String name) {
		var handler = Arrays.stream(Taking.class.getDeclaredMethods())
			.filter(method -> method.getName().equals(name))
			.findFirst()
			.orElseThrow();
		return new MethodParameter(handler, 0);
	}

	static void proof(FreshProof proof) {
		assert proof != null;
	}

	static void intermediary(Viewer.Intermediary viewer) {
		assert viewer != null;
	}

	static void staff(Viewer.Staff viewer) {
		assert viewer != null;
	}

	static void anybody(Viewer viewer) {
		assert viewer != null;
	}

	static void halfway(Halfway halfway) {
		assert halfway != null;
	}

	static void halfwayStaff(HalfwayStaff halfway) {
		assert halfway != null;
	}

	static void administrator(Administrator administrator) {
		assert administrator != null;
	}

	static void staffAdministrator(StaffAdministrator administrator) {
		assert administrator != null;
	}

}
