package nl.meekijken;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

import nl.meekijken.PortalAddress.Thing;
import nl.meekijken.account.Role;
import nl.meekijken.office.Offices;
import nl.meekijken.office.Tier;
import nl.meekijken.trying.Browser;
import nl.meekijken.trying.Canaries;
import nl.meekijken.trying.Canaries.Cage;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.People;
import nl.meekijken.trying.Staff;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each kind of viewer at each address of the back office, and staff at each of the
 * portal.
 */
@ModuleTest
class BackofficeAddressTests {

	private static final String DOOR = "/kantoor/inloggen";

	private static final Set<String> OPEN = Set.of(DOOR, "/kantoor/uitloggen", DOOR + "/passkey",
			DOOR + "/passkey/opties");

	/** Only an administrator of the recovery service does these. */
	static final List<String> OF_ADMINISTRATORS = List.of("GET /kantoor/bestanden", "GET /kantoor/medewerkers",
			"GET /kantoor/medewerkers/uitnodigen", "GET /kantoor/medewerkers/{persoon}/team",
			"POST /kantoor/medewerkers/{persoon}/team", "POST /kantoor/medewerkers/uitnodigen",
			"POST /kantoor/mensen/{persoon}/blokkeren", "POST /kantoor/mensen/{persoon}/deblokkeren",
			"POST /kantoor/mensen/{persoon}/rol", "POST /kantoor/beheer/werkdagen",
			"POST /kantoor/beheer/werkdagen/dag", "POST /kantoor/beheer/werkdagen/jaar", "POST /kantoor/beheer/rente",
			"POST /kantoor/beheer/accountmanagers", "GET /kantoor/kantoren/nieuw", "POST /kantoor/kantoren/nieuw",
			"GET /kantoor/kantoren/{kantoor}/gegevens", "POST /kantoor/kantoren/{kantoor}/gegevens",
			"GET /kantoor/kantoren/{kantoor}/uitnodigen", "POST /kantoor/kantoren/{kantoor}/uitnodigen",
			"POST /kantoor/kantoren/{kantoor}/tier", "POST /kantoor/kantoren/{kantoor}/tier/vervalt",
			"POST /kantoor/kantoren/{kantoor}/huisstijl", "POST /kantoor/beheer/verzekeraars",
			"POST /kantoor/beheer/verzekeraars/samenvoegen", "POST /kantoor/beheer/tierrechten",
			"POST /kantoor/beheer/tierrechten/vervalt", "POST /kantoor/beheer/teksten/tekst",
			"POST /kantoor/beheer/teksten/tekst/terug", "GET /kantoor/beheer/invoer", "POST /kantoor/beheer/invoer",
			"POST /kantoor/beheer/invoer/bron", "GET /kantoor/beheer/invoer/{levering}",
			"POST /kantoor/beheer/invoer/{levering}/overnemen", "POST /kantoor/beheer/invoer/{levering}/vervallen");

	/** Whoever leads others may look here too. */
	static final List<String> OF_OVERSEERS = List.of("GET /kantoor/inzage", "GET /kantoor/inzage/{persoon}",
			"GET /kantoor/beheer", "GET /kantoor/beheer/werkdagen", "GET /kantoor/beheer/rente",
			"GET /kantoor/beheer/accountmanagers", "GET /kantoor/kantoren", "GET /kantoor/kantoren/{kantoor}",
			"GET /kantoor/kantoren/{kantoor}/huisstijl", "GET /kantoor/kantoren/{kantoor}/huisstijl/logo",
			"GET /kantoor/beheer/verzekeraars", "GET /kantoor/beheer/tierrechten", "GET /kantoor/beheer/teksten",
			"GET /kantoor/beheer/teksten/tekst");

	@Autowired
	private ApplicationContext house;

	@Autowired
	private MockMvc mvc;

	@Autowired
	private People people;

	@Autowired
	private Offices offices;

	@Autowired
	private MovableClock clock;

	private Staff staff;

	private Cage cage;

	private Thing thing;

	@BeforeEach
	void fill() {
		this.staff = new Staff(this.house);
		this.cage = new Canaries(this.house).one();
		this.thing = new Thing(this.cage.number().toString(), this.cage.paper().value(), this.cage.email().value(),
				this.cage.someone().person().value(), this.cage.someone().office().value());
	}

	@AfterEach
	void putTheClockBack() {
		this.clock.reset();
	}

	@Test
	void whoeverIsNotSignedInStandsAtTheDoorOfStaff() {
		closed().forEach(address -> {
			var nobody = new Browser(this.mvc);
			nobody.get(DOOR);
			assertThat(ask(address, nobody)).as(address.toString()).isEqualTo(DOOR);
		});
	}

	@Test
	void somebodyOfAnOfficeStandsThereToo() {
		var sanne = new Browser(this.mvc);
		sanne.signIn(this.people.of(Tier.DIAMOND).accountNumber(), People.PASSWORD);
		closed().forEach(address -> {
			sanne.get(DOOR);
			assertThat(ask(address, sanne)).as(address.toString()).isEqualTo(DOOR);
		});
	}

