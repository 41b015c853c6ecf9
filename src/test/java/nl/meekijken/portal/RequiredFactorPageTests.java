package nl.meekijken.portal;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import nl.meekijken.office.Tier;
import nl.meekijken.trying.Browser;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.People;
import nl.meekijken.trying.People.Someone;
import nl.meekijken.trying.Phone;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class RequiredFactorPageTests {

	private static final String HERE = "/collegas/tweede-stap";

	@Autowired
	private MockMvc mvc;

	@Autowired
	private People people;

	@Autowired
	private MovableClock clock;

	private Someone sanne;

	private TwoSteps two;

	private Browser browser;

	private Phone phone;

	@BeforeEach
	void signIn() {
		this.sanne = this.people.of(Tier.GOLD);
		this.two = new TwoSteps(this.mvc, this.clock, this.sanne);
		this.browser = this.two.browser();
		this.phone = this.two.setUpApp(this.browser);
	}

	@AfterEach
	void putTheClockBack() {
		this.clock.reset();
	}

	@Test
	void aColleagueWithoutAFactorIsLedToSettingOneUpAtTheNextRequest() throws Exception {
		var joris = new TwoSteps(this.mvc, this.clock, this.people.colleagueOf(this.sanne));
		var theirs = joris.browser();
		assertThat(theirs.get("/dossiers").getStatus()).isEqualTo(200);
		assertThat(require("ja").getHeader("Location")).isEqualTo("/collegas?verplicht");
		for (var path : new String[] { "/dossiers", "/collegas", "/eigen-gegevens", OwnPasswordController.ADDRESS }) {
			assertThat(theirs.get(path).getHeader("Location")).as(path).isEqualTo(TwoSteps.SECOND_STEP);
		}
		assertThat(this.browser.get("/dossiers").getStatus()).isEqualTo(200);
		var setUp = TwoSteps.SECOND_STEP + "/instellen";
		var again = joris.halfway();
		assertThat(again.get(setUp).getContentAsString()).contains("Stel een tweede stap in");
		var theirPhone = joris.phone(again, setUp);
		again.post(setUp + "/app", "code", theirPhone.code(this.clock.instant()));
		assertThat(again.get("/collegas").getContentAsString()).contains("Joris Prins");
	}

	@Test
	void anOpenSessionWithoutAFactorIsGivenNoKeyAndNoMoreTime() {
		var joris = new TwoSteps(this.mvc, this.clock, this.people.colleagueOf(this.sanne));
		for (var asked : List.<Function<Browser, MockHttpServletResponse>>of(theirs -> theirs.get("/sessie/sleutel"),
				theirs -> theirs.post("/sessie"))) {
			require("nee");
			var theirs = joris.browser();
			assertThat(asked.apply(theirs).getStatus()).isEqualTo(200);
			require("ja");
			var answer = asked.apply(theirs);
			assertThat(answer.getStatus()).isNotEqualTo(200);
			assertThat(theirs.get("/dossiers").getHeader("Location")).isEqualTo(TwoSteps.SECOND_STEP);
		}
	}

	@Test
	void theScreenSaysWhatHoldsAndOffersTheOpposite() throws Exception {
		assertThat(this.browser.get("/collegas").getContentAsString()).contains("Verplicht voor iedereen",
				"Ieder kiest zelf");
		require("ja");
		assertThat(this.browser.get("/collegas?verplicht").getContentAsString())
			.contains("De tweede stap is nu verplicht", "Niet langer verplichten")
			.doesNotContain("Verplicht voor iedereen");
		assertThat(require("nee").getHeader("Location")).isEqualTo("/collegas?vrijwillig");
		assertThat(this.browser.get("/collegas?vrijwillig").getContentAsString())
			.contains("De tweede stap is niet langer verplicht.", "Verplicht voor iedereen");
	}

	@Test
	void onceReleasedAColleagueComesInAgainWithThePasswordAlone() {
		var joris = new TwoSteps(this.mvc, this.clock, this.people.colleagueOf(this.sanne));
		require("ja");
		joris.halfway();
		require("nee");
		assertThat(joris.browser().get("/dossiers").getStatus()).isEqualTo(200);
	}

	@Test
	void itAsksForAFreshProofOfTheFactorAndChangesNothingWithoutOne() throws Exception {
		this.browser.get("/collegas");
		this.clock.move(Duration.ofMinutes(6));
		assertThat(require("ja").getContentAsString()).contains("Bent u het zelf?");
		assertThat(this.browser.get("/collegas").getContentAsString()).contains("Verplicht voor iedereen");
		this.browser.get("/bevestigen?terug=/collegas");
		assertThat(this.browser.post("/bevestigen", "terug", "/collegas", "code", this.two.next(this.phone))
			.getHeader("Location")).isEqualTo("/collegas");
		assertThat(require("ja").getHeader("Location")).isEqualTo("/collegas?verplicht");
	}

	@Test
	void releasingAsksForAFreshProofToo() throws Exception {
		require("ja");
		this.clock.move(Duration.ofMinutes(6));
		assertThat(require("nee").getContentAsString()).contains("Bent u het zelf?");
		assertThat(this.browser.get("/collegas").getContentAsString()).contains("Niet langer verplichten");
	}

	@Test
	void aMemberDecidesNothingForOthers() throws Exception {
		var theirs = new TwoSteps(this.mvc, this.clock, this.people.colleagueOf(this.sanne)).browser();
		assertThat(theirs.get("/collegas").getContentAsString()).doesNotContain(HERE);
		assertThat(theirs.post(HERE, "verplicht", "ja").getStatus()).isEqualTo(403);
		assertThat(this.browser.get("/collegas").getContentAsString()).contains("Verplicht voor iedereen");
	}

	@Test
	void anotherOfficeIsNotBoundByIt() {
		var stranger = new TwoSteps(this.mvc, this.clock, this.people.of(Tier.GOLD)).browser();
		require("ja");
		assertThat(stranger.get("/dossiers").getStatus()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "JA", "true", "%", "🚗", "\u0000", "ja,nee" })
	void onlyOneWordRequiresIt(String typed) throws Exception {
		assertThat(require(typed).getHeader("Location")).isEqualTo("/collegas?vrijwillig");
		assertThat(this.browser.get("/collegas").getContentAsString()).contains("Verplicht voor iedereen");
	}

	private MockHttpServletResponse require(String required) {
		this.browser.get("/collegas");
		return this.browser.post(HERE, "verplicht", required);
	}

}
