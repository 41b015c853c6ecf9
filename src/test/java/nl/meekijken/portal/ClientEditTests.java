package nl.meekijken.portal;

import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;

import nl.meekijken.portal.Desk.Reader;
import nl.meekijken.trying.DossierExample;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.Owner;

import static nl.meekijken.trying.Examples.aDossier;
import static org.assertj.core.api.Assertions.assertThat;

/** An intermediary keeps the data of a client right. */
@ModuleTest
@Import(Desk.class)
class ClientEditTests {

	@Autowired
	private Desk desk;

	private Reader sanne;

	private String page;

	private String number;

	@BeforeEach
	void bring() {
		this.sanne = this.desk.aReader();
		this.page = bring(aDossier());
		this.number = this.page.substring("/dossiers/".length());
	}

	@Test
	void theFormShowsWhatIsKnownAndTheDossierWhatWasChanged() throws Exception {
		assertThat(get(this.page)).contains("Gegevens wijzigen");
		assertThat(get(this.page + "/klantgegevens")).contains("Klantgegevens wijzigen", "name=\"achternaam\"");
		var saved = change("achternaam", "Van Puffelen", "voorletters", "c", "telefoon", "038 421 00 00", "telefoon-2",
				"0612345678", "postcode", "8011ab", "btw", "DEDUCTIBLE", "kenmerk", "ZW-77");
		assertThat(saved.getHeader("Location")).isEqualTo(this.page + "?gewijzigd#client");
		assertThat(get(this.page + "?gewijzigd")).contains("De gegevens zijn gewijzigd.", "C. Van Puffelen",
				"038 421 0000", "06 12345678", "8011 AB", "ZW-77",
				"Klantgegevens gewijzigd door intermediair: naam, adres, e-mailadres, telefoon, tweede telefoon, btw, "
						+ "kenmerk van het kantoor");
		assertThat(get("/dossiers?zoek=puffelen")).contains(this.number);
		assertThat(get("/dossiers?zoek=zw-77")).contains(this.number);
	}

	@Test
	void theClientIsToldAtTheOldAddressAndAtTheNewOneWhichDataButNotWhatTheyAre() throws Exception {
		change("e-mail", "oud@post.example", "straat", "Oudestraat");
		change("e-mail", "nieuw@post.example", "straat", "Geheimelaan");
		var told = Owner
			.ask("select string_agg(recipient || ':' || html, ' ') from (select * from correspondence.email "
					+ "e join dossier.dossier d on d.office_id = e.office_id and d.id = e.dossier_id where d.claim_number = '"
					+ this.number + "' order by e.id desc limit 2) as last");
		assertThat(told).contains("oud@post.example:", "nieuw@post.example:", "adres, e-mailadres", this.number)
			.doesNotContain("Geheimelaan", "Oudestraat");
		assertThat(Owner
			.ask("select count(*) from mail.outbox where recipient in ('oud@post.example', " + "'nieuw@post.example')"))
			.isNotEqualTo("0");
	}

	@Test
	void theClientIsToldInTheLanguageThatWasChosen() throws Exception {
		change("e-mail", "taal@post.example");
		change("e-mail", "taal@post.example", "taal-client", "ENGLISH");
		assertThat(get(this.page)).contains("Taal van de e-mails", "Engels", "gewijzigd door intermediair: taal");
		assertThat(newest()).startsWith("Your data were changed in dossier").contains("language of our e-mails");
		assertThat(get(this.page + "/klantgegevens"))
			.contains("value=\"ENGLISH\" aria-describedby=\"taal-uitleg\" checked");
		change("e-mail", "taal@post.example", "plaats", "Deventer");
		assertThat(newest()).startsWith("Your data were changed in dossier").contains("address");
		change("e-mail", "taal@post.example", "plaats", "Deventer", "taal-client", "KLINGON");
		assertThat(newest()).startsWith("Uw gegevens zijn gewijzigd").contains("taal van onze e-mails");
	}

