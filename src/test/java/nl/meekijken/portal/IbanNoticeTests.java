package nl.meekijken.portal;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import nl.meekijken.dossier.DossierId;
import nl.meekijken.portal.Desk.Reader;
import nl.meekijken.trying.Browser;
import nl.meekijken.trying.Letters;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.Owner;

import static nl.meekijken.trying.Examples.aDossier;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever wants the money for himself changes the e-mail address first, and then the
 * number.
 */
@ModuleTest
@Import(Desk.class)
class IbanNoticeTests {

	@Autowired
	private Desk desk;

	@Autowired
	private Letters letters;

	private Reader sanne;

	private DossierId dossier;

	private String page;

	@BeforeEach
	void bring() {
		this.sanne = this.desk.aReader();
		var example = aDossier();
		this.dossier = this.desk.bring(this.sanne, example);
		this.page = "/dossiers/" + example.number();
	}

	@Test
	void theClientIsToldWithoutTheNumberWhereverTheyWereEverWrittenTo() throws Exception {
		var old = "oud" + this.dossier.value() + "@client.example";
		var present = "nieuw" + this.dossier.value() + "@dief.example";
		wasWrittenTo(old);
		Owner.change("update dossier.client set email = '%s' where dossier_id = %d".formatted(present,
				this.dossier.value()));
		give("NL20INGB0001234567");
		for (var address : new String[] { old, present }) {
			assertThat(this.letters.to(address)).singleElement()
				.satisfies(letter -> assertThat(letter.subject() + letter.text() + letter.html())
					.contains("rekeningnummer", "Vroeg u hier niet om?")
					.doesNotContain("45 67", "4567", "INGB"));
		}
		assertThat(kept()).isEqualTo("3");
	}

	@Test
	void theClientIsToldAlsoWhereAnotherDossierOfTheOfficeKnowsThem() throws Exception {
		var elsewhere = "elders" + this.dossier.value() + "@client.example";
		WrittenReport.complete(this.sanne.browser(), "e-mail", elsewhere).send();
		var number = WrittenReport
			.complete(this.sanne.browser(), "e-mail", "hier" + this.dossier.value() + "@client.example")
			.send();
		this.page = "/dossiers/" + number;
		give("NL20INGB0001234567");
		assertThat(this.letters.to(elsewhere)).filteredOn(letter -> letter.subject().contains("rekeningnummer"))
			.singleElement()
			.satisfies(letter -> assertThat(letter.text()).contains(number));
	}

	@Test
	void theClientIsToldAlsoWhereOnlyAClosedDossierKnowsThem() throws Exception {
		var closed = "gesloten" + this.dossier.value() + "@client.example";
		var old = WrittenReport.complete(this.sanne.browser(), "e-mail", closed).send();
		Owner.change("update dossier.dossier set active = false where claim_number = '" + old + "'");
		var number = WrittenReport
			.complete(this.sanne.browser(), "e-mail", "open" + this.dossier.value() + "@client.example")
			.send();
		this.page = "/dossiers/" + number;
		give("NL20INGB0001234567");
		assertThat(this.letters.to(closed)).filteredOn(letter -> letter.subject().contains("rekeningnummer"))
			.singleElement()
			.satisfies(letter -> assertThat(letter.text()).contains(number).doesNotContain(old));
	}

	@Test
	void theClientIsToldWhereOnlyADossierWithoutConsentKnowsThemAndTheOfficeSeesNothingOfIt() throws Exception {
		var withdrawn = "zonder" + this.dossier.value() + "@client.example";
		var old = WrittenReport.complete(this.sanne.browser(), "e-mail", withdrawn).send();
		Owner.change("update dossier.dossier set consent_withdrawn_on = date '2026-11-02' where claim_number = '" + old
				+ "'");
		var number = WrittenReport
			.complete(this.sanne.browser(), "e-mail", "met" + this.dossier.value() + "@client.example")
			.send();
		this.page = "/dossiers/" + number;
		give("NL20INGB0001234567");
		assertThat(this.letters.to(withdrawn)).filteredOn(letter -> letter.subject().contains("rekeningnummer"))
			.singleElement()
			.satisfies(letter -> assertThat(letter.text()).contains(number).doesNotContain(old));
		assertThat(text(this.sanne.browser(), this.page)).contains("met" + this.dossier.value())
			.doesNotContain(withdrawn, old);
		var hidden = Owner
			.ask("select max(id) from correspondence.email where recipient = '%s' and subject like '%%%s%%'"
				.formatted(withdrawn, number));
		assertThat(this.sanne.browser().get(this.page + "/e-mails/" + hidden).getStatus()).isEqualTo(404);
	}

