package nl.meekijken.account;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class RoleTests {

	@ParameterizedTest
	@EnumSource
	void nobodyCanBeGivenARoleOnTheOtherSide(Role role) {
		assertThat(role.choices()).contains(role).allMatch(other -> other.isStaff() == role.isStaff());
		assertThat(Role.named(role.name())).contains(role);
	}

	@Test
	void anOfficeHasTwoRolesAndTheRecoveryServiceThree() {
		assertThat(Role.MEMBER.choices()).isEqualTo(List.of(Role.ADMINISTRATOR, Role.MEMBER));
		assertThat(Role.HANDLER.choices()).isEqualTo(List.of(Role.HANDLER, Role.MANAGER, Role.STAFF_ADMINISTRATOR));
	}

	@Test
	void onEachSideOneRoleDecidesWhoComesIn() {
		assertThat(Role.MEMBER.choices().stream().filter(Role::administers)).containsExactly(Role.ADMINISTRATOR);
		assertThat(Role.MANAGER.choices().stream().filter(Role::administers)).containsExactly(Role.STAFF_ADMINISTRATOR);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " MEMBER", "member", "MEMBER\n", "OWNER", "MEMBER,HANDLER" })
	void whatNamesNoRoleIsNone(String name) {
		assertThat(Role.named(name)).isEmpty();
	}

}
