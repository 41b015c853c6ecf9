package nl.meekijken.backoffice;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.stream.Stream;

import com.nimbusds.jwt.JWTClaimsSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.util.UriComponentsBuilder;

import nl.meekijken.account.Role;
import nl.meekijken.office.Tier;
import nl.meekijken.trying.Browser;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.People;
import nl.meekijken.trying.Staff;

import static org.assertj.core.api.Assertions.assertThat;

/** Staff come in by the word of their own organisation, where one is configured. */
@ModuleTest
@DirtiesContext
class VouchedSignInTests {

	private static final VouchingOrganisation ORGANISATION = new VouchingOrganisation();

	private static final String SECOND_STEP = "/kantoor/inloggen/tweede-stap";

	private static final String UNKNOWN = "/kantoor/inloggen?onbekend";

	private static final String FAILED = "/kantoor/inloggen?mislukt";

	@Autowired
	private ApplicationContext house;

	@Autowired
	private MockMvc mvc;

	@Autowired
	private People people;

	@Autowired
	private MovableClock clock;

	private Staff staff;

	private Browser browser;

	private String state = "";

	@DynamicPropertySource
	static void name(DynamicPropertyRegistry settings) {
		settings.add("meekijken.oidc.issuer", ORGANISATION::issuer);
		settings.add("meekijken.oidc.client", () -> VouchingOrganisation.CLIENT);
		settings.add("meekijken.oidc.secret", () -> "geheim");
	}

	@AfterAll
	static void close() {
		ORGANISATION.close();
	}

	@BeforeEach
	void open() {
		this.staff = new Staff(this.house);
		this.browser = new Browser(this.mvc);
	}

	@AfterEach
	void putTheClockBack() {
		this.clock.reset();
	}

	@Test
	void itsWordStandsInPlaceOfThePasswordAndTheSecondStepIsAskedAllTheSame() {
		var marit = this.staff.atWork(Role.HANDLER);
		ORGANISATION.says(goThere().claim("email", marit.someone().email()).claim("email_verified", true));
		assertThat(comeBack().getHeader("Location")).isEqualTo(SECOND_STEP);
		assertThat(this.browser.get("/kantoor").getHeader("Location")).isEqualTo(SECOND_STEP);
		this.clock.move(Duration.ofMinutes(1));
		this.browser.get(SECOND_STEP);
		assertThat(
				this.browser.post(SECOND_STEP, "code", marit.phone().code(this.clock.instant())).getHeader("Location"))
			.isEqualTo("/kantoor/dossiers");
		assertThat(ORGANISATION.asked()).contains("code_verifier=", "code=een-code");
	}

	@Test
	void theDoorOffersIt() {
		assertThat(text(this.browser.get("/kantoor/inloggen"))).contains("Inloggen via uw organisatie");
		var sent = this.browser.get("/kantoor/inloggen/via/organisatie").getHeader("Location");
		assertThat(sent).startsWith(ORGANISATION.issuer() + "/aan?")
			.contains("code_challenge_method=S256", "scope=openid%20email", "nonce=",
					"redirect_uri=http://localhost:8080/kantoor/inloggen/terug");
		assertThat(new Browser(this.mvc).get("/inloggen").getStatus()).isEqualTo(200);
	}

	@Test
	void whoeverIsNoMemberOfStaffHereStaysOutside() {
		for (var email : new String[] { "niemand@112schade.example", this.people.of(Tier.GOLD).email() }) {
			this.browser = new Browser(this.mvc);
			ORGANISATION.says(goThere().claim("email", email).claim("email_verified", true));
			assertThat(comeBack().getHeader("Location")).as(email).isEqualTo(UNKNOWN);
			assertThat(this.browser.get("/dossiers").getHeader("Location")).isEqualTo("/inloggen");
			assertThat(this.browser.get("/kantoor").getHeader("Location")).isEqualTo("/kantoor/inloggen");
		}
		assertThat(text(this.browser.get(UNKNOWN))).contains("geen account van een medewerker");
	}

	@Test
	void anAddressThatIsOnlySaidIsNobodys() {
		var marit = this.staff.of(Role.HANDLER);
		ORGANISATION.says(goThere().claim("email", marit.email()));
		assertThat(comeBack().getHeader("Location")).isEqualTo(UNKNOWN);
		ORGANISATION.says(goThere().claim("email", marit.email()).claim("email_verified", false));
		assertThat(comeBack().getHeader("Location")).isEqualTo(UNKNOWN);
		ORGANISATION.says(goThere().claim("email_verified", true));
		assertThat(comeBack().getHeader("Location")).isEqualTo(UNKNOWN);
	}

	@ParameterizedTest
	@ValueSource(strings = { "nonce", "issuer", "audience", "expired" })
	void aWordThatIsMeantOtherwiseIsNone(String wrong) {
		var marit = this.staff.of(Role.HANDLER);
		var said = goThere().claim("email", marit.email()).claim("email_verified", true);
		ORGANISATION.says(switch (wrong) {
			case "nonce" -> said.claim("nonce", "een ander");
			case "issuer" -> said.issuer("http://elders.example");
			case "audience" -> said.audience("iets-anders");
			default -> said.expirationTime(ORGANISATION.minutesFromNow(-10));
		});
		assertThat(comeBack().getHeader("Location")).isEqualTo(FAILED);
		assertThat(this.browser.get("/kantoor").getHeader("Location")).isEqualTo("/kantoor/inloggen");
	}

