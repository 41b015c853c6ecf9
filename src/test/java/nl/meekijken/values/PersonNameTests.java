package nl.meekijken.values;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PersonNameTests {

	@ParameterizedTest
	@CsvSource({ "jm, J.M.", "JM, J.M.", "J.M., J.M.", "j.m, J.M.", "'J M', J.M.", "' j. m. ', J.M.", "Jm, J.M.",
			"é, É.", "Th.A., Th.A.", "Joh., Joh.", "IJ., IJ.", "J.-P., J.-P.", "Mohammed, Mohammed",
			"Jan Piet, Jan Piet", "J-P, J-P", "ıi, I.I." })
	void initialsGetTheirDots(String typed, String initials) {
		PersonName name = new PersonName(typed, null, "Jansen");
		assertThat(name.initials()).isEqualTo(initials);
		assertThat(new PersonName(name.initials(), null, "Jansen")).isEqualTo(name);
	}

	@ParameterizedTest
	@CsvSource({ "jm, de, Vries-Bakker, J.M. de Vries-Bakker, vriesbakker, De Vries-Bakker",
			"a, van den, Berg, A. van den Berg, berg, Van den Berg", ", , Jansen, Jansen, jansen, Jansen",
			"p, ’t, Hart, P. ’t Hart, hart, ’t Hart", "k, , Łukasiewicz, K. Łukasiewicz, lukasiewicz, Łukasiewicz",
			"j, van, Dijk, J. van Dijk, dyk, Van Dijk",
			"ü, '  ', \u00A0El   Idrissi , Ü. El Idrissi, elidrissi, El Idrissi" })
	void namesAreShownSortedAndGreeted(@Nullable String initials, @Nullable String prefix, String surname, String full,
			String sortKey, String greeting) {
		PersonName name = new PersonName(initials, prefix, surname);
		assertThat(name.full()).isEqualTo(full);
		assertThat(name).hasToString(full);
		assertThat(name.sortKey()).isEqualTo(sortKey);
		assertThat(name.greetingName()).isEqualTo(greeting);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "\u00A0\u200B", "-", "🙂" })
	void aSurnameIsNeeded(String surname) {
		assertThat(PersonName.parse("J", "de", surname)).isEmpty();
		assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new PersonName("J", "de", surname));
	}

	@Test
	void emptyPartsAreAbsent() {
		assertThat(new PersonName(" ", "\t", "Jansen")).isEqualTo(new PersonName(null, null, "Jansen"));
		assertThat(new PersonName("..", "", "Jansen").initials()).isNull();
	}

	@Test
	void everyPartHasALongestLength() {
		assertThat(PersonName.parse(null, null, "a".repeat(100))).isPresent();
		assertThat(PersonName.parse(null, null, "a".repeat(101))).isEmpty();
		assertThat(PersonName.parse("a".repeat(31), null, "Jansen")).isEmpty();
		assertThat(PersonName.parse("j.".repeat(5_000), null, "Jansen")).isEmpty();
		assertThat(PersonName.parse(null, "a".repeat(31), "Jansen")).isEmpty();
	}

	@Test
	void aNameIsOneLineWithoutHiddenCharacters() {
		assertThat(new PersonName("J", "van\r\nder", "Meu\u0000l\u202Een").full()).isEqualTo("J. van der Meulen");
	}

}
