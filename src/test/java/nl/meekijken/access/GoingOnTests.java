package nl.meekijken.access;

import java.time.Clock;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import nl.meekijken.account.Role;
import nl.meekijken.web.Texts;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever carries a form out after all reads first what stands in it. */
class GoingOnTests {

	private static final ProofWay STAFF = new ProofWay("/kantoor", "/kantoor/bevestigen", "/kantoor/eigen-gegevens");

	@ParameterizedTest
	@CsvSource({ "rol, MANAGER, Rol: Teamleider", "rol, KING, Rol: KING", "beheerder, on, Beheerder: Ja",
			"verplicht, ja, Tweede stap verplicht: Ja", "verplicht, nee, Tweede stap verplicht: Nee",
			"iban, NL91 ABNA, Rekeningnummer (IBAN): NL91 ABNA", "adres, a@b.nl, Nieuw e-mailadres: a@b.nl" })
	void aChoiceIsReadInWordsAndWhatWasTypedAsItIs(String field, String value, String read) {
		assertThat(read(List.of(new Wish.Field(field, value)))).containsExactly(read);
	}

	@ParameterizedTest
	@ValueSource(strings = { "sleutel", "gezien", "versie", "wachtwoord" })
	void whatOnlyTheHouseKnowsIsNotShown(String field) {
		assertThat(read(List.of(new Wish.Field(field, "x")))).isEmpty();
	}

	@Test
	void theFieldsStandInAnOrderOfOurOwnAndEmptyOnesDoNot() {
		assertThat(read(List.of(new Wish.Field("ook-in", "26-1"), new Wish.Field("tussenvoegsel", " "),
				new Wish.Field("ook-in", "26-2"), new Wish.Field("voornaam", "Noor"))))
			.containsExactly("Voornaam: Noor", "Ook in dossier: 26-1", "Ook in dossier: 26-2");
	}

	private static List<String> read(List<Wish.Field> fields) {
		var wish = new Wish(STAFF, "/kantoor", "/kantoor/mensen/3/rol", fields, false);
		var texts = Texts.of("backoffice", Texts.DUTCH, Clock.systemUTC());
		return new GoingOn(wish, "/kantoor/mensen/3/rol", Role.MEMBER, null).lines(texts)
			.stream()
			.map(line -> line.label() + ": " + line.value())
			.toList();
	}

}
