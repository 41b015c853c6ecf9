package nl.meekijken.values;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityPaperTests {

	@ParameterizedTest
	@ValueSource(strings = { "P<NLDDE<BRUIJN<<WILLEKE<LISELOTTE<<<<<<<<<<<", "I<NLDSPECI20142999999990<<<<<8",
			"D1NLD10123456789012345", "Burgerservicenummer 1", "bsn: onbekend",
			"PASPOORT\nKoninkrijk der Nederlanden\nNationaliteit: Nederlandse",
			"Rijbewijs\ndocumentnummer 12\ngeldig tot 2030", "Identity card, nationality, date of expiry" })
	void theWordsOfAnIdentityDocumentAreKnown(String text) {
		assertThat(IdentityPaper.isIn(text)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "Rijbewijs nr. 3512, categorie B, geldig tot 12-03-2030", "Wij zagen uw paspoort niet",
			"Nationaliteit van het kenteken: geldig tot 2030", "Inbusnummer 12", "XP<NLDA",
			"De identiteitskaart ligt klaar" })
	void thoseOfAnAccidentStatementOrALetterAreNot(String text) {
		assertThat(IdentityPaper.isIn(text)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Paspoort Jansen.pdf", "kopie_rijbewijs.jpg", "ID-kaart.png", "id kaart voorkant.jpg",
			"identiteitsbewijs.pdf", "BSN.pdf", "mijn_bsn_2026.jpg", "Passport.jpg", "driving licence.pdf" })
	void aFileThatIsCalledAfterOneIsKnown(String name) {
		assertThat(IdentityPaper.isNamed(name)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "schade.jpg", "IMG_123456782.jpg", "kentekenbewijs.pdf", "absnoot.pdf", "video kaart.pdf",
			"grid_kaart.png" })
	void anyOtherFileIsNot(String name) {
		assertThat(IdentityPaper.isNamed(name)).isFalse();
	}

}
