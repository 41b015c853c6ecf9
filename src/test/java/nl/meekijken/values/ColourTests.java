package nl.meekijken.values;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class ColourTests {

	@ParameterizedTest
	@CsvSource({ "#0B5563, #0b5563", "0b5563, #0b5563", "' #abc ', #aabbcc", "fff, #ffffff" })
	void isReadAsPeopleWriteIt(String typed, String read) {
		assertThat(Colour.parse(typed)).contains(new Colour(read));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "rood", "#12345", "#12345g", "url(x)", "#0b5563;", "##0b5563" })
	void whatIsNoColourIsNone(String typed) {
		assertThat(Colour.parse(typed)).isEmpty();
		assertThatThrownBy(() -> new Colour(typed)).isInstanceOf(InvalidValue.class);
	}

	@ParameterizedTest
	@CsvSource({ "#000000, #ffffff, 21.0", "#ffffff, #ffffff, 1.0", "#777777, #ffffff, 4.48", "#767676, #ffffff, 4.54",
			"#0000ff, #ffffff, 8.59", "#ff0000, #ffffff, 4.0" })
	void contrastIsThatOfTheGuidelines(String one, String other, double contrast) {
		assertThat(new Colour(one).contrast(new Colour(other))).isCloseTo(contrast, within(0.01));
		assertThat(new Colour(other).contrast(new Colour(one))).isCloseTo(contrast, within(0.01));
	}

	@Test
	void isMixedByHundredths() {
		var red = new Colour("#ff0000");
		assertThat(red.mixed(Colour.WHITE, 100)).isEqualTo(red);
		assertThat(red.mixed(Colour.WHITE, 0)).isEqualTo(Colour.WHITE);
		assertThat(red.mixed(Colour.BLACK, 50)).isEqualTo(new Colour("#800000"));
	}

}
