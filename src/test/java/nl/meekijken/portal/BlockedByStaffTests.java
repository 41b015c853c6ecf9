package nl.meekijken.portal;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import nl.meekijken.account.Role;
import nl.meekijken.office.Tier;
import nl.meekijken.trying.Browser;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.People;
import nl.meekijken.trying.People.Someone;
import nl.meekijken.trying.Staff;
import nl.meekijken.trying.Staff.AtWork;

import static org.assertj.core.api.Assertions.assertThat;

/** What an office sees of a block that staff set. */
@ModuleTest
class BlockedByStaffTests {

	@Autowired
	private ApplicationContext house;

	@Autowired
	private MockMvc mvc;

	@Autowired
	private People people;

	private AtWork esra;

	private Someone sanne;

	private Someone joris;

	private Browser browser;

	@BeforeEach
	void blockJoris() {
		this.esra = new Staff(this.house).atWork(Role.STAFF_ADMINISTRATOR);
		this.sanne = this.people.of(Tier.GOLD);
		this.joris = this.people.colleagueOf(this.sanne);
		this.browser = new Browser(this.mvc);
		this.browser.signIn(this.sanne.accountNumber(), People.PASSWORD);
		asStaff("blokkeren");
	}

	@Test
	void thePageSaysByWhomAndOffersNoWayBack() {
		assertThat(text(this.browser.get("/collegas"))).contains("Geblokkeerd door 112schade")
			.doesNotContain(act("deblokkeren"), act("blokkeren"));
	}

	@Test
	void whoeverPressesItAllTheSameReadsWhomToCall() {
		this.browser.get("/collegas");
		var answer = this.browser.post(act("deblokkeren"));
		assertThat(answer.getStatus()).isEqualTo(409);
		assertThat(text(answer)).contains("Joris Prins is geblokkeerd door 112schade.", "bel uw accountmanager");
		assertThat(new Browser(this.mvc).signIn(this.joris.accountNumber(), People.PASSWORD).getStatus())
			.isEqualTo(401);
	}

	@Test
	void staffSeeWhoDidItAndUndoIt() {
		assertThat(text(this.esra.browser().get("/kantoor/mensen/" + this.joris.person().value())))
			.contains("Geblokkeerd door Marit Hofstra van 112schade");
		asStaff("deblokkeren");
		assertThat(text(this.browser.get("/collegas"))).contains(act("blokkeren"))
			.doesNotContain("Geblokkeerd door 112schade");
		this.browser.post(act("blokkeren"));
		assertThat(text(this.browser.get("/collegas"))).contains(act("deblokkeren"));
		assertThat(text(this.esra.browser().get("/kantoor/mensen/" + this.joris.person().value())))
			.contains("Geblokkeerd door een beheerder van het kantoor");
	}

	@Test
	void inEnglishItReadsTheSame() {
		this.browser.get("/collegas");
		this.browser.post("/taal", "taal", "en", "terug", "/collegas");
		assertThat(text(this.browser.get("/collegas"))).contains("Blocked by 112schade");
		assertThat(text(this.browser.post(act("deblokkeren"))))
			.contains("Joris Prins has been blocked by 112schade. Only 112schade can undo that");
	}

	private void asStaff(String what) {
		this.esra.browser().get("/kantoor");
		assertThat(this.esra.browser().post("/kantoor/mensen/" + this.joris.person().value() + "/" + what).getStatus())
			.isEqualTo(303);
	}

	private String act(String what) {
		return "/collegas/" + this.joris.person().value() + "/" + what;
	}

	private static String text(MockHttpServletResponse response) {
		return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
