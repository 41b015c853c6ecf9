package nl.meekijken.handling;

import java.io.IOException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import nl.meekijken.account.Role;
import nl.meekijken.office.Tier;
import nl.meekijken.reply.Correspondent;
import nl.meekijken.reply.PickupOnCall;
import nl.meekijken.trying.Browser;
import nl.meekijken.trying.Mails;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.People;
import nl.meekijken.trying.SamplePapers;
import nl.meekijken.trying.Staff;

import static nl.meekijken.handling.AtTheDesk.text;
import static org.assertj.core.api.Assertions.assertThat;

/** Staff judge what was mailed back. */
@ModuleTest
class RepliesTests {

	@Autowired
	private ApplicationContext house;

	private Correspondent jan;

	private Browser marit;

	@BeforeEach
	void sitDown() {
		this.jan = Correspondent.of(this.house);
		this.marit = new Staff(this.house).atWork(Role.HANDLER).browser();
	}

	@Test
	void whatWaitsIsListedAndLookedAtSafely() {
		arrives(stranger().about("Nieuw rekeningnummer")
			.html("<p>Betaal <a href='https://boos.example/x'>hier</a></p><script>steel()</script>"
					+ "<img src='https://boos.example/pixel'><style>p{display:none}</style>"));
		assertThat(text(this.marit.get("/kantoor/ontvangen"))).contains("Nieuw rekeningnummer", "Niet geverifieerd",
				this.jan.dossier().number().toString());
		var page = text(this.marit.get(address()));
		assertThat(page).contains("iedereen kan het verstuurd hebben", "hier [https://boos.example/x]")
			.doesNotContain("steel()", "pixel", "display:none", "href=\"https://boos.example");
		assertThat(Owner.ask("select count(*) from access.view_record where dossier_id = "
				+ this.jan.dossier().id().value() + " and seen = 'EMAIL'"))
			.isEqualTo("1");
		assertThat(text(this.marit.get(dossier()))).contains("Ontvangen e-mails", "Te beoordelen");
	}

	@Test
	void whatIsFiledComesIntoTheDossierOnceWithItsFiles() throws IOException {
		arrives(stranger().about("Nota")
			.parts("mixed", Mails.words("Hierbij"), Mails.file("nota.pdf", "application/pdf", SamplePapers.pdf(1))));
		assertThat(text(this.marit.get(address()))).contains("nota.pdf", "komt mee bij het opnemen");
		var here = address();
		assertThat(act(here + "/opnemen", "van", "OTHER").getHeader("Location")).endsWith("?opgenomen");
		assertThat(act(here + "/opnemen", "van", "OTHER").getHeader("Location")).endsWith("?te-laat");
		assertThat(this.jan.kept("concat_ws(' ', state, writer)")).isEqualTo("FILED OTHER");
		assertThat(this.jan.activities("EMAIL_RECEIVED")).isOne();
		assertThat(this.jan.count("document.arrival", " and origin = 'OTHER'")).isOne();
		assertThat(text(this.marit.get(here))).contains("bij de documenten", "Beoordeeld door");
		assertThat(text(this.marit.get("/kantoor/ontvangen"))).doesNotContain(here);
	}

	@Test
	void whatIsSetAsideStaysAsideWithItsReasonAndCanStillBeFiled() {
		arrives(stranger().about("Reclame").text("Koop nu"));
		var here = address();
		assertThat(act(here + "/terzijde", "reden", "Reclame van een ander").getHeader("Location"))
			.endsWith("?terzijde");
		assertThat(act(here + "/terzijde", "reden", "Nog eens").getHeader("Location")).endsWith("?te-laat");
		assertThat(text(this.marit.get(here))).contains("Reclame van een ander", "Terzijde gelegd");
		assertThat(this.jan.activities("EMAIL_RECEIVED")).isZero();
		assertThat(act(here + "/opnemen", "van", "CLIENT").getHeader("Location")).endsWith("?opgenomen");
	}

	@ParameterizedTest
	@CsvSource({ "opnemen, van, '', Kies wie dit schreef.", "opnemen, van, IEMAND, Kies wie dit schreef.",
			"terzijde, reden, ' ', Schrijf waarom" })
	void whatIsMissingIsSaidAtItsField(String act, String field, String typed, String said) {
		arrives(stranger().text("x"));
		var answer = act(address() + "/" + act, field, typed);
		assertThat(answer.getStatus()).isEqualTo(422);
		assertThat(text(answer)).contains(said);
		assertThat(this.jan.kept("state")).isEqualTo("TO_JUDGE");
	}

