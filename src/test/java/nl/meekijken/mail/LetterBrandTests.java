package nl.meekijken.mail;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class LetterBrandTests {

	private static final String LETTER = "<style>body { margin: 0; }</style><p class=\"brand\">Schadevrij</p>";

	@Test
	void aBrandInOurColoursChangesNoLetter() {
		assertThat(LetterBrand.named("Schadevrij").dress(LETTER)).isEqualTo(LETTER);
	}

	@Test
	void itsColoursStandBehindOursInTheOneStyle() {
		var colours = new LetterBrand.Colours("#7a1f1f", "#ffffff", "#f0a0a0", "#05232a");
		var dressed = new LetterBrand("Schadevrij", colours).dress(LETTER);
		assertThat(dressed).startsWith("<style>body { margin: 0; }")
			.contains(".button { background: #7a1f1f; color: #ffffff; }", "border-bottom-color: #f0a0a0")
			.endsWith("</style><p class=\"brand\">Schadevrij</p>")
			.containsOnlyOnce("</style>");
	}

	@ParameterizedTest
	@ValueSource(strings = { "red", "#fff", "#7a1f1f; } body { display: none", "</style>" })
	void nothingButAColourGetsIntoALetter(String other) {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new LetterBrand.Colours("#7a1f1f", "#ffffff", other, "#05232a"));
	}

}
