package nl.meekijken.portal;

import java.io.IOException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

import nl.meekijken.account.Role;
import nl.meekijken.document.CheckingDesk;
import nl.meekijken.document.ReceivedBytes;
import nl.meekijken.feeding.Bringing;
import nl.meekijken.feeding.Rows;
import nl.meekijken.feeding.Zips;
import nl.meekijken.office.Tier;
import nl.meekijken.scanner.ScanOutcome;
import nl.meekijken.trying.Browser;
import nl.meekijken.trying.FormFilling;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.People;
import nl.meekijken.trying.People.Someone;
import nl.meekijken.trying.Staff;

import static org.assertj.core.api.Assertions.assertThat;

/** Documents that another system brings in are seen by those whom their rows name. */
@ModuleTest
class FedPapersTests {

	@Autowired
	private ApplicationContext house;

	@Autowired
	private MockMvc mvc;

	@Autowired
	private People people;

	private Someone sanne;

	private String number = "";

	@BeforeEach
	void bringTwoIn() throws IOException {
		this.sanne = this.people.of(Tier.GOLD);
		Bringing.every(24, this.house)
			.bringZip("alles.zip", Zips.of("dossiers.csv",
					Rows.HEADING + Rows.row(this.sanne.accountNumber(), "A-1", "Jansen", "x"), "documenten.csv",
					Rows.PAPERS + Rows.paper("D-1", "A-1", "rapport", "INTERMEDIARY")
							+ Rows.paper("D-2", "A-1", "intern", "INTERNAL").replace("EXPERT_REPORT", "OTHER"),
					"papieren/rapport.pdf", ReceivedBytes.pdf("x"), "papieren/intern.pdf", ReceivedBytes.pdf("y")));
		this.number = Owner
			.ask("select claim_number from dossier.dossier where office_id = " + this.sanne.office().value());
	}

	@Test
	void nobodyOpensOneBeforeItWasChecked() {
		assertThat(Owner.ask("select count(*) from document.document where office_id = " + office())).isEqualTo("0");
		assertThat(read()).contains("gecontroleerd").doesNotContain("intern.pdf");
		new CheckingDesk(this.house).check(new ScanOutcome.Clean());
	}

	@Test
	void theIntermediarySeesWhatIsForHimAsOfItsOwnDate() {
		new CheckingDesk(this.house).check(new ScanOutcome.Clean());
		assertThat(read()).contains("Expertiserapport", "20 januari 2026").doesNotContain("intern.pdf");
		var answer = signedIn(this.sanne).get(address("rapport.pdf"));
		assertThat(answer.getStatus()).isEqualTo(200);
		assertThat(signedIn(this.sanne).get(address("intern.pdf")).getStatus()).isEqualTo(404);
	}

	@Test
	void anotherOfficeSeesNeither() {
		new CheckingDesk(this.house).check(new ScanOutcome.Clean());
		var other = signedIn(this.people.of(Tier.GOLD));
		assertThat(other.get(address("rapport.pdf")).getStatus()).isEqualTo(404);
		assertThat(other.get(address("intern.pdf")).getStatus()).isEqualTo(404);
	}

	@Test
	void staffSeeBoth() {
		new CheckingDesk(this.house).check(new ScanOutcome.Clean());
		var marit = new Staff(this.house).atWork(Role.HANDLER);
		assertThat(FormFilling.text(marit.browser().get("/kantoor/dossiers/" + this.number + "/documenten")))
			.contains("Expertiserapport", "intern.pdf");
	}

	private String address(String name) {
		return "/dossiers/" + this.number + "/documenten/"
				+ Owner.ask("select id from document.document where name = '" + name + "' and office_id = " + office())
				+ "/download";
	}

	private String read() {
		return FormFilling.text(signedIn(this.sanne).get("/dossiers/" + this.number));
	}

	private Browser signedIn(Someone who) {
		var browser = new Browser(this.mvc);
		browser.signIn(who.accountNumber(), People.PASSWORD);
		return browser;
	}

	private long office() {
		return this.sanne.office().value();
	}

}
