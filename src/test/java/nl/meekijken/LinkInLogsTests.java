package nl.meekijken;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.test.web.servlet.MockMvc;

import nl.meekijken.trying.Browser;
import nl.meekijken.trying.Canaries;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.People;
import nl.meekijken.trying.TestVault;

import static org.assertj.core.api.Assertions.assertThat;

/** The secret of a link for a client stands in no log, however it is asked for. */
@ModuleTest
class LinkInLogsTests {

	private static final String HEAD = " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n";

	@Autowired
	private ApplicationContext house;

	@Autowired
	private Environment environment;

	@Autowired
	private MockMvc mvc;

	private String link;

	@BeforeEach
	void ask() {
		var cage = new Canaries(this.house).one();
		var office = new Browser(this.mvc);
		office.signIn(cage.someone().accountNumber(), People.PASSWORD);
		var page = "/dossiers/" + cage.number() + "/stukken-opvragen";
		office.get(page);
		var made = office.post(page, "stuk", "fotos", "uiterlijk", "30-11-2026", "taal", "nl");
		this.link = new String(made.getContentAsByteArray(), StandardCharsets.UTF_8)
			.replaceAll("(?s).*http://localhost:8080(/stukken/[0-9A-Z]{26}).*", "$1");
	}

	@Test
	void theSecretOfALinkIsInNoLineOfTheHouseWhetherItsRequestsCanBeReadOrNot() throws Exception {
		var secret = this.link.substring("/stukken/".length());
		assertThat(secret).hasSize(26);
		try (var apart = HouseApart.start("256m", TestVault.FOLDER)) {
			assertThat(apart.say("GET " + this.link + HEAD + "\r\n")).startsWith("HTTP/1.1 303");
			for (var target : List.of(this.link + "/", this.link + "/x", this.link + ";x", this.link + "%00",
					this.link + "%zz", this.link + ">", this.link + "\"", this.link + "?x=%zz&y=" + secret,
					this.link + "?" + "x".repeat(20_000), "/inloggen?naar=" + this.link, "//" + secret)) {
				apart.say("GET " + target + HEAD + "\r\n");
				apart.say("POST " + target + HEAD + "Content-Length: 3\r\n\r\nx=y");
			}
			for (var header : List.of("Referer: http://localhost" + this.link,
					"Cookie: a=\"" + this.link + "; =;\u0001", this.link + ": x", "X Y: " + this.link,
					"Transfer-Encoding: " + secret)) {
				apart.say("GET /inloggen" + HEAD + header + "\r\n\r\n");
			}
			apart.say(secret + "\r\n\r\n");
			assertThat(apart.log()).contains("Started HouseApart").doesNotContain(secret);
		}
	}

	@Test
	void theHouseKeepsNoLogOfWhoAsksForWhat() {
		assertThat(this.environment.getProperty("server.tomcat.accesslog.enabled", Boolean.class, false)).isFalse();
	}

}
