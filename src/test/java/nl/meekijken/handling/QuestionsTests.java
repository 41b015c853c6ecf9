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
		assertThat(this.desk.seenByOffice()).contains("Vraag aan de behandelaar: " + this.words);
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
		var id = idOf(listed);
		assertThat(answer(id, "Ja, gisteren.").getHeader("Location")).isEqualTo("/kantoor/vragen?beantwoord");
		assertThat(this.desk.seenByOffice()).contains("Antwoord op uw vraag: Ja, gisteren.");
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