	private String newest() {
		return Owner.ask("""
				select e.subject || e.html from correspondence.email e
				  join dossier.dossier d on d.office_id = e.office_id and d.id = e.dossier_id
				 where d.claim_number = '%s' order by e.id desc limit 1""".formatted(this.number));
	}

	@Test
	void anOwnReferenceIsNoNewsToTheClient() throws Exception {
		change();
		var before = emails();
		change("kenmerk", "ALLEEN-VAN-ONS");
		assertThat(emails()).isEqualTo(before);
	}

	@ParameterizedTest
	@CsvSource({ "achternaam, '', Vul de achternaam in.", "straat, '', Vul de straat in.",
			"huisnummer, abc, Vul een huisnummer in", "postcode, 1234 SS, Vul een postcode in",
			"plaats, '', Vul de plaats in.", "land, xx, Kies een land.", "e-mail, geen adres, Vul een e-mailadres in",
			"telefoon, 12, Vul een telefoonnummer in", "telefoon-2, 06-1, Vul een telefoonnummer in" })
	void whatIsWrongGetsASentenceAndWhatWasTypedStays(String field, String typed, String sentence) throws Exception {
		var wrong = change(field, typed, "kenmerk", "blijft-staan");
		assertThat(wrong.getStatus()).isEqualTo(422);
		assertThat(wrong.getContentAsString()).contains(sentence, "blijft-staan");
		assertThat(get(this.page)).doesNotContain("blijft-staan");
	}

	@Test
	void aClientWhomNobodyCanReachIsRefused() throws Exception {
		assertThat(change("e-mail", "", "telefoon", "").getContentAsString())
			.contains("Vul een e-mailadres of een telefoonnummer in");
	}

	@Test
	void nothingChangedSaysSoAndWritesNothing() throws Exception {
		change();
		var before = emails();
		assertThat(change().getHeader("Location")).isEqualTo(this.page + "?niets-gewijzigd#client");
		assertThat(emails()).isEqualTo(before);
		assertThat(get(this.page + "?niets-gewijzigd")).contains("Er was niets te wijzigen");
	}

	@Test
	void whoWasOvertakenSeesBothAndOverwritesNobodyUnknowingly() throws Exception {
		change("plaats", "Zwolle");
		var late = change("plaats", "Kampen", "versie", "1");
		assertThat(late.getStatus()).isEqualTo(409);
		assertThat(late.getContentAsString()).contains("Iemand anders heeft deze gegevens intussen gewijzigd.",
				"value=\"Kampen\"", "Zwolle");
		assertThat(get(this.page)).contains("Zwolle").doesNotContain("Kampen");
		assertThat(change("plaats", "Kampen").getStatus()).isEqualTo(303);
	}

	@Test
	void aClosedDossierIsOnlyRead() throws Exception {
		var closed = bring(aDossier().closed());
		assertThat(get(closed)).doesNotContain("Gegevens wijzigen");
		assertThat(this.sanne.browser().get(closed + "/klantgegevens").getHeader("Location"))
			.isEqualTo(closed + "?dossier-gesloten#client");
		this.page = closed;
		assertThat(change("plaats", "Kampen").getHeader("Location")).isEqualTo(closed + "?dossier-gesloten#client");
		assertThat(get(closed + "?dossier-gesloten")).contains("Dit dossier is gesloten.").doesNotContain("Kampen");
	}

	@Test
	void theSameClientIsChangedInOtherDossiersThatAreTickedAndInNoOther() throws Exception {
		change();
		var first = this.page;
		var ticked = sameClientIn(bring(aDossier()));
		var left = sameClientIn(bring(aDossier()));
		this.page = first;
		assertThat(get(this.page + "/klantgegevens")).contains("Deze cliënt heeft nog 2 lopende dossiers",
				ticked.substring(10), left.substring(10));
		var foreign = this.desk.aReader();
		var theirs = aDossier();
		this.desk.bring(foreign, theirs);
		change("plaats", "Deventer", "kenmerk", "alleen-hier", "ook-in", ticked.substring(10), "ook-in",
				theirs.number().toString());
		assertThat(get(first)).contains("Deventer", "alleen-hier");
		assertThat(get(ticked)).contains("Deventer", "Klantgegevens gewijzigd door intermediair: adres")
			.doesNotContain("alleen-hier");
		assertThat(get(left)).doesNotContain("Deventer");
		assertThat(foreign.browser().get("/dossiers/" + theirs.number()).getContentAsString())
			.doesNotContain("Deventer");
	}