	@Test
	void aReasonThatIsTooLongIsKeptAsTyped() {
		arrives(stranger().text("x"));
		assertThat(text(act(address() + "/terzijde", "reden", "r".repeat(501)))).contains("r".repeat(501));
	}

	@Test
	void whatIsStillInTheMailboxIsTold() {
		var subject = "Verdwaald " + this.jan.dossier().number();
		arrives(Mails.from("x@y.example").to("dossier@antwoord.example").about(subject).text("?"));
		assertThat(text(this.marit.get("/kantoor/ontvangen"))).contains(subject, "Hoort bij geen e-mail van ons");
	}

	@Test
	void whatComesInByItselfIsReadInTheDossierAndToldToTheOffice() {
		arrives(this.jan.answer().text("Hier ben ik."));
		assertThat(text(this.marit.get(dossier()))).contains("E-mail ontvangen", "In het dossier");
		assertThat(text(this.marit.get(address()))).contains("Hier ben ik.", "Geverifieerd: van de cliënt")
			.doesNotContain("/opnemen");
	}

	@Test
	void anEmailThatBouncedSaysWhy() {
		arrives(Mails.report(this.jan.address(), "failed", "5.1.1", this.jan.messageId()));
		var email = Owner
			.ask("select id from correspondence.email where dossier_id = " + this.jan.dossier().id().value());
		assertThat(text(this.marit.get(dossier() + "/e-mails/" + email)))
			.contains("Dit e-mailadres bestaat niet (meer).");
		assertThat(text(this.marit.get(dossier()))).contains("E-mail niet bezorgd");
	}

	@Test
	void itReadsInEnglishToo() {
		arrives(stranger().about("Hello").text("x"));
		this.marit.get("/kantoor/ontvangen");
		this.marit.post("/taal", "taal", "en", "terug", "/kantoor/ontvangen");
		assertThat(text(this.marit.get("/kantoor/ontvangen"))).contains("Received e-mail to judge", "Not verified");
		assertThat(text(this.marit.get(address()))).contains("Nothing proves who sent this", "Set aside");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/opnemen", "/terzijde" })
	void nobodyElseSeesOrJudgesIt(String act) {
		arrives(stranger().text("geheim"));
		var office = new Browser(this.house.getBean(MockMvc.class));
		office.signIn(this.house.getBean(People.class).of(Tier.GOLD).accountNumber(), People.PASSWORD);
		for (var somebody : new Browser[] { office, new Browser(this.house.getBean(MockMvc.class)) }) {
			somebody.get("/inloggen");
			var answer = act.isEmpty() ? somebody.get(address()) : somebody.post(address() + act, "van", "CLIENT");
			assertThat(answer.getStatus()).isNotEqualTo(200);
			assertThat(text(answer)).doesNotContain("geheim");
			assertThat(somebody.get("/kantoor/ontvangen").getStatus()).isNotEqualTo(200);
		}
		assertThat(this.jan.kept("state")).isEqualTo("TO_JUDGE");
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "x", "99999999999999999999" })
	void aMessageThatIsNotThereIsNotThere(String id) {
		assertThat(this.marit.get(dossier() + "/ontvangen/" + id).getStatus()).isEqualTo(404);
	}

	@Test
	void aMessageOfAnotherDossierIsNotThereEither() {
		arrives(stranger().text("x"));
		var other = Correspondent.of(this.house).dossier().number();
		var there = "/kantoor/dossiers/" + other + "/ontvangen/" + this.jan.kept("id");
		assertThat(this.marit.get(there).getStatus()).isEqualTo(404);
		this.marit.get("/kantoor/ontvangen");
		assertThat(this.marit.post(there + "/opnemen", "van", "CLIENT").getHeader("Location")).endsWith("?te-laat");
		assertThat(this.jan.kept("state")).isEqualTo("TO_JUDGE");
	}

	private Mails stranger() {
		return Mails.from(this.jan.email()).to(this.jan.address());
	}

	private void arrives(Mails mail) {
		PickupOnCall.take(this.house, mail.bytes());
	}

	private MockHttpServletResponse act(String where, String... fields) {
		this.marit.get(address());
		return this.marit.post(where, fields);
	}

	private String dossier() {
		return "/kantoor/dossiers/" + this.jan.dossier().number();
	}

	private String address() {
		return dossier() + "/ontvangen/" + this.jan.kept("max(id)");
	}

}
