package nl.meekijken.portal;

import java.time.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

import nl.meekijken.account.Accounts;
import nl.meekijken.account.HandedSecrets;
import nl.meekijken.office.Tier;
import nl.meekijken.trying.Browser;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.People;
import nl.meekijken.values.EmailAddress;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class ConfirmAddressPageTests {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private ApplicationContext house;

	@Autowired
	private People people;

	@Autowired
	private Accounts accounts;

	@Autowired
	private MovableClock clock;

	private EmailAddress wanted;

	private String link;

	private Browser browser;

	@BeforeEach
	void ask() {
		var sanne = this.people.of(Tier.GOLD);
		this.wanted = EmailAddress.of("ander." + sanne.accountNumber() + "@voorbeeld.example");
		this.link = "/adres-bevestigen?geheim=" + new HandedSecrets(this.house).address(sanne, this.wanted);
		this.browser = new Browser(this.mvc);
	}

	@AfterEach
	void putTheClockBack() {
		this.clock.reset();
	}

	@Test
	void lookingChangesNothingAndTheButtonConfirms() throws Exception {
		var arrival = this.browser.get(this.link);
		assertThat(arrival.getHeader("Location")).isEqualTo("/adres-bevestigen");
		assertThat(arrival.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
		assertThat(this.browser.get("/adres-bevestigen").getContentAsString()).contains(this.wanted.value());
		assertThat(this.accounts.knows(this.wanted.value())).isFalse();
		assertThat(this.browser.post("/adres-bevestigen").getHeader("Location"))
			.isEqualTo("/adres-bevestigen?bevestigd");
		assertThat(this.accounts.knows(this.wanted.value())).isTrue();
		assertThat(this.browser.get("/adres-bevestigen?bevestigd").getContentAsString())
			.contains("Uw nieuwe e-mailadres is bevestigd.");
	}

	@Test
	void aSecondTimeItSaysWhyNot() throws Exception {
		this.browser.get(this.link);
		this.browser.get("/adres-bevestigen");
		this.browser.post("/adres-bevestigen");
		assertThat(this.browser.get(this.link).getStatus()).isEqualTo(410);
		assertThat(this.browser.post("/adres-bevestigen").getContentAsString()).contains("vervangen door een nieuwere");
	}

	@Test
	void afterADayItLeadsNowhere() {
		this.browser.get(this.link);
		this.browser.get("/adres-bevestigen");
		this.clock.move(Duration.ofHours(24));
		assertThat(this.browser.post("/adres-bevestigen").getStatus()).isEqualTo(410);
		assertThat(this.accounts.knows(this.wanted.value())).isFalse();
	}

	@Test
	void itSignsNobodyIn() {
		this.browser.get(this.link);
		assertThat(this.browser.get("/dossiers").getHeader("Location")).isEqualTo("/inloggen");
	}

}