	@Test
	void whatIsRefusedOrTheSameTellsNobody() {
		give("NL91ABNA0417164301");
		assertThat(kept()).isEqualTo("0");
		give("NL20INGB0001234567");
		give("NL20INGB0001234567");
		assertThat(kept()).isEqualTo("1");
	}

	@Test
	void aClientWithoutAnAddressIsNotWrittenToAndTheNumberWaitsAllTheSame() {
		Owner.change("update dossier.client set email = null where dossier_id = " + this.dossier.value());
		give("NL20INGB0001234567");
		assertThat(kept()).isEqualTo("0");
		assertThat(text(this.sanne.browser(), this.page)).contains("NL20 INGB •••• ••45 67", "wacht op controle");
	}

	@Test
	void fieldsOfOtherFormsAndOfUploadsChangeNoNumber() {
		var browser = this.sanne.browser();
		text(browser, this.page);
		for (var act : new String[] { "/vraag", "/klantgegevens", "/gelezen", "/stukken-opvragen", "/documenten" }) {
			browser.post(this.page + act, "iban", "NL20INGB0001234567", "tenaamstelling", "A. Dief", "gezien", "0");
		}
		var client = this.desk.aStranger();
		client.get("/stukken");
		client.post("/stukken", "iban", "NL20INGB0001234567", "tenaamstelling", "A. Dief");
		assertThat(Owner.ask("select string_agg(iban_masked, ' ') from dossier.bank_account where dossier_id = "
				+ this.dossier.value()))
			.isEqualTo("NL91 ABNA •••• ••43 00");
	}

	@Test
	void aNumberThatComesWithAReportIsToldInAMailOfItsOwnAlsoWhereTheClientWasKnownBefore() throws Exception {
		var before = "eerder" + this.dossier.value() + "@client.example";
		var now = "nu" + this.dossier.value() + "@dief.example";
		WrittenReport.complete(this.sanne.browser(), "e-mail", before).send();
		var number = WrittenReport
			.complete(this.sanne.browser(), "e-mail", now, "iban", "NL20INGB0001234567", "tenaamstelling", "J. Jansen")
			.send();
		for (var address : new String[] { before, now }) {
			assertThat(this.letters.to(address)).filteredOn(letter -> letter.subject().contains("rekeningnummer"))
				.singleElement()
				.satisfies(letter -> assertThat(letter.text()).contains(number, "Vroeg u hier niet om?")
					.doesNotContain("4567", "45 67", "INGB"));
		}
		assertThat(Owner.ask("select network <> '' from dossier.bank_account a join dossier.dossier d "
				+ "on d.office_id = a.office_id and d.id = a.dossier_id where d.claim_number = '" + number + "'"))
			.as("from where it was sent")
			.isEqualTo("t");
		assertThat(this.letters.to(now)).as("the confirmation, and this one").hasSize(2);
	}

	@Test
	void aReportWithoutANumberTellsNothingOfNumbers() throws Exception {
		var address = "zonder" + this.dossier.value() + "@client.example";
		WrittenReport.complete(this.sanne.browser(), "e-mail", address, "iban", "").send();
		assertThat(this.letters.to(address)).isNotEmpty()
			.noneSatisfy(letter -> assertThat(letter.subject()).contains("rekeningnummer"));
	}

	private void wasWrittenTo(String address) {
		Owner.change("""
				insert into correspondence.email (office_id, dossier_id, sent_at, recipient, sender_name, subject, html)
				select office_id, id, now(), '%s', 'Meekijken', 'Stukken', '<p>Stukken</p>' from dossier.dossier
				 where id = %d""".formatted(address, this.dossier.value()));
	}

	private String kept() {
		return Owner.ask("select count(*) from correspondence.email where dossier_id = " + this.dossier.value());
	}

	private void give(String iban) {
		var seen = text(this.sanne.browser(), this.page + "/iban")
			.replaceAll("(?s).*name=\"gezien\" value=\"([^\"]*)\".*|.*", "$1");
		this.sanne.browser().post(this.page + "/iban", "iban", iban, "tenaamstelling", "A.B. Houder", "gezien", seen);
	}

	private static String text(Browser browser, String path) {
		return new String(browser.get(path).getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
