package nl.meekijken.access;

import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.context.request.ServletWebRequest;

import nl.meekijken.account.PersonId;
import nl.meekijken.office.OfficeId;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ModuleTest
class SessionsKeptTests {

	private static final PersonId PERSON = new PersonId(7);

	private static final OfficeId OFFICE = new OfficeId(3);

	@Autowired
	private StaffSessions ofStaff;

	@Autowired
	private SessionViewers ofPortal;

	@Autowired
	private StepUp stepUp;

	@Autowired
	private MovableClock clock;

	private MockHttpServletRequest request;

	@BeforeEach
	void arrive() {
		this.request = new MockHttpServletRequest();
	}

	@AfterEach
	void putTheClockBack() {
		this.clock.reset();
	}

	@Test
	void whoeverIsHalfwayAtOneDoorIsNobodyAtTheOther() {
		this.ofStaff.begin(new HalfwayStaff(PERSON, OFFICE), this.request);
		assertThat(who(this.ofStaff)).isEqualTo(new HalfwayStaff(PERSON, OFFICE));
		assertThat(who(this.ofPortal)).isNull();
		this.ofPortal.begin(new Halfway(PERSON, OFFICE), this.request);
		assertThat(who(this.ofPortal)).isEqualTo(new Halfway(PERSON, OFFICE));
		assertThat(who(this.ofStaff)).isNull();
	}

	@Test
	void halfwayIsNeverTakenForSignedIn() {
		this.ofStaff.begin(new HalfwayStaff(PERSON, OFFICE), this.request);
		assertThat(this.ofStaff.containsContext(this.request)).isFalse();
		this.ofPortal.begin(new Halfway(PERSON, OFFICE), this.request);
		assertThat(this.ofPortal.containsContext(this.request)).isFalse();
	}

	@Test
	void halfwayLastsTenMinutesToTheSecondAndTheSessionGoesWithIt() {
		this.ofStaff.begin(new HalfwayStaff(PERSON, OFFICE), this.request);
		this.clock.move(Duration.ofMinutes(10));
		assertThat(who(this.ofStaff)).isNotNull();
		this.clock.move(Duration.ofMillis(1));
		assertThat(who(this.ofStaff)).isNull();
		assertThat(this.request.getSession(false)).isNull();
	}

	@Test
	void whoeverIsSentBackToTheSecondStepStartsAnotherSession() {
		var before = this.request.getSession();
		before.setAttribute("staff-person", "7");
		before.setAttribute("staff-office", "3");
		assertThat(who(this.ofStaff)).isEqualTo(new Viewer.Staff(PERSON, OFFICE));
		this.ofStaff.sendBack(new Viewer.Staff(PERSON, OFFICE), this.request);
		assertThat(((MockHttpSession) before).isInvalid()).isTrue();
		assertThat(this.request.getSession().getId()).isNotEqualTo(before.getId());
		assertThat(who(this.ofStaff)).isInstanceOf(HalfwayStaff.class);
	}

	@Test
	void noRequestTurnsASessionOfStaffIntoThatOfSomebodyElse() {
		this.ofStaff.begin(new HalfwayStaff(PERSON, OFFICE), this.request);
		var other = new SignedInViewer(new Viewer.Staff(new PersonId(8), OFFICE));
		this.ofStaff.saveContext(new SecurityContextImpl(other), this.request, new MockHttpServletResponse());
		assertThat(who(this.ofStaff)).isEqualTo(new HalfwayStaff(PERSON, OFFICE));
	}

	@Test
	void lookingWhoIsThereBeginsNoSession() {
		assertThat(who(this.ofStaff)).isNull();
		assertThat(who(this.ofPortal)).isNull();
		assertThat(this.ofStaff.untilItEnds(this.request)).isEmpty();
		this.ofStaff.end(this.request);
		assertThat(this.request.getSession(false)).isNull();
	}

	@ParameterizedTest
	@CsvSource({ "0, 900, 840", "0, 1800, 1740", "28000, 900, 800", "28799, 900, 1" })
	void aSessionEndsByWhateverComesFirst(int age, int idle, int left) {
		this.request.setSession(sessionOf(Duration.ofSeconds(age)));
		this.request.getSession().setMaxInactiveInterval(idle);
		assertThat(this.ofStaff.untilItEnds(this.request)).contains(Duration.ofSeconds(left));
	}

	@Test
	void aProofIsFreshForFiveMinutesToTheMoment() {
		assertThat(this.stepUp.proof(this.request)).isEmpty();
		assertThat(this.request.getSession(false)).isNull();
		this.stepUp.note(this.request);
		var given = new FreshProof(this.clock.instant());
		this.clock.move(Duration.ofMinutes(5));
		assertThat(this.stepUp.proof(this.request)).contains(given);
		this.clock.move(Duration.ofMillis(1));
		assertThat(this.stepUp.proof(this.request)).isEmpty();
	}

	@Test
	void aProofGivesTheSessionAnotherIdAndKeepsWhatIsInIt() {
		this.ofPortal.begin(new Halfway(PERSON, OFFICE), this.request);
		var before = this.request.getSession().getId();
		this.stepUp.prove(this.request);
		assertThat(this.request.getSession().getId()).isNotEqualTo(before);
		assertThat(who(this.ofPortal)).isEqualTo(new Halfway(PERSON, OFFICE));
		assertThat(this.stepUp.proof(this.request)).isPresent();
	}

	@Test
	void aProofEndsWithTheSessionItWasGivenIn() {
		this.stepUp.note(this.request);
		this.ofPortal.end(this.request);
		assertThat(this.stepUp.proof(this.request)).isEmpty();
		this.stepUp.note(this.request);
		this.ofPortal.begin(new Halfway(PERSON, OFFICE), this.request);
		assertThat(this.stepUp.proof(this.request)).isEmpty();
	}

	@Test
	void beginningHalfwayProvesNothing() {
		this.ofStaff.begin(new HalfwayStaff(PERSON, OFFICE), this.request);
		assertThat(this.stepUp.proof(this.request)).isEmpty();
	}

	@Test
	void aControllerThatTakesAProofIsReachedWithAFreshOneOnly() {
		var webRequest = new ServletWebRequest(this.request);
		assertThatExceptionOfType(StaleProof.class)
			.isThrownBy(() -> this.stepUp.resolveArgument(Taking.parameter("proof"), null, webRequest, null));
		this.stepUp.note(this.request);
		assertThat(this.stepUp.resolveArgument(Taking.parameter("proof"), null, webRequest, null))
			.isEqualTo(new FreshProof(this.clock.instant()));
	}

	private @Nullable Object who(KeptInSession sessions) {
		var authentication = sessions.load(this.request).getAuthentication();
		return (authentication != null) ? authentication.getPrincipal() : null;
	}

	private MockHttpSession sessionOf(Duration age) {
		var since = this.clock.millis() - age.toMillis();
		return new MockHttpSession() {

			@Override
			public long getCreationTime() {
				return since;
			}

		};
	}

}
