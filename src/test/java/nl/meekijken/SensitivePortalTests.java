package nl.meekijken;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import nl.meekijken.PortalAddress.Thing;
import nl.meekijken.trying.Browser;
import nl.meekijken.trying.Canaries;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.People;

import static org.assertj.core.api.Assertions.assertThat;

/** What of the portal answers only right after somebody proved who they are. */
@ModuleTest
class SensitivePortalTests {

	/**
	 * A report is one more where a bank account stands in it, which is tried where
	 * reports are.
	 */
	private static final List<String> SENSITIVE = List.of("GET /dossiers/{nummer}/iban", "POST /dossiers/{nummer}/iban",
			"POST /dossiers/{nummer}/iban/controle", "GET /eigen-gegevens/e-mailadres",
			"POST /eigen-gegevens/e-mailadres", "GET /eigen-gegevens/wachtwoord", "POST /eigen-gegevens/wachtwoord",
			"GET /eigen-gegevens/inloggen/app", "POST /eigen-gegevens/inloggen/app",
			"POST /eigen-gegevens/inloggen/app/weg", "GET /eigen-gegevens/inloggen/passkey",
			"POST /eigen-gegevens/inloggen/passkey", "POST /eigen-gegevens/inloggen/passkey/opties",
			"POST /eigen-gegevens/inloggen/passkey/weg", "POST /eigen-gegevens/inloggen/herstelcodes",
			"POST /eigen-gegevens/nieuws/agenda", "GET /collegas/uitnodigen", "POST /collegas/uitnodigen",
			"POST /collegas/tweede-stap", "POST /collegas/{persoon}/beheerder", "POST /collegas/{persoon}/lid",
			"POST /collegas/{persoon}/deblokkeren", "GET /collegas/{persoon}/tweede-stap-verwijderen",
			"POST /collegas/{persoon}/tweede-stap-verwijderen");

	@Autowired
	private ApplicationContext house;

	@Autowired
	private MockMvc mvc;

	@Autowired
	private People people;

	@Autowired
	private MovableClock clock;

	@AfterEach
	void putTheClockBack() {
		this.clock.reset();
	}

	@Test
	void fiveMinutesAfterwardsTheseAskAgainAndNothingElseDoes() {
		var cage = new Canaries(this.house).one();
		var sanne = new Browser(this.mvc);
		sanne.signIn(cage.someone().accountNumber(), People.PASSWORD);
		var thing = new Thing(cage.number().toString(), cage.paper().value(), cage.email().value(),
				this.people.colleagueOf(cage.someone()).person().value());
		this.clock.move(Duration.ofMinutes(5).plusSeconds(1));
		var asking = PortalAddress.all(this.house)
			.stream()
			.filter(address -> !OfficesAreKeptApartTests.OPEN.contains(address.toString()))
			.filter(address -> !address.pattern().startsWith("/bevestigen"))
			.filter(address -> {
				sanne.get("/dossiers");
				return asks(address.ask(sanne, address.to(thing)));
			})
			.map(PortalAddress::toString)
			.toList();
		assertThat(asking).containsExactlyInAnyOrderElementsOf(SENSITIVE);
	}

	private static boolean asks(MockHttpServletResponse answer) {
		return String.valueOf(answer.getHeader("Location")).startsWith("/bevestigen?terug=")
				|| Answer.of(answer).body().contains("Bent u het zelf?");
	}

}
