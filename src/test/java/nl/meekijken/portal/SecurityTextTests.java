package nl.meekijken.portal;

import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.util.Properties;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

@ModuleTest
class SecurityTextTests {

	private static final String ADDRESS = "/.well-known/security.txt";

	@Autowired
	private MockMvc mvc;

	@Autowired
	private MovableClock clock;

	@AfterEach
	void putTheClockBack() {
		this.clock.reset();
	}

	@Test
	void itSaysWhomToWriteToAndWhereItStandsAndIsNeverOld() throws Exception {
		this.clock.move(Duration.ofDays(400));
		var answer = this.mvc.perform(get(ADDRESS).header("Host", "evil.example")).andReturn().getResponse();
		assertThat(answer.getContentType()).isEqualToIgnoringCase("text/plain;charset=utf-8");
		var lines = new Properties();
		lines.load(new StringReader(answer.getContentAsString()));
		assertThat(lines).containsEntry("Contact", "mailto:security@112schade.example")
			.containsEntry("Canonical", "http://localhost:8080" + ADDRESS);
		assertThat(Instant.parse(lines.getProperty("Expires")))
			.isBetween(this.clock.instant().plus(Duration.ofDays(30)), this.clock.instant().plus(Duration.ofDays(365)));
	}

}
