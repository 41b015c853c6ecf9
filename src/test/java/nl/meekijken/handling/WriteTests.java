package nl.meekijken.handling;

import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import nl.meekijken.trying.Examples;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.Owner;

import static nl.meekijken.handling.AtTheDesk.text;
import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class WriteTests {

	@Autowired
	private ApplicationContext house;

	private AtTheDesk desk;

	@BeforeEach
	void sitDown() {
		this.desk = AtTheDesk.with(this.house, Examples.aDossier());
	}

	@Test
	void whatIsForTheIntermediaryIsOnTheScreenOfTheOfficeOnTheNextRequest() {
		var office = this.desk.office();
		assertThat(text(office.get("/dossiers/" + this.desk.number()))).doesNotContain("Wij belden met Univé.");
		var written = write("voor", "INTERMEDIARY", "soort", "INSURER_REPLIED", "detail", "per telefoon", "tekst",
				"Wij belden met Univé.", "wie", "INSURER");
		assertThat(written.getHeader("Location")).isEqualTo(this.desk.page() + "?geplaatst#activiteiten");
		assertThat(text(office.get("/dossiers/" + this.desk.number())))
			.contains("Reactie verzekeraar ontvangen: per telefoon", "Wij belden met Univé.");
		assertThat(text(office.get("/dossiers"))).contains("Reactie verzekeraar ontvangen: per telefoon");
	}

	@Test
	void whatIsInternalIsReadByColleaguesOnly() {
		write("voor", "INTERNAL", "soort", "NOTE", "tekst", "De expert twijfelt.");
		assertThat(this.desk.seen()).contains("De expert twijfelt.", "Aantekening", "Alleen 112schade");
		assertThat(this.desk.seenByOffice()).doesNotContain("De expert twijfelt.");
		assertThat(this.desk.kept("last_activity_kind")).isEqualTo("null");
	}

	@Test
	void forWhomItIsHasToBeChosenAndWhatWasTypedStays() {
		var refused = write("soort", "NOTE", "tekst", "Voor wie?");
		assertThat(refused.getStatus()).isEqualTo(422);
		assertThat(text(refused)).contains("Kies eerst voor wie dit is.", ">Voor wie?</textarea>")
			.doesNotContain("type=\"radio\" name=\"voor\" value=\"INTERMEDIARY\" checked");
		assertThat(this.desk.activities("NOTE")).isZero();
	}

	@Test
	void aPreviewShowsWhatTheIntermediaryWillReadAndWritesNothing() {
		var preview = write("voor", "INTERMEDIARY", "soort", "EXPERT_APPOINTED", "detail", "Bureau <b>Vis</b>", "tekst",
				"Hij belt u.", "voorbeeld", "ja");
		assertThat(preview.getStatus()).isEqualTo(200);
		assertThat(text(preview)).contains("Zo leest de intermediair het",
				"Expert ingeschakeld: Bureau &lt;b&gt;Vis&lt;/b&gt;", "Hij belt u.");
		assertThat(this.desk.activities("EXPERT_APPOINTED")).isZero();
		write("voor", "INTERMEDIARY", "soort", "EXPERT_APPOINTED", "detail", "Bureau <b>Vis</b>");
		assertThat(this.desk.seenByOffice()).contains("Expert ingeschakeld: Bureau &lt;b&gt;Vis&lt;/b&gt;");
	}

	@Test
	void whatTheHouseWritesItselfNobodyWritesByHand() {
		for (var kind : new String[] { "CLOSED", "STATUS_CHANGED", "HANDLER_ASSIGNED", "IBAN_CHANGED", "x", "" }) {
			assertThat(text(write("voor", "INTERNAL", "soort", kind))).as(kind).contains("Kies wat er is gebeurd.");
		}
		assertThat(text(write("voor", "INTERNAL", "soort", "NOTE", "tekst", " ")))
			.contains("Schrijf wat u wilt zeggen.");
		assertThat(text(write("voor", "INTERNAL", "soort", "HELD_LIABLE", "detail", "x".repeat(201))))
			.contains("Gebruik hoogstens 200 tekens.");
	}

	@Test
	void aFormThatIsSentTwiceWritesOnce() {
		var key = UUID.randomUUID().toString();
		for (var times = 0; times < 2; times++) {
			write("voor", "INTERNAL", "soort", "NOTE", "tekst", "Een keer.", "sleutel", key);
		}
		assertThat(this.desk.activities("NOTE")).isOne();
		write("voor", "INTERNAL", "soort", "NOTE", "tekst", "Iets anders.", "sleutel", key);
		assertThat(this.desk.activities("NOTE")).isEqualTo(2);
	}

	@Test
	void aCorrectionStandsBesideWhatItCorrectsAndSaysSo() {
		write("voor", "INTERMEDIARY", "soort", "PAYMENT_RECEIVED", "detail", "€ 100,00");
		var wrong = Owner.ask("select max(id) from dossier.activity");
		assertThat(text(this.desk.marit().browser().get(this.desk.page() + "?corrigeer=" + wrong)))
			.contains("Activiteit corrigeren", "value=\"€ 100,00\"", "name=\"corrigeert\" value=\"" + wrong + "\"");
		var corrected = write("voor", "INTERMEDIARY", "soort", "PAYMENT_RECEIVED", "detail", "€ 1.000,00", "corrigeert",
				wrong);
		assertThat(corrected.getHeader("Location")).endsWith("?gecorrigeerd#activiteiten");
		assertThat(this.desk.seenByOffice()).contains("Betaling ontvangen: € 100,00", "Later gecorrigeerd",
				"Betaling ontvangen: € 1.000,00", "Correctie van een eerdere regel", "#activiteit-" + wrong);
		assertThat(this.desk.seen()).contains("later gecorrigeerd", "Correctie van een eerdere regel");
	}

	@Test
	void whatTheHouseWroteIsCorrectedByANoteThatBeginsEmpty() {
		this.desk.act("status", "naar", "in-discussie", "versie", this.desk.version());
		var wrong = Owner.ask("select max(id) from dossier.activity where kind = 'STATUS_CHANGED'");
		var page = org.jsoup.Jsoup
			.parse(text(this.desk.marit().browser().get(this.desk.page() + "?corrigeer=" + wrong)));
		assertThat(page.select("input[name=detail]").val()).isEmpty();
		assertThat(page.select("select[name=soort] option[selected]").val()).isEqualTo("NOTE");
	}

	@Test
	void aLineIsCorrectedOnceForTheSameReadersAndInItsOwnDossier() {
		write("voor", "INTERNAL", "soort", "NOTE", "tekst", "Fout.");
		var wrong = Owner.ask("select max(id) from dossier.activity");
		assertThat(text(write("voor", "INTERMEDIARY", "soort", "NOTE", "tekst", "Naar buiten.", "corrigeert", wrong)))
			.contains("Deze regel is intussen al gecorrigeerd");
		write("voor", "INTERNAL", "soort", "NOTE", "tekst", "Goed.", "corrigeert", wrong);
		assertThat(text(write("voor", "INTERNAL", "soort", "NOTE", "tekst", "Nog eens.", "corrigeert", wrong)))
			.contains("Deze regel is intussen al gecorrigeerd");
		var elsewhere = AtTheDesk.with(this.house, Examples.aDossier());
		assertThat(text(elsewhere.act("activiteiten", "voor", "INTERNAL", "soort", "NOTE", "tekst", "Van wie?",
				"corrigeert", wrong)))
			.contains("hoort niet bij dit dossier");
	}

	private org.springframework.mock.web.MockHttpServletResponse write(String... fields) {
		return this.desk.act("activiteiten", fields);
	}

}