	@ParameterizedTest
	@ValueSource(strings = { "RS256", "PS256", "ES256" })
	void itsWordIsProvenInTheseWays(String way) {
		var marit = this.staff.of(Role.HANDLER);
		ORGANISATION.says(way, goThere().claim("email", marit.email()).claim("email_verified", true));
		assertThat(comeBack().getHeader("Location")).startsWith(SECOND_STEP);
	}

	@ParameterizedTest
	@ValueSource(strings = { "none", "HS256", "RS512" })
	void inAnyOtherWayItProvesNothing(String way) {
		var marit = this.staff.of(Role.HANDLER);
		ORGANISATION.says(way, goThere().claim("email", marit.email()).claim("email_verified", true));
		assertThat(comeBack().getHeader("Location")).isEqualTo(FAILED);
	}

	@Test
	void aForgedSignatureLetsNobodyIn() {
		var marit = this.staff.of(Role.HANDLER);
		ORGANISATION.saysUnderAnotherKey(goThere().claim("email", marit.email()).claim("email_verified", true));
		assertThat(comeBack().getHeader("Location")).isEqualTo(FAILED);
		assertThat(text(this.browser.get(FAILED))).contains("is niet gelukt");
	}

	@Test
	void whatAnotherBrowserBeganOrWasUsedOnceLeadsNowhere() {
		var marit = this.staff.of(Role.HANDLER);
		ORGANISATION.says(goThere().claim("email", marit.email()).claim("email_verified", true));
		var victim = new Browser(this.mvc);
		assertThat(victim.get(back()).getHeader("Location")).isEqualTo(FAILED);
		victim.get("/kantoor/inloggen/via/organisatie");
		assertThat(victim.get(back()).getHeader("Location")).as("with an own way begun").isEqualTo(FAILED);
		assertThat(comeBack().getHeader("Location")).startsWith(SECOND_STEP);
		assertThat(new Browser(this.mvc).get(back()).getHeader("Location")).isEqualTo(FAILED);
	}

	@Test
	void whoeverIsBlockedHereStaysOutsideWhateverTheOrganisationSays() {
		var marit = this.staff.atWork(Role.HANDLER);
		ORGANISATION.says(goThere().claim("email", marit.someone().email()).claim("email_verified", true));
		assertThat(comeBack().getHeader("Location")).isEqualTo(SECOND_STEP);
		Owner.change("update account.person set enabled = false where id = " + marit.someone().person().value());
		this.clock.move(Duration.ofMinutes(1));
		this.browser.get(SECOND_STEP);
		this.browser.post(SECOND_STEP, "code", marit.phone().code(this.clock.instant()));
		assertThat(this.browser.get("/kantoor/dossiers").getHeader("Location")).startsWith("/kantoor/inloggen");
		this.browser = new Browser(this.mvc);
		ORGANISATION.says(goThere().claim("email", marit.someone().email()).claim("email_verified", true));
		assertThat(comeBack().getHeader("Location")).isEqualTo(UNKNOWN);
	}

	@Test
	void whoeverHasNoFactorYetSetsOneUpBeforeAnythingElse() {
		var marit = this.staff.of(Role.HANDLER);
		ORGANISATION.says(goThere().claim("email", marit.email()).claim("email_verified", true));
		assertThat(comeBack().getHeader("Location")).startsWith(SECOND_STEP);
		assertThat(this.browser.get(SECOND_STEP).getHeader("Location")).isEqualTo(SECOND_STEP + "/instellen");
		assertThat(this.browser.get("/kantoor/dossiers").getHeader("Location")).isEqualTo(SECOND_STEP);
	}

	@Test
	void aRefusalOfTheOrganisationIsSaidInWords() {
		goThere();
		assertThat(this.browser.get("/kantoor/inloggen/terug?error=access_denied&state=" + this.state)
			.getHeader("Location")).isEqualTo(FAILED);
	}

	@Test
	void oneAddressIsNotSentThereOverAndOver() {
		var often = new Browser(this.mvc).from("198.51.100.77");
		var sent = Stream.generate(() -> often.get("/kantoor/inloggen/via/organisatie").getHeader("Location"))
			.limit(150)
			.toList();
		assertThat(sent.getFirst()).startsWith(ORGANISATION.issuer());
		assertThat(sent.getLast()).isEqualTo(FAILED);
		assertThat(new Browser(this.mvc).from("198.51.101.78")
			.get("/kantoor/inloggen/via/organisatie")
			.getHeader("Location")).startsWith(ORGANISATION.issuer());
	}

	private JWTClaimsSet.Builder goThere() {
		var sent = Objects.requireNonNull(this.browser.get("/kantoor/inloggen/via/organisatie").getHeader("Location"));
		var asked = UriComponentsBuilder.fromUriString(sent).build().getQueryParams();
		this.state = Objects.requireNonNull(asked.getFirst("state"));
		return ORGANISATION.aboutSomebody(Objects.requireNonNull(asked.getFirst("nonce")));
	}

	private MockHttpServletResponse comeBack() {
		return this.browser.get(back());
	}

	private String back() {
		return "/kantoor/inloggen/terug?code=een-code&state=" + this.state;
	}

	private static String text(MockHttpServletResponse answer) {
		return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
