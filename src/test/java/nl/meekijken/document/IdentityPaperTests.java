package nl.meekijken.document;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class IdentityPaperTests {

	@ParameterizedTest
	@ValueSource(strings = { "Paspoort Jansen.pdf", "kopie_rijbewijs.jpg", "ID-kaart.png", "id kaart voorkant.jpg",
			"identiteitsbewijs.pdf", "BSN.pdf", "mijn_bsn_2026.jpg", "Passport.jpg", "driving licence.pdf" })
	void aNameThatSpeaksOfAnIdentityDocumentWarns(String name) {
		assertThat(IdentityPaper.isLikely(name, "")).isTrue();
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "schade.jpg", "IMG_123456782.jpg", "kentekenbewijs.pdf", "absnoot.pdf", "video kaart.pdf" })
	void anyOtherNameDoesNot(String name) {
		assertThat(IdentityPaper.isLikely(name, "Geachte heer Jansen, hierbij de foto's van de schade.")).isFalse();
	}

	@Test
	void aTextThatNamesTheNumberWarns() {
		assertThat(IdentityPaper.isLikely("scan.pdf", "P<NLDJANSEN<<JAN<<<<<<")).isTrue();
		assertThat(IdentityPaper.isLikely("scan.pdf", "Burgerservicenummer 123456782")).isTrue();
	}

}