	@Test
	void somebodyOfAnOfficeWhoIsHalfwayStandsThereToo() {
		var sanne = this.people.of(Tier.DIAMOND);
		this.offices.requireFactor(sanne.office(), true);
		var halfway = new Browser(this.mvc);
		assertThat(halfway.signIn(sanne.accountNumber(), People.PASSWORD).getHeader("Location"))
			.isEqualTo("/inloggen/tweede-stap");
		closed().forEach(address -> {
			halfway.get(DOOR);
			assertThat(ask(address, halfway)).as(address.toString()).isEqualTo(DOOR);
		});
	}

	@Test
	void whatIsOpenTellsNothingOfAnybody() {
		PortalAddress.ofStaff(this.house)
			.stream()
			.filter(address -> OPEN.contains(address.pattern()))
			.filter(address -> !address.toString().equals("POST " + DOOR))
			.forEach(address -> {
				var nobody = new Browser(this.mvc).from("10.20.30.39");
				nobody.get(DOOR);
				assertThat(ask(address, nobody)).as(address.toString()).isIn("200", "401", DOOR + "?uitgelogd");
			});
	}

	@ParameterizedTest
	@EnumSource(value = Role.class, names = { "HANDLER", "MANAGER", "STAFF_ADMINISTRATOR" })
	void whatIsSensitiveAsksEachRoleForAFactorFirst(Role role) {
		var marit = this.staff.atWork(role).browser();
		this.clock.move(Duration.ofMinutes(5).plusSeconds(1));
		closed().filter(address -> !address.pattern().startsWith(DOOR)).forEach(address -> {
			marit.get("/kantoor");
			var answer = address.ask(marit, address.to(this.thing));
			var asked = String.valueOf(answer.getHeader("Location")).startsWith("/kantoor/bevestigen?terug=")
					|| (!address.pattern().startsWith("/kantoor/bevestigen")
							&& Answer.of(answer).body().contains("Bent u het zelf?"));
			var refused = isRefused(role, address);
			assertThat(asked).as(address.toString())
				.isEqualTo(!refused && SensitiveAddresses.are(role, address.toString()));
			assertThat(answer.getStatus() == 403).as(address.toString()).isEqualTo(refused);
		});
		assertThat(PortalAddress.ofStaff(this.house).stream().map(PortalAddress::toString))
			.containsAll(SensitiveAddresses.ALL);
	}

	@Test
	void halfwayNothingAnswersButTheSecondStep() {
		var marit = new Browser(this.mvc);
		marit.get(DOOR);
		marit.post(DOOR, "gebruikersnaam", this.staff.of(Role.HANDLER).accountNumber(), "wachtwoord", People.PASSWORD);
		closed().filter(address -> !address.pattern().startsWith(DOOR)).forEach(address -> {
			marit.get(DOOR + "/tweede-stap/instellen/app");
			assertThat(ask(address, marit)).as(address.toString()).isEqualTo(DOOR + "/tweede-stap");
		});
	}

	@Test
	void aSessionOfStaffIsNobodyInThePortal() {
		var marit = this.staff.atWork(Role.STAFF_ADMINISTRATOR).browser();
		PortalAddress.all(this.house)
			.stream()
			.filter(address -> !OfficesAreKeptApartTests.OPEN.contains(address.toString()))
			.filter(address -> !address.pattern().startsWith("/postvak"))
			.forEach(address -> {
				marit.get("/kantoor");
				var answer = address.ask(marit, address.to(this.thing));
				assertThat(answer.getHeader("Location")).as(address.toString()).isEqualTo("/inloggen");
				assertThat(Answer.of(answer).canaries()).as(address.toString()).isEmpty();
			});
	}

	@Test
	void whatIsForAdministratorsIsRefusedToOtherStaff() {
		for (var role : List.of(Role.HANDLER, Role.MANAGER)) {
			var marit = this.staff.atWork(role).browser();
			closed().filter(address -> !address.pattern().startsWith(DOOR)).forEach(address -> {
				marit.get("/kantoor");
				var status = address.ask(marit, address.to(this.thing)).getStatus();
				assertThat(status == 403).as(role + " at " + address).isEqualTo(isRefused(role, address));
			});
		}
	}

	@Test
	void anAdministratorMayComeEverywhere() {
		var esra = this.staff.atWork(Role.STAFF_ADMINISTRATOR).browser();
		closed().filter(address -> !address.pattern().startsWith(DOOR)).forEach(address -> {
			esra.get("/kantoor");
			assertThat(address.ask(esra, address.to(this.thing)).getStatus()).as(address.toString())
				.isIn(200, 303, 401, 404, 409, 422);
		});
	}

	private static boolean isRefused(Role role, PortalAddress address) {
		return (role != Role.STAFF_ADMINISTRATOR && OF_ADMINISTRATORS.contains(address.toString()))
				|| (role == Role.HANDLER && OF_OVERSEERS.contains(address.toString()));
	}

	private Stream<PortalAddress> closed() {
		return PortalAddress.ofStaff(this.house).stream().filter(address -> !OPEN.contains(address.pattern()));
	}

	private String ask(PortalAddress address, Browser browser) {
		var answer = address.ask(browser, address.to(this.thing));
		assertThat(Answer.of(answer).canaries()).as(address.toString()).isEmpty();
		var location = answer.getHeader("Location");
		return (location != null) ? location : Integer.toString(answer.getStatus());
	}

}
