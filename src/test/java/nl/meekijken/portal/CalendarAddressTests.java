package nl.meekijken.portal;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;

import nl.meekijken.portal.Desk.Reader;
import nl.meekijken.trying.Letters;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.Owner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/**
 * A calendar address is made by its owner only, who hears of it, and guessed by nobody.
 */
@ModuleTest
@Import(Desk.class)
class CalendarAddressTests {

	private static final String HERE = "/eigen-gegevens/nieuws";

	private static final Pattern SECRET = Pattern.compile("/agenda/([0-9A-Z]{26})\\.ics");

	@Autowired
	private Desk desk;

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Letters letters;

	@Autowired
	private MovableClock clock;

	private Reader sanne;

	@BeforeEach
	void somebody() {
		this.sanne = this.desk.aReader();
	}

	@AfterEach
	void putTheClockBack() {
		this.clock.reset();
	}

	@Test
	void whoTriesAddressesLeavesNoCountOfEachBehind() throws Exception {
		var counted = "select count(*) from account.rate_limit";
		status("0".repeat(26));
		var before = Owner.ask(counted);
		for (var letter : List.of("1", "2", "3")) {
			assertThat(status(letter.repeat(26))).isEqualTo(404);
		}
		assertThat(Owner.ask(counted)).isEqualTo(before);
	}

	@Test
	void itDiesWithThePassword() throws Exception {
		var secret = made();
		Owner.change("update account.person set password_hash = '{noop}nieuw' where id = "
				+ this.sanne.someone().person().value());
		assertThat(status(secret)).isEqualTo(404);
	}

	@Test
	void whoMakesOneJustGaveAFactorAndIsToldByMail() throws Exception {
		made();
		assertThat(this.letters.lastTo(this.sanne.someone().email()).text()).contains("geheim adres",
				"Kies dan meteen een nieuw wachtwoord");
		this.clock.move(Duration.ofMinutes(6));
		this.sanne.browser().get(HERE);
		var asked = this.sanne.browser().post(HERE + "/agenda");
		assertThat(asked.getStatus()).isEqualTo(401);
		assertThat(asked.getContentAsString()).doesNotContain(".ics");
	}

	private String made() throws Exception {
		this.sanne.browser().get(HERE);
		var found = SECRET.matcher(this.sanne.browser().post(HERE + "/agenda").getContentAsString());
		assertThat(found.find()).isTrue();
		return found.group(1);
	}

	private int status(String secret) throws Exception {
		return this.mvc.perform(get(URI.create("/agenda/" + secret + ".ics"))).andReturn().getResponse().getStatus();
	}

}
