package nl.meekijken.portal;

import java.io.IOException;
import java.time.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

import nl.meekijken.feeding.Bringing;
import nl.meekijken.feeding.Rows;
import nl.meekijken.office.Tier;
import nl.meekijken.trying.Browser;
import nl.meekijken.trying.FormFilling;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.People;
import nl.meekijken.trying.People.Someone;
import nl.meekijken.trying.RoundTrips;

import static org.assertj.core.api.Assertions.assertThat;

/** Who looks along sees how old the data are that another system brings in. */
@ModuleTest
class FedDossierTests {

	private static final String OLD = "ouder dan ze horen te zijn";

	@Autowired
	private ApplicationContext house;

	@Autowired
	private MockMvc mvc;

	@Autowired
	private People people;

	@Autowired
	private MovableClock clock;

	private Someone sanne;

	private Bringing esra;

	private String page = "";

	@BeforeEach
	void bringOneIn() throws IOException {
		this.sanne = this.people.of(Tier.GOLD);
		this.esra = Bringing.every(24, this.house);
		bring("HELD_LIABLE");
		this.page = "/dossiers/" + Owner
			.ask("select claim_number from dossier.dossier where office_id = " + this.sanne.office().value());
	}

	@AfterEach
	void putTheClockBack() {
		this.clock.reset();
	}

	@Test
	void theDossierSaysWhenItWasUpdatedAndNotByWhat() {
		assertThat(read()).contains("Bijgewerkt om ").doesNotContain(OLD, this.esra.feed().name());
		var browser = signedIn();
		browser.get(this.page);
		browser.post("/taal", "taal", "en", "terug", this.page);
		assertThat(FormFilling.text(browser.get(this.page))).contains("Updated at ");
	}

	@Test
	void whatShouldHaveBeenUpdatedByNowSaysSo() throws IOException {
		this.clock.move(Duration.ofHours(25));
		assertThat(read()).contains("Bijgewerkt op ", OLD);
		bring("HELD_LIABLE");
		assertThat(read()).as("nothing changed, and that is known now").contains("Bijgewerkt om ").doesNotContain(OLD);
	}

	@Test
	void ofWhatIsClosedNothingMoreIsExpected() throws IOException {
		bring("CLOSED_RECOVERED");
		this.clock.move(Duration.ofHours(25));
		assertThat(read()).contains("Bijgewerkt op ").doesNotContain(OLD);
	}

	@Test
	void itIsReadInTheRoundTripOfTheDossier() {
		var browser = signedIn();
		browser.get(this.page);
		var fed = RoundTrips.during(() -> browser.get(this.page));
		Owner.change("delete from feeding.fed where office_id = " + this.sanne.office().value());
		assertThat(RoundTrips.during(() -> browser.get(this.page))).isEqualTo(fed);
		assertThat(FormFilling.text(browser.get(this.page))).doesNotContain("Bijgewerkt");
	}

	@Test
	void anotherOfficeSeesNothingOfIt() {
		var other = new Browser(this.mvc);
		other.signIn(this.people.of(Tier.GOLD).accountNumber(), People.PASSWORD);
		assertThat(other.get(this.page).getStatus()).isEqualTo(404);
	}

	private String read() {
		return FormFilling.text(signedIn().get(this.page));
	}

	private Browser signedIn() {
		var browser = new Browser(this.mvc);
		browser.signIn(this.sanne.accountNumber(), People.PASSWORD);
		return browser;
	}

	private void bring(String status) throws IOException {
		this.esra.bring("dossiers.csv", Rows.HEADING
				+ Rows.row(this.sanne.accountNumber(), "A-1", "Jansen", "x").replace("HELD_LIABLE", status));
	}

}
