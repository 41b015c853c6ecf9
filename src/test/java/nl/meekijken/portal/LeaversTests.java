package nl.meekijken.portal;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;

import nl.meekijken.portal.Desk.Reader;
import nl.meekijken.trying.Browser;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.People;

import static nl.meekijken.trying.Examples.aDossier;
import static org.assertj.core.api.Assertions.assertThat;

/** Whoever leaves an office loses the way in at once; what they did stays, as theirs. */
@ModuleTest
@Import(Desk.class)
class LeaversTests {

	@Autowired
	private Desk desk;

	@Autowired
	private MockMvc mvc;

	@Autowired
	private People people;

	private Reader sanne;

	private Reader joris;

	private String dossier;

	@BeforeEach
	void letJorisDoSomething() {
		this.sanne = this.desk.aReader();
		var someone = this.people.colleagueOf(this.sanne.someone());
		this.joris = new Reader(someone, new Browser(this.mvc));
		this.joris.browser().signIn(someone.accountNumber(), People.PASSWORD);
		var reported = aDossier();
		this.desk.bring(this.joris, reported);
		this.dossier = "/dossiers/" + reported.number();
		var seen = text(this.joris.browser(), this.dossier + "/iban")
			.replaceAll("(?s).*name=\"gezien\" value=\"([^\"]*)\".*|.*", "$1");
		assertThat(this.joris.browser()
			.post(this.dossier + "/iban", "iban", "NL20INGB0001234567", "tenaamstelling", "A.B. Houder", "gezien", seen)
			.getStatus()).isEqualTo(303);
	}

	@Test
	void dossiersAndWhatWasDoneStayUnderTheNameOfWhoeverWasBlocked() {
		told();
		var before = told();
		assertThat(before).contains("IBAN gewijzigd door intermediair", "Joris Prins");
		block();
		assertThat(this.joris.browser().get(this.dossier).getHeader("Location")).startsWith("/inloggen");
		assertThat(told()).isEqualTo(before);
		assertThat(text(this.sanne.browser(), "/dossiers")).contains(this.dossier);
	}

	@Test
	void theRecordNamesWhoDidItAndWhoBlockedThem() {
		block();
		assertThat(recorded("dossier.bank_account", "INSERT")).isEqualTo(id(this.joris));
		assertThat(recorded("account.person", "UPDATE")).isEqualTo(id(this.sanne));
	}

	private void block() {
		this.sanne.browser().get("/collegas");
		assertThat(this.sanne.browser().post("/collegas/" + id(this.joris) + "/blokkeren").getHeader("Location"))
			.isEqualTo("/collegas?geblokkeerd");
	}

	/** The activities, without what is never twice the same. */
	private String told() {
		return text(this.sanne.browser(), this.dossier)
			.replaceAll("(?s).*(<section[^>]* id=\"activiteiten\".*?</section>).*", "$1")
			.replaceAll("value=\"[^\"]*\"", "");
	}

	private String recorded(String table, String operation) {
		return Owner.ask("""
				select person_id from database.change_record
				 where table_name = '%s' and operation = '%s' and office_id = %d order by id desc limit 1
				""".formatted(table, operation, this.sanne.someone().office().value()));
	}

	private static String id(Reader reader) {
		return Long.toString(reader.someone().person().value());
	}

	private static String text(Browser browser, String path) {
		return new String(browser.get(path).getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
