package nl.meekijken.administration;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import nl.meekijken.office.Ground;
import nl.meekijken.office.KeptBrand;
import nl.meekijken.values.Colour;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Texts;

import static org.assertj.core.api.Assertions.assertThat;

/** A brand has colours that can be read, or ours. */
class BrandFormTests {

	private final Texts texts = Texts.of("administration", Texts.DUTCH,
			Clock.fixed(Instant.parse("2026-11-27T09:00:00Z"), ZoneOffset.UTC));

	private final FormErrors errors = new FormErrors();

	@Test
	void whatIsLeftEmptyIsOurs() {
		assertThat(form(" ", "", "").read(this.texts, this.errors)).contains(new KeptBrand("", null, false, 2, false));
	}

	@Test
	void oneColourFindsTheOther() {
		var brand = form("Prins", "0B5563", "").read(this.texts, this.errors).orElseThrow();
		var colours = Objects.requireNonNull(brand.colours());
		assertThat(colours.light()).isEqualTo(new Colour("#0b5563"));
		assertThat(colours.dark()).isEqualTo(Ground.DARK.nearest(new Colour("#0b5563")));
		assertThat(Ground.DARK.allows(colours.dark())).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "#ffffff, '', kleur, licht papier", "#0b5563, #000000, kleur-donker, donker papier",
			"'', #74c6d3, kleur, Vul ook de kleur op licht papier in.", "red, '', kleur, Dit is geen kleur",
			"#0b5563;}, '', kleur, Dit is geen kleur", "#0b5563, url(x), kleur-donker, Dit is geen kleur" })
	void aColourThatCannotBeReadIsRefusedAtItsField(String light, String dark, String field, String sentence) {
		assertThat(form("Prins", light, dark).read(this.texts, this.errors)).isEmpty();
		assertThat(this.errors.all()).containsOnlyKeys(field);
		assertThat(this.errors.of(field)).contains(sentence);
	}

	@Test
	void aRefusalNamesTheNearestThatCanBeReadAndThatOneIsTaken() {
		form("Prins", "#ffcc00", "").read(this.texts, this.errors);
		var nearest = Ground.LIGHT.nearest(new Colour("#ffcc00")).value();
		assertThat(this.errors.of("kleur")).contains(nearest);
		assertThat(form("Prins", nearest, "").read(this.texts, new FormErrors())).isPresent();
	}

	@Test
	void aNameHasSixtyCharactersAtMost() {
		assertThat(form("n".repeat(60), "", "").read(this.texts, this.errors)).isPresent();
		assertThat(form("n".repeat(61), "", "").read(this.texts, this.errors)).isEmpty();
		assertThat(this.errors.of("naam")).isEqualTo("Een naam heeft hoogstens 60 tekens.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "-1", "2.0", "1000000000" })
	void aVersionThatIsNoneIsNotTheOneThatIsKept(String version) {
		assertThat(new BrandForm("", "", "", false, version).read(this.texts, this.errors).orElseThrow().version())
			.isEqualTo(-1);
	}

	private static BrandForm form(String name, String light, String dark) {
		return new BrandForm(name, light, dark, false, "2");
	}

}
