package nl.meekijken.access;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;

import nl.meekijken.account.Entrance;
import nl.meekijken.account.PersonId;
import nl.meekijken.account.Role;
import nl.meekijken.database.Boundary;
import nl.meekijken.database.Visitor;
import nl.meekijken.office.OfficeId;
import nl.meekijken.office.Tier;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.People;
import nl.meekijken.trying.People.Someone;
import nl.meekijken.trying.Staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ModuleTest
class ArgumentTests {

	private static final PersonId PERSON = new PersonId(7);

	private static final OfficeId OFFICE = new OfficeId(3);

	@Autowired
	private ApplicationContext house;

	@Autowired
	private People people;

	@Autowired
	private ViewerArgument viewers;

	@Autowired
	private AdministratorArgument administrators;

	@Autowired
	private Boundary boundary;

	@Autowired
	private Entrance entrance;

	private Staff staff;

	@BeforeEach
	void hire() {
		this.staff = new Staff(this.house);
	}

	@AfterEach
	void signOut() {
		SecurityContextHolder.clearContext();
	}

	@Test
	void eachKindOfViewerReachesOnlyWhatTakesThatKind() {
		signIn(new SignedInViewer(new Viewer.Intermediary(PERSON, OFFICE)));
		assertTaken(List.of("intermediary", "anybody"), List.of("staff", "halfway", "halfwayStaff"));
		signIn(new SignedInViewer(new Viewer.Staff(PERSON, OFFICE)));
		assertTaken(List.of("staff", "anybody"), List.of("intermediary", "halfway", "halfwayStaff"));
		signIn(new SignedInViewer(new Halfway(PERSON, OFFICE)));
		assertTaken(List.of("halfway"), List.of("intermediary", "staff", "anybody", "halfwayStaff"));
		signIn(new SignedInViewer(new HalfwayStaff(PERSON, OFFICE)));
		assertTaken(List.of("halfwayStaff"), List.of("intermediary", "staff", "anybody", "halfway"));
	}

	@Test
	void nobodyReachesNothing() {
		assertTaken(List.of(), List.of("intermediary", "staff", "anybody", "halfway", "halfwayStaff"));
		SecurityContextHolder.getContext()
			.setAuthentication(new AnonymousAuthenticationToken("key", "nobody",
					AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS")));
		assertTaken(List.of(), List.of("intermediary", "staff", "anybody", "halfway", "halfwayStaff"));
		assertDenied("administrator");
		assertDenied("staffAdministrator");
	}

	@Test
	void whoeverIsHalfwayIsNoAdministratorWhateverTheRole() {
		signIn(new SignedInViewer(new Halfway(this.people.of(Tier.GOLD).person(), OFFICE)));
		assertDenied("administrator");
		signIn(new SignedInViewer(new HalfwayStaff(this.staff.of(Role.STAFF_ADMINISTRATOR).person(), OFFICE)));
		assertDenied("staffAdministrator");
	}

	@Test
	void anAdministratorOfAnOfficeIsNoneOfStaffAndAColleagueIsNone() {
		var sanne = this.people.of(Tier.GOLD);
		inside(sanne, () -> {
			assertThat(resolve(this.administrators, "administrator"))
				.isEqualTo(new Administrator(sanne.person(), sanne.office()));
			assertDenied("staffAdministrator");
		});
		inside(this.people.colleagueOf(sanne), () -> {
			assertDenied("administrator");
			assertDenied("staffAdministrator");
		});
	}

	@Test
	void anAdministratorOfStaffIsNoneOfAnOfficeAndHandlersAreNone() {
		var esra = this.staff.atWork(Role.STAFF_ADMINISTRATOR).someone();
		insideAsStaff(esra, () -> {
			assertThat(resolve(this.administrators, "staffAdministrator"))
				.isEqualTo(new StaffAdministrator(esra.person()));
			assertDenied("administrator");
		});
		for (var role : List.of(Role.HANDLER, Role.MANAGER)) {
			insideAsStaff(this.staff.atWork(role).someone(), () -> {
				assertDenied("administrator");
				assertDenied("staffAdministrator");
			});
		}
	}

	@Test
	void whoeverLosesTheRoleIsNoAdministratorFromThatMomentOn() {
		var sanne = this.people.of(Tier.GOLD);
		Owner.change("update account.person set role = 'MEMBER' where id = " + sanne.person().value());
		inside(sanne, () -> assertDenied("administrator"));
		var esra = this.staff.atWork(Role.STAFF_ADMINISTRATOR).someone();
		Owner.change("update account.person set role = 'HANDLER' where id = " + esra.person().value());
		insideAsStaff(esra, () -> assertDenied("staffAdministrator"));
	}

	private void inside(Someone someone, Runnable work) {
		inside(this.entrance.of(someone.person()), new Viewer.Intermediary(someone.person(), someone.office()), work);
	}

	private void insideAsStaff(Someone someone, Runnable work) {
		inside(this.entrance.ofStaff(someone.person()), new Viewer.Staff(someone.person(), someone.office()), work);
	}

	private void inside(Visitor visitor, Viewer viewer, Runnable work) {
		signIn(new SignedInViewer(viewer));
		assertThat(this.boundary.inside(visitor, () -> {
			work.run();
			return true;
		})).isTrue();
		signOut();
	}

	private static void signIn(SignedInViewer who) {
		SecurityContextHolder.getContext().setAuthentication(who);
	}

	private void assertTaken(List<String> open, List<String> closed) {
		open.forEach(kind -> assertThat(resolve(this.viewers, kind)).as(kind).isNotNull());
		closed.forEach(kind -> assertThatExceptionOfType(AccessDeniedException.class).as(kind)
			.isThrownBy(() -> resolve(this.viewers, kind)));
	}

	private void assertDenied(String kind) {
		assertThatExceptionOfType(AccessDeniedException.class).as(kind)
			.isThrownBy(() -> resolve(this.administrators, kind));
	}

	private static @Nullable Object resolve(HandlerMethodArgumentResolver resolver, String kind) {
		var parameter = Taking.parameter(kind);
		assertThat(resolver.supportsParameter(parameter)).isTrue();
		try {
			return resolver.resolveArgument(parameter, null, new ServletWebRequest(new MockHttpServletRequest()), null);
		}
		catch (RuntimeException ex) {
			throw ex;
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

}
