package nl.meekijken.administration;

import java.io.IOException;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;

import nl.meekijken.account.Role;
import nl.meekijken.document.CheckingDesk;
import nl.meekijken.document.ReceivedBytes;
import nl.meekijken.feeding.Bringing;
import nl.meekijken.feeding.Rows;
import nl.meekijken.feeding.Zips;
import nl.meekijken.office.Tier;
import nl.meekijken.scanner.ScanOutcome;
import nl.meekijken.trying.FilledForm;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.People;
import nl.meekijken.trying.People.Someone;

import static org.assertj.core.api.Assertions.assertThat;

/** An administrator brings in a zip file, with documents in it. */
@ModuleTest
class FeedZipTests {

	private static final String PAGE = "/kantoor/beheer/invoer";

	@Autowired
	private ApplicationContext house;

	@Autowired
	private People people;

	private AtTheDesk esra;

	private Someone sanne;

	private final String name = UUID.randomUUID().toString();

	@BeforeEach
	void sitDown() {
		this.esra = AtTheDesk.as(this.house, Role.STAFF_ADMINISTRATOR);
		this.sanne = this.people.of(Tier.GOLD);
		this.esra.send(PAGE + "/bron", "naam", this.name, "uren", "24");
	}

	@Test
	void thePageSaysWhatMayBeInItBeforeItIsChosen() {
		assertThat(this.esra.read(PAGE)).contains("Documenten komen in een zip-bestand", "elk tot 25 MB",
				"tot 250 MB, met hoogstens 20.000 bestanden", "name=\"zip\"");
	}

	@Test
	void dossiersComeInWithTheirDocuments() throws IOException {
		var address = address(bring(this.esra, whole()));
		assertThat(this.esra.read(address)).contains("Nagekeken", "2 regels", "Neem over");
		assertThat(papers()).as("nothing changes").isEqualTo("0");
		this.esra.send(address + "/overnemen");
		Bringing.every(24, this.house).go(() -> true);
		assertThat(this.esra.read(address)).contains("Alles is overgenomen");
		assertThat(papers()).isEqualTo("1");
		new CheckingDesk(this.house).check(new ScanOutcome.Clean());
	}

	@Test
	void whatIsWrongIsToldInTheLanguageOfTheReader() throws IOException {
		var address = address(bring(this.esra, Zips.of("documenten.csv",
				Rows.PAPERS + Rows.paper("D-1", "A-1", "rapport", "INTERMEDIARY"), "../kwaad.pdf", "x")));
		assertThat(this.esra.read(address)).contains("Geweigerd", "alles.zip: documenten.csv",
				"Dit bestand zit niet in het zip-bestand", "alles.zip: kwaad.pdf",
				"De naam wijst buiten het zip-bestand");
		this.esra.who().browser().post("/taal", "taal", "en", "terug", address);
		assertThat(this.esra.read(address)).contains("This file is not in the zip file",
				"The name leads out of the zip file");
	}

	@ParameterizedTest
	@EnumSource(value = Role.class, names = { "HANDLER", "MANAGER" })
	void nobodyElseOfUsBringsOne(Role role) throws IOException {
		assertThat(bring(AtTheDesk.as(this.house, role), whole()).getStatus()).isEqualTo(403);
		assertThat(Owner.ask("select count(*) from feeding.delivery where feed_id = " + source())).isEqualTo("0");
	}

	private byte[] whole() throws IOException {
		return Zips.of("documenten.csv", Rows.PAPERS + Rows.paper("D-1", "A-1", "rapport", "INTERMEDIARY"),
				"papieren/rapport.pdf", ReceivedBytes.pdf("x"), "dossiers.csv",
				Rows.HEADING + Rows.row(this.sanne.accountNumber(), "A-1", "Jansen", "x"));
	}

	private MockHttpServletResponse bring(AtTheDesk who, byte[] zip) {
		var browser = who.who().browser();
		browser.get("/kantoor/eigen-gegevens");
		return browser.postForm(PAGE,
				new FilledForm().with("_csrf", browser.formToken())
					.with("bron", source())
					.with("dossiers", "", new byte[0])
					.with("zip", "alles.zip", zip));
	}

	private static String address(MockHttpServletResponse answer) {
		var location = String.valueOf(answer.getHeader("Location"));
		assertThat(location).matches(PAGE + "/\\d+");
		return location;
	}

	private String source() {
		return Owner.ask("select id from feeding.feed where name = '" + this.name + "'");
	}

	private String papers() {
		return Owner.ask("select count(*) from document.arrival where office_id = " + this.sanne.office().value());
	}

}
