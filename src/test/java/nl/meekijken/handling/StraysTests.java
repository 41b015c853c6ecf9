package nl.meekijken.handling;

import java.io.IOException;
import java.time.Duration;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
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
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.People;
import nl.meekijken.trying.SamplePapers;
import nl.meekijken.trying.Staff;

import static nl.meekijken.handling.AtTheDesk.text;
import static org.assertj.core.api.Assertions.assertThat;

/** Staff read what answers to no e-mail of ours, and find its dossier. */
@ModuleTest
class StraysTests {

	private static final String LIST = "/kantoor/ontvangen";

	@Autowired
	private ApplicationContext house;

	@Autowired
	private MovableClock clock;

	private Correspondent jan;

	private Browser marit;

	private String subject;

	private String sender;

	@BeforeEach
	void sitDown() {
		this.jan = Correspondent.of(this.house);
		this.marit = new Staff(this.house).atWork(Role.HANDLER).browser();
		var unlike = UUID.randomUUID().toString();
		this.subject = "Los bericht " + unlike;
		this.sender = "iemand-" + unlike + "@vreemd.example";
	}

	@AfterEach
	void putTheClockBack() {
		this.clock.reset();
	}

	@Test
	void itIsReadSafelyAndPutWithADossierWhereItIsJudgedAsAnyOther() throws IOException {
		arrives(stray().parts("mixed", Mails.words("Over dossier " + this.jan.dossier().number()),
				Mails.file("nota.pdf", "application/pdf", SamplePapers.pdf(1))));
		assertThat(StrayRoomTests.all(this.marit)).contains(this.subject, address());
		var page = text(this.marit.get(address()));
		assertThat(page).contains("antwoordt op geen e-mail van ons", "nota.pdf", "Dit nummer staat in het bericht.",
				"value=\"" + this.jan.dossier().number() + "\"");
		var there = String
			.valueOf(act("toewijzen", "dossier", this.jan.dossier().number().toString()).getHeader("Location"));
		assertThat(there).startsWith(dossier() + "/ontvangen/").endsWith("?toegewezen");
		assertThat(text(this.marit.get(there)))
			.contains("Het bericht staat bij dit dossier.", "Te beoordelen", "Niet geverifieerd")
			.doesNotContain("e-mails/null");
		assertThat(this.jan.kept("concat_ws(' ', state, standing, email_id)")).isEqualTo("TO_JUDGE UNPROVEN");
		var here = there.substring(0, there.indexOf('?'));
		assertThat(this.marit.post(here + "/opnemen", "van", "INTERMEDIARY").getHeader("Location"))
			.endsWith("?opgenomen");
		assertThat(this.jan.count("document.arrival", " and origin = 'INTERMEDIARY'")).isOne();
		assertThat(this.jan.activities("EMAIL_RECEIVED")).isOne();
		assertThat(left()).isEqualTo("0");
		assertThat(bytesKept()).isEqualTo("1");
	}

	@Test
	void aColleagueOfTheOfficeIsKnownAsOneOnceTheDossierIs() {
		Owner.change("update office.office set email = 'balie@tussen.example' where office_id = "
				+ this.jan.dossier().office().value());
		arrives(Mails.from("sanne@tussen.example")
			.to("dossier@antwoord.example")
			.about(this.subject)
			.vouchedFor("tussen.example")
			.text("> Van: klant"));
		act("toewijzen", "dossier", this.jan.dossier().number().toString());
		assertThat(this.jan.kept("concat_ws(' ', state, standing)")).isEqualTo("TO_JUDGE COLLEAGUE");
	}

	@Test
	void nothingThatItHoldsRunsOrCallsOut() {
		arrives(stray().html("<p>Klik <a href='https://boos.example/x'>hier</a></p><script>steel()</script>"
				+ "<img src='https://boos.example/pixel'>"));
		assertThat(text(this.marit.get(address()))).contains("hier [https://boos.example/x]")
			.doesNotContain("steel()", "pixel", "href=\"https://boos.example");
	}

	@Test
	void onePutAsideLeavesTheListAndIsGoneForWhoeverComesLater() {
		arrives(stray().text("Koop nu"));
		assertThat(act("terzijde", "reden", "Reclame").getHeader("Location")).endsWith("?terzijde");
		assertThat(StrayRoomTests.all(this.marit)).doesNotContain(this.subject);
		assertThat(this.marit.get(address()).getStatus()).isEqualTo(404);
		assertThat(act("terzijde", "reden", "Nog eens").getHeader("Location")).endsWith("?te-laat");
		assertThat(act("toewijzen", "dossier", this.jan.dossier().number().toString()).getHeader("Location"))
			.endsWith("?te-laat");
		assertThat(this.jan.count("reply.received", "")).isZero();
		assertThat(Owner.ask("select aside_by || ': ' || aside_reason from reply.stray where subject = '%s'"
			.formatted(this.subject))).isEqualTo("Marit Hofstra: Reclame");
	}

