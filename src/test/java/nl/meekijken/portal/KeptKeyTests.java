package nl.meekijken.portal;

import java.util.Base64;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import nl.meekijken.office.Tier;
import nl.meekijken.trying.Browser;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.People;
import nl.meekijken.trying.People.Someone;

import static org.assertj.core.api.Assertions.assertThat;

/** With what a browser seals what was typed and not sent yet. */
@ModuleTest
class KeptKeyTests {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private People people;

	@Test
	void itIsTheSameForOnePersonAndAnotherForTheNext() throws Exception {
		var sanne = this.people.of(Tier.GOLD);
		var key = keyOf(signedIn(sanne));
		assertThat(Base64.getDecoder().decode(key)).hasSize(32);
		assertThat(keyOf(signedIn(sanne))).isEqualTo(key);
		assertThat(keyOf(signedIn(this.people.colleagueOf(sanne)))).isNotEqualTo(key);
	}

	@Test
	void nobodyGetsOneWithoutSigningInOrFromAnotherAudience() {
		var stranger = new Browser(this.mvc);
		assertThat(stranger.get("/sessie/sleutel").getHeader("Location")).isEqualTo("/inloggen");
		assertThat(stranger.get("/kantoor/sessie/sleutel").getHeader("Location")).isEqualTo("/kantoor/inloggen");
		var sanne = signedIn(this.people.of(Tier.GOLD));
		assertThat(sanne.get("/sessie/sleutel").getHeader("Cache-Control")).contains("no-store");
		assertThat(sanne.get("/kantoor/sessie/sleutel").getHeader("Location")).isEqualTo("/kantoor/inloggen");
	}

	private Browser signedIn(Someone someone) {
		var browser = new Browser(this.mvc);
		browser.signIn(someone.accountNumber(), People.PASSWORD);
		return browser;
	}

	private static String keyOf(Browser browser) throws Exception {
		return browser.get("/sessie/sleutel").getContentAsString();
	}

}
