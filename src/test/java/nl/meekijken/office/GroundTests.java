package nl.meekijken.office;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import nl.meekijken.values.Colour;

import static org.assertj.core.api.Assertions.assertThat;

class GroundTests {

	@Test
	void ourOwnAccentCouldBeThatOfAnOffice() {
		assertThat(Ground.LIGHT.allows(new Colour("#0b5563"))).isTrue();
		assertThat(Ground.DARK.allows(new Colour("#74c6d3"))).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "LIGHT, #ffcc00", "LIGHT, #74c6d3", "LIGHT, #ffffff", "LIGHT, #888888", "DARK, #0b5563",
			"DARK, #000000", "DARK, #7a1fa2" })
	void whatCannotBeReadIsRefusedAndTheNearestIsNotFar(Ground ground, String value) {
		var colour = new Colour(value);
		assertThat(ground.allows(colour)).isFalse();
		var nearest = ground.nearest(colour);
		assertThat(ground.allows(nearest)).isTrue();
		assertThat(ground.worst(nearest)).isBetween(4.5, 4.9);
	}

	@ParameterizedTest
	@EnumSource
	void whateverIsWantedSomethingNearCanBeRead(Ground ground) {
		for (var red = 0; red < 256; red += 51) {
			for (var green = 0; green < 256; green += 51) {
				for (var blue = 0; blue < 256; blue += 51) {
					var wanted = new Colour("#%02x%02x%02x".formatted(red, green, blue));
					var nearest = ground.nearest(wanted);
					assertThat(ground.allows(nearest)).as(wanted.value()).isTrue();
					assertThat(nearest.equals(wanted)).as(wanted.value()).isEqualTo(ground.allows(wanted));
				}
			}
		}
	}

	@Test
	void aStyleSheetSaysBothColoursOfEach() {
		var sheet = new BrandColours(new Colour("#7a1f1f"), new Colour("#f0a0a0")).styleSheet();
		assertThat(sheet).startsWith(":root {")
			.contains("--accent: light-dark(#7a1f1f, #f0a0a0);", "--on-accent: light-dark(#ffffff, #05232a);",
					"--accent-soft: light-dark(", "--accent-hover: light-dark(")
			.doesNotContain("<", "url");
	}

}
