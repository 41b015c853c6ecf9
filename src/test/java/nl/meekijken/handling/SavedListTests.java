package nl.meekijken.handling;

import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;

import nl.meekijken.account.Role;
import nl.meekijken.dossier.SavedLists;
import nl.meekijken.trying.Browser;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.Staff;
import nl.meekijken.trying.Staff.AtWork;

import static nl.meekijken.handling.AtTheDesk.text;
import static org.assertj.core.api.Assertions.assertThat;

/** Staff save what they look at under a name of their own. */
@ModuleTest
class SavedListTests {

	private static final String LISTS = "/kantoor/dossiers/lijsten";

	@Autowired
	private ApplicationContext house;

	private AtWork marit;

	private Browser browser;

	@BeforeEach
	void somebodyOfStaff() {
		this.marit = new Staff(this.house).atWork(Role.HANDLER);
		this.browser = this.marit.browser();
	}

	@Test
	void aListIsSavedWithItsFiltersAndOpensWithOneClick() {
		var saved = save("Verzekeraar traag", "van", "team", "wettelijk", "ja", "status", "aansprakelijk-gesteld",
				"sorteer", "wettelijk", "zoek", "jansen", "pagina", "3");
		assertThat(saved.getHeader("Location")).isEqualTo(
				"/kantoor/dossiers?van=team&wettelijk=ja&status=aansprakelijk-gesteld&sorteer=wettelijk&zoek=jansen&bewaard");
		assertThat(list("")).contains("Verzekeraar traag",
				"href=\"/kantoor/dossiers?van=team&amp;wettelijk=ja&amp;status=aansprakelijk-gesteld&amp;sorteer=wettelijk\"");
		assertThat(Owner.ask("select query from dossier.saved_list where person_id = " + me()))
			.doesNotContain("jansen");
		assertThat(list("?van=team&wettelijk=ja&status=aansprakelijk-gesteld&sorteer=wettelijk"))
			.contains("Lijst beheren", "Verwijder ‘Verzekeraar traag’");
	}

	@Test
	void oneOfTheSameNameIsReplacedAlsoByTheSameFormSentTwice() {
		save("Van mij", "wacht", "ja");
		save("Van mij", "wacht", "ja");
		save(" Van mij ", "verlopen", "ja");
		assertThat(Owner.ask("select string_agg(query, ' ') from dossier.saved_list where person_id = " + me()))
			.isEqualTo("verlopen=ja");
	}

	@Test
	void aListIsRenamedAndForgotten() {
		save("Oud", "wacht", "ja");
		save("Ander", "verlopen", "ja");
		var id = id("Oud");
		assertThat(post("/" + id + "/naam", "naam", "Herdoopt", "wacht", "ja").getHeader("Location"))
			.isEqualTo("/kantoor/dossiers?wacht=ja&hernoemd");
		var taken = post("/" + id + "/naam", "naam", "Ander", "wacht", "ja");
		assertThat(taken.getStatus()).isEqualTo(422);
		assertThat(text(taken)).contains("U heeft al een lijst met deze naam", "value=\"Ander\"", "naam-fout");
		assertThat(post("/" + id + "/weg", "wacht", "ja").getHeader("Location"))
			.isEqualTo("/kantoor/dossiers?wacht=ja&vergeten");
		assertThat(list("")).contains("Ander").doesNotContain("Herdoopt");
	}

	@Test
	void aNameSaysSomethingAndNotTooMuch() {
		for (var name : new String[] { "", "   ", "x".repeat(61) }) {
			var answer = save(name, "wacht", "ja");
			assertThat(answer.getStatus()).isEqualTo(422);
			assertThat(text(answer)).contains("aria-invalid=\"true\"", "aria-describedby=\"naam-fout naam-uitleg\"",
					"<details class=\"pick save\" open");
		}
		assertThat(post("/nul/naam", "naam", "x").getStatus()).isEqualTo(404);
	}

	@Test
	void nobodyHasMoreThanTwenty() {
		IntStream.rangeClosed(1, SavedLists.MOST).forEach(number -> save("Lijst " + number));
		var answer = save("Nog een");
		assertThat(answer.getStatus()).isEqualTo(422);
		assertThat(text(answer)).contains("U heeft al 20 lijsten", "value=\"Nog een\"");
		assertThat(save("Lijst 7").getStatus()).isEqualTo(303);
	}

	@Test
	void everybodyHasTheirOwnOnly() {
		save("Alleen van Marit", "wacht", "ja");
		var ruben = new Staff(this.house).atWork(Role.MANAGER).browser();
		assertThat(text(ruben.get("/kantoor/dossiers"))).doesNotContain("Alleen van Marit");
		ruben.post(LISTS + "/" + id("Alleen van Marit") + "/weg");
		ruben.get("/kantoor/dossiers");
		assertThat(ruben.post(LISTS + "/" + id("Alleen van Marit") + "/naam", "naam", "Gekaapt").getStatus())
			.isEqualTo(422);
		assertThat(list("")).contains("Alleen van Marit");
	}

	private MockHttpServletResponse save(String name, String... fields) {
		var all = new String[fields.length + 2];
		all[0] = "naam";
		all[1] = name;
		System.arraycopy(fields, 0, all, 2, fields.length);
		return post("", all);
	}

	private MockHttpServletResponse post(String path, String... fields) {
		this.browser.get("/kantoor/dossiers");
		return this.browser.post(LISTS + path, fields);
	}

	private String list(String query) {
		return text(this.browser.get("/kantoor/dossiers" + query));
	}

	private long me() {
		return this.marit.someone().person().value();
	}

	private String id(String name) {
		return Owner
			.ask("select id from dossier.saved_list where name = '%s' and person_id = %d".formatted(name, me()));
	}

}
