package nl.meekijken.demo;

import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import nl.meekijken.values.AfmNumber;
import nl.meekijken.values.EmailAddress;
import nl.meekijken.values.KvkNumber;
import nl.meekijken.values.PhoneNumber;

import static org.assertj.core.api.Assertions.assertThat;

class AskerTests {

	static Stream<Asker> everyMixtureOfNumbers() {
		var kvk = new KvkNumber("01234567");
		var afm = new AfmNumber("12001234");
		return Stream.of(asker(null, null), asker(kvk, null), asker(null, afm), asker(kvk, afm));
	}

	@ParameterizedTest
	@MethodSource("everyMixtureOfNumbers")
	void whatWasWrittenReadsAsItWas(Asker asker) {
		assertThat(Asker.read(asker.written())).isEqualTo(asker);
	}

	@Test
	void aRequestOfBeforeTheNumberOfTheMarketsAuthorityWasAskedIsReadAsEver() {
		var before = "Vera\n\nKijk\nKijk\nvera@kantoor.example\n+31381234567\n01234567\nnl\nWij zijn\nbenieuwd.";
		assertThat(Asker.read(before)).isEqualTo(asker(new KvkNumber("01234567"), null));
	}

	private static Asker asker(@Nullable KvkNumber kvk, @Nullable AfmNumber afm) {
		return new Asker("Vera", null, "Kijk", "Kijk", EmailAddress.of("vera@kantoor.example"),
				PhoneNumber.of("0381234567"), kvk, afm, "Wij zijn\nbenieuwd.", Locale.of("nl"));
	}

}
