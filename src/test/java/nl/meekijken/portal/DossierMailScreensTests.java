package nl.meekijken.portal;

import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;

import nl.meekijken.dossier.ActivityGroup;
import nl.meekijken.notification.ChosenDossier;
import nl.meekijken.notification.ChosenDossiers;
import nl.meekijken.notification.DossierMail;
import nl.meekijken.notification.MailChoice;
import nl.meekijken.notification.MailChoices;
import nl.meekijken.notification.MailCount;
import nl.meekijken.notification.Rhythm;
import nl.meekijken.portal.Desk.Reader;
import nl.meekijken.trying.DossierExample;
import nl.meekijken.trying.Examples;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.web.FormErrors;

import static nl.meekijken.trying.Examples.aDossier;
import static org.assertj.core.api.Assertions.assertThat;

/** Choosing news by mail for a kind of event or a dossier, on the screens. */
@ModuleTest
@Import(Desk.class)
class DossierMailScreensTests {

	private static final String HERE = "/eigen-gegevens/nieuws";

	@Autowired
	private Desk desk;

	private Reader sanne;

	private DossierExample dossier;

	@BeforeEach
	void somebody() {
		this.sanne = this.desk.aReader();
		this.dossier = aDossier().of(Examples.person("A.", null, "Merel"));
		this.desk.bring(this.sanne, this.dossier);
	}

	@Test
	void aChoiceForAKindOfEventIsKeptAndShown() throws Exception {
		assertThat(get(HERE)).contains("<details class=\"field\"><summary>Per soort bericht");
		assertThat(keep("soort-betalingen", "NEVER").getHeader("Location")).isEqualTo(HERE + "?bewaard");
		var page = get(HERE);
		assertThat(page).contains("<details class=\"field\" open>");
		assertThat(
				page.replaceAll("(?s).*<select class=\"input\" id=\"soort-betalingen\"", "").split("</select>", -1)[0])
			.contains("value=\"NEVER\" selected");
	}

	@Test
	void aChoiceThatCannotBeGetsASentenceAtItsField() throws Exception {
		var answer = keep("soort-betalingen", "SOMETIMES");
		assertThat(answer.getStatus()).isEqualTo(422);
		assertThat(answer.getContentAsString()).contains("id=\"soort-betalingen-fout\"",
				"<details class=\"field\" open>");
		assertThat(get(HERE)).doesNotContain("<details class=\"field\" open>");
	}

	@Test
	void theRailOfADossierFollowsMutesAndUndoesIt() throws Exception {
		assertThat(get(page())).contains("zoals u voor alle dossiers heeft gekozen", "value=\"volgen\"",
				"value=\"dempen\"");
		assertThat(choose("volgen")).isEqualTo(page() + "#nieuws");
		assertThat(get(page())).contains("U volgt dit dossier").doesNotContain("value=\"volgen\"");
		choose("dempen");
		assertThat(get(page())).contains("U heeft dit dossier gedempt").doesNotContain("value=\"dempen\"");
		choose("gewoon");
		assertThat(get(page())).contains("zoals u voor alle dossiers heeft gekozen").doesNotContain("value=\"gewoon\"");
	}

	@Test
	void theListOfChosenDossiersUndoesAChoice() throws Exception {
		assertThat(get(HERE)).contains("U volgt of dempt nog geen dossier.");
		choose("dempen");
		assertThat(get(HERE)).contains("Gedempt", "A. Merel", "action=\"" + page() + "/nieuws\"");
		var undone = this.sanne.browser().post(page() + "/nieuws", "keuze", "gewoon", "terug", "keuzes");
		assertThat(undone.getHeader("Location")).isEqualTo(HERE + "?bewaard#dossiers");
		assertThat(get(HERE)).doesNotContain("A. Merel");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "FOLLOWED", "altijd" })
	void whatIsNoChoiceIsNotFoundAndChangesNothing(String choice) throws Exception {
		assertThat(this.sanne.browser().post(page() + "/nieuws", "keuze", choice).getStatus()).isEqualTo(404);
		assertThat(get(HERE)).contains("U volgt of dempt nog geen dossier.");
	}

	@Test
	void anotherOfficeAndAStrangerChooseNothing() throws Exception {
		var other = this.desk.aReader().browser();
		other.get(HERE);
		var foreign = other.post(page() + "/nieuws", "keuze", "volgen");
		var absent = other.post("/dossiers/2026-999999/nieuws", "keuze", "volgen");
		assertThat(foreign.getStatus()).isEqualTo(absent.getStatus()).isEqualTo(404);
		assertThat(other.get(HERE).getContentAsString()).contains("U volgt of dempt nog geen dossier.");
		var colleague = this.desk.aColleagueOf(this.sanne);
		choose("volgen");
		assertThat(colleague.get(HERE).getContentAsString()).doesNotContain("A. Merel");
	}

	@Test
	void thePageSaysWhatTheChoiceWouldHaveBroughtAndAnOverviewInstead() {
		assertThat(drawn(Locale.of("nl"), Rhythm.AT_ONCE))
			.contains("U had de afgelopen 30 dagen 14 e-mails gekregen, met een dagoverzicht 9.");
		assertThat(drawn(Locale.of("nl"), Rhythm.DAILY)).contains("U had de afgelopen 30 dagen 9 e-mails gekregen.")
			.doesNotContain("met een dagoverzicht");
		assertThat(drawn(Locale.of("en"), Rhythm.NEVER)).contains("you would have had 1 e-mail, with an overview")
			.doesNotContain("<script>", "???", "null");
	}

	private static String drawn(Locale language, Rhythm rhythm) {
		var choices = new MailChoices(new MailChoice(rhythm, 8, false), Map.of(ActivityGroup.MONEY, Rhythm.WEEKLY),
				true);
		var dossiers = List.of(new ChosenDossier(HandMade.NUMBER, "<script>alert(1)</script>", DossierMail.FOLLOWED),
				new ChosenDossier(HandMade.NUMBER, "A. Merel", DossierMail.MUTED));
		var read = new NewsMailReading.Read(HandMade.reader(), choices, new MailCount(14, 9, 4, 1),
				new ChosenDossiers(dossiers, 2, true), null);
		return Drawn.html("news-mail", new NewsMailPage(new Frame(Drawn.shell(language), read.person(), Section.OWN),
				NewsMailForm.of(choices), new FormErrors(), read, null));
	}

	private MockHttpServletResponse keep(String... more) {
		var fields = new ArrayList<>(List.of("ritme", "DAILY", "uur", "8"));
		fields.addAll(List.of(more));
		this.sanne.browser().get(HERE);
		return this.sanne.browser().post(HERE, fields.toArray(String[]::new));
	}

	private String choose(String choice) {
		return String.valueOf(this.sanne.browser().post(page() + "/nieuws", "keuze", choice).getHeader("Location"));
	}

	private String page() {
		return "/dossiers/" + this.dossier.number();
	}

	private String get(String path) throws UnsupportedEncodingException {
		var response = this.sanne.browser().get(path);
		assertThat(response.getStatus()).isEqualTo(200);
		return response.getContentAsString();
	}

}
