package nl.meekijken.handling;

import java.time.Duration;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import nl.meekijken.database.FormKey;
import nl.meekijken.dossier.ActivityKind;
import nl.meekijken.dossier.Actor;
import nl.meekijken.dossier.Audience;
import nl.meekijken.dossier.NewActivity;
import nl.meekijken.office.Tier;
import nl.meekijken.trying.Browser;
import nl.meekijken.trying.Examples;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.People;

import static nl.meekijken.handling.AtTheDesk.text;
import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class QuestionsTests {

	@Autowired
	private ApplicationContext house;

	@Autowired
	private MovableClock clock;

	private AtTheDesk desk;

	private Browser office;

	private String words = "";

	@BeforeEach
	void sitDown() {
		this.desk = AtTheDesk.with(this.house, Examples.aDossier());
		this.office = this.desk.office();
		this.words = "Is dossier " + this.desk.number() + " al beoordeeld?";
	}

	@AfterEach
	void resetTheClock() {
		this.clock.reset();
	}

	@Test
	void aQuestionIsAskedOnceWithTheMomentOfTheAnswer() {
		var page = text(this.office.get(address()));
		assertThat(page).contains("uiterlijk 24 november 2026 om 16:44");
		var key = FormKey.fresh();
		assertThat(ask(key, this.words).getHeader("Location")).isEqualTo(address() + "?gesteld");
		assertThat(ask(key, this.words).getHeader("Location")).isEqualTo(address() + "?gesteld");
		assertThat(count()).isEqualTo("1");
		assertThat(this.desk.seenByOffice())
			.contains("Vraag aan de behandelaar, antwoord uiterlijk 24 november 2026, 16:44", this.words);
		assertThat(this.desk.seen()).contains(this.words);
	}

	@Test
	void anEmptyOrEndlessQuestionIsToldAndKept() {
		assertThat(ask(FormKey.fresh(), " ").getStatus()).isEqualTo(422);
		var endless = ask(FormKey.fresh(), "x".repeat(1001));
		assertThat(text(endless)).contains("ten hoogste", "x".repeat(1001));
		assertThat(count()).isEqualTo("0");
	}

	@Test
	void staffAnswerOnceAndTheOfficeReadsIt() {
		ask(FormKey.fresh(), this.words);
		var listed = text(questions());
		assertThat(listed).contains(this.words, "Sanne van der Beek", "antwoord beloofd");
		assertThat(Jsoup.parse(listed).select("a[href=/kantoor/vragen] .count").text()).matches("[1-9]\\d{0,2}");
		var id = idOf(listed);
		assertThat(answer(id, "Ja, gisteren.").getHeader("Location")).isEqualTo("/kantoor/vragen?beantwoord");
		assertThat(this.desk.seenByOffice()).contains("Antwoord op uw vraag", "Ja, gisteren.");
		assertThat(answer(id, "Nog een keer.").getStatus()).isEqualTo(409);
		assertThat(text(questions())).doesNotContain(this.words);
	}

	@Test
	void whatIsLateSaysSo() {
		ask(FormKey.fresh(), this.words);
		this.clock.move(Duration.ofMinutes(20));
		assertThat(text(questions())).doesNotContain("te laat, beloofd was");
		Owner.change("update question.question set due_at = timestamptz '2026-11-20 10:00Z' where words = '%s'"
			.formatted(this.words));
		assertThat(text(questions())).contains("te laat, beloofd was");
	}

	@Test
	void aQuestionAboutAnActivityNamesItToBoth() {
		var sent = new NewActivity(MovableClock.START, ActivityKind.DOCUMENT_RECEIVED, "nota.pdf", null, Actor.CLIENT,
				null, Audience.INTERMEDIARY, null, null);
		var other = AtTheDesk.bring(this.house, this.desk.sanne(), Examples.aDossier(), sent);
		var page = Jsoup.parse(text(this.office.get("/dossiers/" + other)));
		var way = page.select("#activiteiten a.ask").attr("href");
		assertThat(way).startsWith("/dossiers/" + other + "/vraag?over=");
		var form = Jsoup.parse(text(this.office.get(way)));
		assertThat(form.text()).contains("Over: Document ontvangen: nota.pdf");
		this.office.post("/dossiers/" + other + "/vraag", "over", form.select("[name=over]").val(), "vraag",
				"Is deze leesbaar?");
		assertThat(text(this.office.get("/dossiers/" + other)))
			.contains("Over “Document ontvangen: nota.pdf” van 23 november 2026: Is deze leesbaar?");
		assertThat(Jsoup.parse(text(questions())).select("li:contains(" + other + ") a[href*=#activiteit-]"))
			.isNotEmpty();
		assertThat(this.office.get(address() + "?over=" + form.select("[name=over]").val()).getStatus())
			.as("an activity of another dossier")
			.isEqualTo(404);
	}

	@Test
	void theSameIsAskedAboutSeveralDossiersAndOfNoOtherOffice() {
		var second = AtTheDesk.bring(this.house, this.desk.sanne(), Examples.aDossier());
		var foreign = AtTheDesk.with(this.house, Examples.aDossier()).number();
		assertThat(
				Jsoup.parse(text(this.office.get("/dossiers"))).select("[name=dossier][form=kiezen]").eachAttr("value"))
			.contains(this.desk.number().toString(), second.toString());
		var chosen = "?dossier=" + this.desk.number() + "&dossier=" + second + "&dossier=" + foreign;
		var page = Jsoup.parse(text(this.office.get("/vraag" + chosen)));
		assertThat(page.select("input[name=dossier]").eachAttr("value")).containsExactly(this.desk.number().toString(),
				second.toString());
		assertThat(text(this.office.post("/vraag", "dossier", second.toString(), "vraag", " ")))
			.contains("ten hoogste");
		var key = FormKey.fresh();
		for (var time = 0; time < 2; time++) {
			var asked = this.office.post("/vraag", "sleutel", key, "dossier", this.desk.number().toString(), "dossier",
					second.toString(), "dossier", foreign.toString(), "vraag", this.words);
			assertThat(asked.getHeader("Location"))
				.isEqualTo("/vraag?dossier=" + this.desk.number() + "&dossier=" + second + "&gesteld");
		}
		assertThat(count()).isEqualTo("1");
		assertThat(text(this.office.get("/dossiers/" + second))).contains(this.words);
		assertThat(text(questions())).contains("/kantoor/dossiers/" + second).doesNotContain(foreign.toString());
		assertThat(text(this.office.get("/vraag?dossier=" + foreign + "&dossier=onzin")))
			.contains("Vink op het startscherm");
	}

	@Test
	void aLateAnswerLiftsItsDossierInTheListOfWorkUntilItIsGiven() {
		ask(FormKey.fresh(), this.words);
		assertThat(this.desk.kept("answer_due_at at time zone 'UTC'")).startsWith("2026-11-24 15:44");
		assertThat(this.desk.kept("due_at = answer_due_at")).isEqualTo("t");
		assertThat(overdue()).isEqualTo("0");
		this.clock.move(Duration.ofDays(2));
		assertThat(overdue()).isEqualTo("1");
		answer(idOf(text(questions())), "Ja, gisteren.");
		assertThat(this.desk.kept("answer_due_at is null")).isEqualTo("t");
	}

	@Test
	void theAnswerIsNewsToWhoAsked() {
		this.office.get("/dossiers/" + this.desk.number());
		ask(FormKey.fresh(), this.words);
		assertThat(text(this.office.get("/nieuws"))).doesNotContain("Vraag aan de behandelaar");
		this.clock.move(Duration.ofMinutes(1));
		answer(idOf(text(questions())), "Ja, gisteren.");
		assertThat(text(this.office.get("/nieuws"))).contains("Antwoord op uw vraag", this.desk.number().toString());
	}

	@Test
	void anAnswerThatIsNoneIsToldAndKept() {
		ask(FormKey.fresh(), this.words);
		var refused = answer(idOf(text(questions())), "y".repeat(1001));
		assertThat(refused.getStatus()).isEqualTo(409);
		assertThat(text(refused)).contains("y".repeat(1001));
	}

	@Test
	void nobodyElseAsksOrAnswers() {
		ask(FormKey.fresh(), this.words);
		var stranger = new Browser(this.house.getBean(MockMvc.class));
		stranger.signIn(this.house.getBean(People.class).of(Tier.GOLD).accountNumber(), People.PASSWORD);
		assertThat(stranger.get(address()).getStatus()).isEqualTo(404);
		assertThat(stranger.post(address(), "vraag", "Mag ik dit zien?").getStatus()).isEqualTo(404);
		assertThat(this.office.get("/kantoor/vragen").getStatus()).isNotEqualTo(200);
		assertThat(count()).isEqualTo("1");
	}

	private String overdue() {
		var browser = this.desk.marit().browser();
		browser.get("/kantoor/dossiers");
		browser.post("/kantoor/dossiers/toewijzen", "dossier", this.desk.number() + ":", "behandelaar",
				Long.toString(this.desk.marit().someone().person().value()));
		var rows = Jsoup.parse(text(browser.get("/kantoor/dossiers?verlopen=ja"))).select("tr.overdue");
		return Integer.toString(rows.select(".answer-due.late").size());
	}

	private String address() {
		return "/dossiers/" + this.desk.number() + "/vraag";
	}

	private MockHttpServletResponse ask(String key, String asked) {
		this.office.get(address());
		return this.office.post(address(), "sleutel", key, "vraag", asked);
	}

	private MockHttpServletResponse questions() {
		return this.desk.marit().browser().get("/kantoor/vragen");
	}

	private MockHttpServletResponse answer(String id, String answer) {
		questions();
		return this.desk.marit().browser().post("/kantoor/vragen", "vraag", id, "antwoord", answer);
	}

	private String idOf(String listed) {
		return Jsoup.parse(listed).select("li:contains(" + this.desk.number() + ") input[name=vraag]").attr("value");
	}

	private String count() {
		return Owner.ask("""
				select count(*) from question.question q join dossier.dossier d
				    on d.office_id = q.office_id and d.id = q.dossier_id where d.claim_number = '%s'
				""".formatted(this.desk.number()));
	}

}
