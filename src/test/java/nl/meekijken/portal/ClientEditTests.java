package nl.meekijken.portal;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.annotation.Import;

import nl.meekijken.trying.ModuleTest;

import static nl.meekijken.trying.Examples.aDossier;
import static org.assertj.core.api.Assertions.assertThat;

/** An intermediary keeps the data of a client right. */
@ModuleTest
@Import(Desk.class)
class ClientEditTests extends ClientEditing {

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

	@ParameterizedTest
	@CsvSource({ "achternaam, '', Vul de achternaam in.", "straat, '', Vul de straat in.",
			"huisnummer, abc, Vul een huisnummer in", "postcode, 1234 SS, Vul een postcode in",
			"plaats, '', Vul de plaats in.", "land, xx, Kies een land.", "e-mail, geen adres, Vul een e-mailadres in",
			"voorletters, een-hele-lange-rij-van-voorletters, Dit mag hoogstens 30 tekens hebben.",
			"tussenvoegsel, van den heel erg lange tussenvoegsels, Dit mag hoogstens 30 tekens hebben.",
			"telefoon, 12, Vul een telefoonnummer in", "telefoon-2, 06-1, Vul een telefoonnummer in" })
	void whatIsWrongGetsASentenceAndWhatWasTypedStays(String field, String typed, String sentence) throws Exception {
		var wrong = change(field, typed, "kenmerk", "blijft-staan");
		assertThat(wrong.getStatus()).isEqualTo(422);
		assertThat(wrong.getContentAsString()).contains("blijft-staan");
		assertThat(Jsoup.parse(wrong.getContentAsString()).select("#" + field + "-fout").text()).startsWith(sentence);
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

}
