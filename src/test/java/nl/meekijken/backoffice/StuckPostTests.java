package nl.meekijken.backoffice;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import nl.meekijken.account.Role;
import nl.meekijken.office.Tier;
import nl.meekijken.trying.AtOnce;
import nl.meekijken.trying.Browser;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.People;
import nl.meekijken.trying.Staff;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class StuckPostTests {

	private static final String POST = "/kantoor/post";

	@Autowired
	private ApplicationContext house;

	@Autowired
	private MockMvc mvc;

	@Autowired
	private People people;

	private Browser marit;

	@BeforeEach
	void goToWork() {
		clear();
		this.marit = new Staff(this.house).atWork(Role.HANDLER).browser();
		this.marit.get(POST);
	}

	@AfterEach
	void clear() {
		Owner.change("delete from mail.outbox where state <> 'SENT'");
	}

	@Test
	void aPageBeyondTheEndLeadsToTheFirstAndNeverSaysThatAllLeaves() {
		letter("gone", "GIVEN_UP", 12);
		for (var page : new String[] { "2", "40", "99" }) {
			var answer = this.marit.get(POST + "?pagina=" + page);
			assertThat(answer.getHeader("Location")).as(page).isEqualTo(POST);
			assertThat(text(answer)).doesNotContain("Alle e-mail vertrekt.");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "-1", "x", "", "1.0", "100", "%00" })
	void aPageThatIsNoneIsTheFirst(String page) {
		letter("gone", "GIVEN_UP", 12);
		assertThat(text(this.marit.get(POST + "?pagina=" + page))).contains("gone@weg.example");
	}

	@Test
	void twentyFiveLettersFillOnePageAndNoMore() {
		for (var times = 0; times < 25; times++) {
			letter("nr" + times, "GIVEN_UP", 12);
		}
		assertThat(text(this.marit.get(POST))).doesNotContain("pagina=2", ">Volgende");
		letter("nr25", "GIVEN_UP", 12);
		assertThat(text(this.marit.get(POST))).contains("pagina=2");
		assertThat(text(this.marit.get(POST + "?pagina=2"))).containsOnlyOnce("<li>").contains("Vorige");
	}

	@Test
	void onlyWhatWasGivenUpIsTriedAgainByHand() {
		var waiting = letter("slow", "WAITING", 4);
		assertThat(text(this.marit.get(POST))).contains("slow@weg.example")
			.doesNotContain("Alles opnieuw proberen", waiting + "/opnieuw");
		assertThat(this.marit.post(POST + "/" + waiting + "/opnieuw").getStatus()).isEqualTo(404);
		this.marit.post(POST + "/opnieuw");
		assertThat(state(waiting)).isEqualTo("WAITING 4");
	}

	@Test
	void aLetterThatLeftNeverLeavesTwice() {
		var sent = letter("sent", "SENT", 1);
		assertThat(this.marit.post(POST + "/" + sent + "/opnieuw").getStatus()).isEqualTo(404);
		this.marit.post(POST + "/opnieuw");
		assertThat(state(sent)).isEqualTo("SENT 1");
		assertThat(text(this.marit.get(POST))).doesNotContain("sent@weg.example");
	}

	@Test
	void ofManyWhoTryALetterAtOnceOneDoes() throws Exception {
		var gone = letter("gone", "GIVEN_UP", 12);
		var answers = AtOnce.times(4, () -> {
			var same = new Browser(this.mvc).keep(this.marit.cookie("sessie"));
			same.get(POST);
			return same.post(POST + "/" + gone + "/opnieuw").getStatus();
		});
		assertThat(answers).containsExactlyInAnyOrder(303, 404, 404, 404);
		assertThat(state(gone)).isEqualTo("WAITING 0");
	}

	@Test
	void somebodyOfAnOfficeTriesNothingAgain() {
		var gone = letter("gone", "GIVEN_UP", 12);
		var sanne = new Browser(this.mvc);
		sanne.signIn(this.people.of(Tier.DIAMOND).accountNumber(), People.PASSWORD);
		sanne.get("/dossiers");
		for (var path : new String[] { POST + "/" + gone + "/opnieuw", POST + "/opnieuw" }) {
			assertThat(sanne.post(path).getHeader("Location")).as(path).isEqualTo("/kantoor/inloggen");
		}
		assertThat(state(gone)).isEqualTo("GIVEN_UP 12");
	}

	@Test
	void withNothingToTryAllIsTriedAllTheSame() {
		assertThat(this.marit.post(POST + "/opnieuw").getHeader("Location")).isEqualTo(POST + "?alle=0&niet=0");
		assertThat(text(this.marit.get(POST + "?alle=0&niet=0"))).contains("Er is geen e-mail om opnieuw te proberen.",
				"Alle e-mail vertrekt.");
	}

	@Test
	void whatExpiredIsShownAndNotTriedAgainAndTheCountsAreTrue() {
		var late = letter("late", "GIVEN_UP", 12);
		letter("gone", "GIVEN_UP", 12);
		Owner.change("update mail.outbox set useless_after = '2026-11-23T08:00:00Z' where id = '" + late + "'");
		assertThat(text(this.marit.get(POST))).contains(late + "/opnieuw");
		var answer = this.marit.post(POST + "/opnieuw").getHeader("Location");
		assertThat(answer).isEqualTo(POST + "?alle=1&niet=1");
		assertThat(text(this.marit.get(POST + "?alle=1&niet=1")))
			.contains("Eén e-mail wordt opnieuw geprobeerd.", "Eén e-mail wordt niet meer verstuurd",
					"late@weg.example", "verlopen, wordt niet meer verstuurd")
			.doesNotContain(late + "/opnieuw");
		assertThat(state(late)).isEqualTo("EXPIRED 12");
		assertThat(text(this.marit.get("/kantoor"))).contains("Alle e-mail vertrekt.");
	}

	@Test
	void whoeverPressesTooLateReadsSo() {
		var late = letter("late", "GIVEN_UP", 12);
		this.marit.get(POST);
		Owner.change("update mail.outbox set useless_after = '2026-11-23T08:00:00Z' where id = '" + late + "'");
		assertThat(this.marit.post(POST + "/" + late + "/opnieuw").getHeader("Location")).isEqualTo(POST + "?verlopen");
		assertThat(text(this.marit.get(POST + "?verlopen"))).contains("heeft geen zin meer");
	}

	@ParameterizedTest
	@ValueSource(strings = { "x", "-1", "99999999", "", "%3Cb%3E" })
	void countsThatSomebodyMadeUpAreNone(String count) {
		assertThat(text(this.marit.get(POST + "?alle=" + count + "&niet=" + count)))
			.contains("Er is geen e-mail om opnieuw te proberen.")
			.doesNotContain("niet meer verstuurd:", "<b>99999999");
	}

	@Test
	void theLettersAreToldOfInEnglishToo() {
		letter("gone", "GIVEN_UP", 12);
		this.marit.post("/taal", "taal", "en", "terug", POST);
		assertThat(text(this.marit.get(POST))).contains("Mail that could not be sent", "Mail not sent", "given up",
				"12 attempts", "Try all again");
		assertThat(text(this.marit.get("/kantoor"))).contains("One e-mail does not leave");
		assertThat(text(this.marit.get(POST + "?opnieuw"))).contains("The e-mail is being tried again.");
	}

	private static UUID letter(String name, String state, int attempts) {
		var id = UUID.randomUUID();
		Owner
			.change("""
					insert into mail.outbox (id, created_at, recipient, language, subject, body_sealed, state, attempts, due_at,
					                         settled_at)
					values ('%1$s', now(), '%2$s@weg.example', 'nl', 'Onderwerp', nullif('%3$s', 'SENT')::bytea, '%3$s', %4$d, now() + interval '1 year', now())
					"""
				.formatted(id, name, state, attempts));
		return id;
	}

	private static String state(UUID letter) {
		return Owner.ask("select state || ' ' || attempts from mail.outbox where id = '" + letter + "'");
	}

	private static String text(MockHttpServletResponse response) {
		return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
