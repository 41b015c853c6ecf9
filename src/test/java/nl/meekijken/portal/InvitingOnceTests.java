package nl.meekijken.portal;

import java.io.UnsupportedEncodingException;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import nl.meekijken.database.FormKey;
import nl.meekijken.office.Tier;
import nl.meekijken.trying.AtOnce;
import nl.meekijken.trying.Browser;
import nl.meekijken.trying.FormFilling;
import nl.meekijken.trying.Letters;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.People;
import nl.meekijken.trying.People.Someone;

import static org.assertj.core.api.Assertions.assertThat;

/** The form of an invitation that comes more than once. */
@ModuleTest
class InvitingOnceTests {

	private static final String INVITE = "/collegas/uitnodigen";

	@Autowired
	private MockMvc mvc;

	@Autowired
	private People people;

	@Autowired
	private Letters letters;

	private Someone sanne;

	private String mehmet = "";

	private Browser browser;

	@BeforeEach
	void signIn() {
		this.sanne = this.people.of(Tier.GOLD);
		this.mehmet = "mehmet." + this.sanne.accountNumber() + "@voorbeeld.example";
		this.browser = new Browser(this.mvc);
		this.browser.signIn(this.sanne.accountNumber(), People.PASSWORD);
	}

	@Test
	void twoAtTheSameMomentAreOne() throws Exception {
		var key = keyOfThePage();
		assertThat(AtOnce.times(4, () -> inviteWith(key, this.mehmet).getHeader("Location")))
			.containsOnly("/collegas?uitgenodigd");
		assertThat(this.letters.to(this.mehmet)).hasSize(1);
	}

	@Test
	void aDoubleClickInvitesOnceAndSaysSoTwice() throws Exception {
		var key = keyOfThePage();
		for (var times = 0; times < 3; times++) {
			assertThat(inviteWith(key, this.mehmet).getHeader("Location")).isEqualTo("/collegas?uitgenodigd");
		}
		assertThat(this.letters.to(this.mehmet)).hasSize(1);
		assertThat(inviteWith(key, "2" + this.mehmet).getHeader("Location")).as("gone back, and somebody else")
			.isEqualTo("/collegas?uitgenodigd");
		assertThat(this.letters.to("2" + this.mehmet)).hasSize(1);
	}

	@Test
	void anAddressThatIsTakenStaysTakenHoweverOftenTheFormComes() throws Exception {
		var key = keyOfThePage();
		for (var times = 0; times < 2; times++) {
			var answer = inviteWith(key, this.people.colleagueOf(this.sanne).email());
			assertThat(answer.getStatus()).isEqualTo(422);
			assertThat(answer.getContentAsString()).contains("name=\"sleutel\" value=\"" + key + "\"");
		}
	}

	@Test
	void whoeverPressesTwiceForANewPasswordSendsOneMail() throws Exception {
		var joris = this.people.colleagueOf(this.sanne);
		var mehmet = this.people.colleagueOf(this.sanne);
		var filling = new FormFilling(this.browser);
		var page = this.browser.get("/collegas");
		for (var times = 0; times < 3; times++) {
			assertThat(filling.sendTo(help(joris), page).getHeader("Location")).isEqualTo("/collegas?verstuurd");
		}
		assertThat(this.letters.to(joris.email())).hasSize(1);
		assertThat(filling.sendTo(help(mehmet), page).getHeader("Location")).as("somebody else, on the same page")
			.isEqualTo("/collegas?verstuurd");
		assertThat(this.letters.to(mehmet.email())).hasSize(1);
		filling.sendTo(help(joris), this.browser.get("/collegas"));
		assertThat(this.letters.to(joris.email())).as("asked for once more").hasSize(2);
	}

	private static String help(Someone colleague) {
		return "/collegas/" + colleague.person().value() + "/wachtwoord";
	}

	@Test
	void theRecordShowsWhoInvited() {
		inviteWith(FormKey.fresh(), this.mehmet);
		assertThat(Owner
			.ask("""
					select r.person_id from database.change_record r join account.person p on (r.row_key ->> 'id')::bigint = p.id
					 where r.table_name = 'account.person' and r.operation = 'INSERT' and p.email = '%s'
					"""
				.formatted(this.mehmet)))
			.isEqualTo(Long.toString(this.sanne.person().value()));
	}

	private MockHttpServletResponse inviteWith(String key, String email) {
		return this.browser.post(INVITE, "sleutel", key, "voornaam", "Mehmet", "achternaam", "Yılmaz", "e-mail", email);
	}

	private String keyOfThePage() throws UnsupportedEncodingException {
		return Jsoup.parse(this.browser.get(INVITE).getContentAsString()).select("input[name=sleutel]").attr("value");
	}

}