	@ParameterizedTest
	@CsvSource({ "toewijzen, dossier, '', Vul het schadenummer in",
			"toewijzen, dossier, 2099-000001, Vul het schadenummer", "toewijzen, dossier, <b>, &lt;b>",
			"terzijde, reden, ' ', Schrijf waarom" })
	void whatIsWrongIsSaidAtItsFieldAndNothingMoves(String act, String field, String typed, String said) {
		arrives(stray().text("x"));
		var answer = act(act, field, typed);
		assertThat(answer.getStatus()).isEqualTo(422);
		assertThat(text(answer)).contains(said);
		assertThat(left()).isEqualTo("1");
	}

	@Test
	void whatAMachineWroteIsOnlyNoted() {
		arrives(stray().under("Auto-Submitted: auto-replied").text("Ik ben er niet."));
		assertThat(text(this.marit.get(address()))).contains("alleen dit bewaard").doesNotContain("toewijzen");
		assertThat(act("toewijzen", "dossier", this.jan.dossier().number().toString()).getHeader("Location"))
			.endsWith("?te-laat");
		assertThat(bytesKept()).isEqualTo("0");
	}

	@Test
	void afterAMonthItsBytesLeaveToo() {
		arrives(stray().text("vergeet mij"));
		assertThat(bytesKept()).isEqualTo("1");
		this.clock.move(Duration.ofDays(31));
		Owner.ask("select reply.forget_strays(timestamptz '%s')"
			.formatted(this.clock.instant().minus(Duration.ofDays(30))));
		assertThat(left()).isEqualTo("0");
		assertThat(Owner.ask("select count(*) from document.leaving_file where sha256 not in "
				+ "(select sha256 from document.kept_beside)"))
			.isNotEqualTo("0");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "toewijzen", "terzijde" })
	void nobodyElseSeesOrMovesIt(String act) {
		arrives(stray().text("geheim"));
		var office = new Browser(this.house.getBean(MockMvc.class));
		office.signIn(this.house.getBean(People.class).of(Tier.GOLD).accountNumber(), People.PASSWORD);
		for (var somebody : new Browser[] { office, new Browser(this.house.getBean(MockMvc.class)) }) {
			somebody.get("/inloggen");
			var answer = act.isEmpty() ? somebody.get(address())
					: somebody.post(address() + "/" + act, "dossier", this.jan.dossier().number().toString());
			assertThat(answer.getStatus()).isNotEqualTo(200);
			assertThat(text(answer)).doesNotContain("geheim");
		}
		assertThat(left()).isEqualTo("1");
	}

	@Test
	void itReadsInEnglishToo() {
		arrives(stray().text("x"));
		this.marit.get(LIST);
		this.marit.post("/taal", "taal", "en", "terug", LIST);
		assertThat(text(this.marit.get(LIST))).contains("With no dossier yet");
		assertThat(text(this.marit.get(address()))).contains("Put it with a dossier", "Claim number");
	}

	private Mails stray() {
		return Mails.from(this.sender).to("dossier@antwoord.example").about(this.subject);
	}

	private void arrives(Mails mail) {
		PickupOnCall.take(this.house, mail.bytes());
	}

	private MockHttpServletResponse act(String what, String... fields) {
		this.marit.get(LIST);
		return this.marit.post(address() + "/" + what, fields);
	}

	private String dossier() {
		return "/kantoor/dossiers/" + this.jan.dossier().number();
	}

	private String address() {
		return LIST + "/los/"
				+ Owner.ask("select max(digest) from reply.stray where subject = '%s'".formatted(this.subject));
	}

	private String left() {
		return String.valueOf(Owner.ask("""
				select count(*) from reply.stray where subject = '%s' and aside_at is null""".formatted(this.subject)));
	}

	private String bytesKept() {
		return String.valueOf(Owner.ask("""
				select count(*) from document.kept_beside
				 where sha256 in (select sha256 from reply.stray where subject = '%1$s'
				                  union select sha256 from reply.received where subject = '%1$s')"""
			.formatted(this.subject)));
	}

}