	@Test
	void theClientIsToldAtEachAddressThatIsOverwrittenInAnotherDossier() throws Exception {
		change();
		var here = this.page;
		var ticked = sameClientIn(bring(aDossier()));
		change("e-mail", "elders@post.example");
		this.page = here;
		change("e-mail", "dief@post.example", "ook-in", ticked.substring(10));
		assertThat(
				Owner.ask("select string_agg(distinct recipient, ' ' order by recipient) from correspondence.email e "
						+ "join dossier.dossier d on d.office_id = e.office_id and d.id = e.dossier_id "
						+ "where d.claim_number = '" + this.number + "'"))
			.contains("dief@post.example", "elders@post.example", "wijziging@post.example");
	}

	@Test
	void whoLooksAtTheDataInAFormIsRecordedAsHavingLooked() throws Exception {
		var before = looks();
		get(this.page + "/klantgegevens");
		get(this.page + "/iban");
		assertThat(looks()).isEqualTo(before + 2);
	}

	private int looks() {
		return Integer.parseInt(Owner.ask("select count(*) from access.view_record v join dossier.dossier d on "
				+ "d.office_id = v.office_id and d.id = v.dossier_id where d.claim_number = '" + this.number + "'"));
	}

	@Test
	void extraFieldsChangeNothing() throws Exception {
		change("iban", "NL20INGB0001234567", "office_id", "1", "status", "PAID");
		assertThat(get(this.page)).doesNotContain("INGB");
	}

	@Test
	void anotherOfficeFindsNothingToChange() {
		var other = this.desk.aReader().browser();
		other.get("/dossiers");
		assertThat(other.get(this.page + "/klantgegevens").getStatus()).isEqualTo(404);
		assertThat(other.post(this.page + "/klantgegevens", form().toArray(String[]::new)).getStatus()).isEqualTo(404);
	}

	private String sameClientIn(String dossier) {
		this.page = dossier;
		change();
		return dossier;
	}

	private String emails() {
		return Owner.ask("select count(*) from correspondence.email e join dossier.dossier d on "
				+ "d.office_id = e.office_id and d.id = e.dossier_id where d.claim_number = '" + this.number + "'");
	}

	private String bring(DossierExample dossier) {
		this.desk.bring(this.sanne, dossier);
		return "/dossiers/" + dossier.number();
	}

	private List<String> form(String... typed) {
		var all = new ArrayList<String>();
		var known = List.of("voorletters", "A.B.", "achternaam", "Wijziging", "straat", "Assendorperstraat",
				"huisnummer", "12", "postcode", "8012 DV", "plaats", "Zwolle", "land", "NL", "e-mail",
				"wijziging@post.example", "telefoon", "0384210099");
		for (int i = 0; i < known.size(); i += 2) {
			if (!List.of(typed).contains(known.get(i))) {
				all.addAll(known.subList(i, i + 2));
			}
		}
		all.addAll(List.of(typed));
		return all;
	}

	private MockHttpServletResponse change(String... typed) {
		var all = form(typed);
		var shown = this.sanne.browser().get(this.page + "/klantgegevens");
		if (!all.contains("versie")) {
			all.addAll(List.of("versie", version(shown)));
		}
		return this.sanne.browser().post(this.page + "/klantgegevens", all.toArray(String[]::new));
	}

	private static String version(MockHttpServletResponse shown) {
		try {
			return shown.getContentAsString().replaceAll("(?s).*name=\"versie\" value=\"(\\d+)\".*|.*", "$1");
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private String get(String path) throws UnsupportedEncodingException {
		var response = this.sanne.browser().get(path);
		assertThat(response.getStatus()).isEqualTo(200);
		return response.getContentAsString();
	}

}
