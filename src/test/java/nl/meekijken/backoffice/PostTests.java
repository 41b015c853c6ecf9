package nl.meekijken.backoffice;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;

import nl.meekijken.account.Role;
import nl.meekijken.trying.Browser;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.Staff;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class PostTests {

	private static final String POST = "/kantoor/post";

	@Autowired
	private ApplicationContext house;

	private Staff.AtWork atWork;

	private Browser marit;

	@BeforeEach
	void goToWork() {
		clear();
		this.atWork = new Staff(this.house).atWork(Role.HANDLER);
		this.marit = this.atWork.browser();
	}

	@AfterEach
	void clear() {
		Owner.change("delete from mail.outbox where state <> 'SENT'");
	}

	@Test
	void withoutTroubleThePageSaysSo() {
		assertThat(text(this.marit.get(POST))).contains("Alle e-mail vertrekt.");
		assertThat(text(this.marit.get("/kantoor"))).contains("Alle e-mail vertrekt.");
	}

	@Test
	void lettersThatWereGivenUpOrKeepFailingAreShownWithoutWhatTheySay() {
		letter("gone", "GIVEN_UP", 12);
		letter("slow", "WAITING", 4);
		letter("fresh", "WAITING", 1);
		assertThat(text(this.marit.get(POST)))
			.contains("gone@weg.example", "opgegeven", "12 pogingen", "550 no such user", "slow@weg.example",
					"wordt nog geprobeerd")
			.doesNotContain("fresh@weg.example", "geheime tekst");
		assertThat(text(this.marit.get("/kantoor"))).contains("2 e-mails vertrekken niet");
	}

	@Test
	void aLetterIsTriedAgain() {
		var gone = letter("gone", "GIVEN_UP", 12);
		this.marit.get(POST);
		assertThat(this.marit.post(POST + "/" + gone + "/opnieuw").getHeader("Location")).isEqualTo(POST + "?opnieuw");
		assertThat(state(gone)).isEqualTo("WAITING 0");
		assertThat(this.marit.post(POST + "/" + gone + "/opnieuw").getStatus()).isEqualTo(404);
		assertThat(this.marit.post(POST + "/" + UUID.randomUUID() + "/opnieuw").getStatus()).isEqualTo(404);
		assertThat(this.marit.post(POST + "/geen-brief/opnieuw").getStatus()).isEqualTo(404);
	}

	@Test
	void allLettersAreTriedAgainAtOnce() {
		var one = letter("one", "GIVEN_UP", 12);
		var other = letter("other", "GIVEN_UP", 12);
		this.marit.get(POST);
		assertThat(this.marit.post(POST + "/opnieuw").getHeader("Location")).isEqualTo(POST + "?alle=2&niet=0");
		assertThat(state(one)).isEqualTo("WAITING 0");
		assertThat(state(other)).isEqualTo("WAITING 0");
	}

	@Test
	void whoTriesLettersAgainIsRemembered() {
		var one = letter("one", "GIVEN_UP", 12);
		var other = letter("other", "GIVEN_UP", 12);
		this.marit.get(POST);
		this.marit.post(POST + "/" + one + "/opnieuw");
		this.marit.post(POST + "/opnieuw");
		for (var letter : new UUID[] { one, other }) {
			assertThat(Owner
				.ask("""
						select string_agg(concat_ws(' ', person_id, operation, changed ->> 'state', changed ? 'body_sealed'), ', ')
						  from database.change_record where table_name = 'mail.outbox' and row_key ->> 'id' = '%s'
						"""
					.formatted(letter)))
				.isEqualTo(this.atWork.someone().person().value() + " UPDATE [\"GIVEN_UP\", \"WAITING\"] f");
		}
	}

	@Test
	void manyLettersComeInPages() {
		for (var times = 0; times < 27; times++) {
			letter("nr" + times, "GIVEN_UP", 12);
		}
		assertThat(text(this.marit.get(POST))).contains("pagina=2").doesNotContain("pagina=0");
		assertThat(text(this.marit.get(POST + "?pagina=2"))).contains("pagina=1").doesNotContain("pagina=3");
	}

	private static UUID letter(String name, String state, int attempts) {
		var id = UUID.randomUUID();
		Owner
			.change("""
					insert into mail.outbox (id, created_at, recipient, language, subject, body_sealed, state, attempts, due_at,
					                         settled_at, problem)
					values ('%s', now(), '%s@weg.example', 'nl', 'Onderwerp', 'geheime tekst', '%s', %d, now() + interval '1 year',
					        now(), '550 no such user')
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
