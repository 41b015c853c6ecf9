package nl.meekijken.administration;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import nl.meekijken.office.BrandColours;
import nl.meekijken.office.Ground;
import nl.meekijken.office.KeptBrand;
import nl.meekijken.values.Colour;
import nl.meekijken.values.Line;
import nl.meekijken.web.Filled;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Texts;

/**
 * The brand of an office as typed.
 *
 * @param light the accent on light paper; empty for ours
 * @param dark the accent on dark paper; empty for the nearest to the other
 * @param withoutLogo whether the picture goes
 */
record BrandForm(String name, String light, String dark, boolean withoutLogo, String version) {

	private static final int LONGEST = 60;

	static BrandForm of(KeptBrand brand) {
		var colours = brand.colours();
		return new BrandForm(brand.name(), (colours != null) ? colours.light().value() : "",
				(colours != null) ? colours.dark().value() : "", false, Integer.toString(brand.version()));
	}

	static BrandForm of(Filled typed) {
		return new BrandForm(typed.text("naam"), typed.text("kleur"), typed.text("kleur-donker"),
				typed.has("zonder-logo"), typed.text("versie"));
	}

	/** The same, on top of what somebody else changed meanwhile. */
	BrandForm on(KeptBrand now) {
		return new BrandForm(this.name, this.light, this.dark, this.withoutLogo, Integer.toString(now.version()));
	}

	/** Nothing if a sentence stands at a field. */
	Optional<KeptBrand> read(Texts texts, FormErrors errors) {
		var called = Line.isBlank(this.name) ? ""
				: errors.require("naam", Line.parse(this.name, LONGEST), texts.say("brand.name.wrong"));
		var colours = colours(texts, errors);
		return (called == null || !errors.isEmpty()) ? Optional.empty()
				: Optional.of(new KeptBrand(called, colours, false, shownVersion(), false));
	}

	private @Nullable BrandColours colours(Texts texts, FormErrors errors) {
		if (this.light.isBlank()) {
			if (!this.dark.isBlank()) {
				errors.add("kleur", texts.say("brand.light.missing"));
			}
			return null;
		}
		var onLight = colour("kleur", this.light, Ground.LIGHT, texts, errors);
		var onDark = this.dark.isBlank() ? Optional.ofNullable(onLight).map(Ground.DARK::nearest).orElse(null)
				: colour("kleur-donker", this.dark, Ground.DARK, texts, errors);
		return (onLight == null || onDark == null) ? null : new BrandColours(onLight, onDark);
	}

	private static @Nullable Colour colour(String field, String typed, Ground ground, Texts texts, FormErrors errors) {
		var colour = errors.require(field, Colour.parse(typed), texts.say("brand.colour.wrong"));
		if (colour == null || ground.allows(colour)) {
			return colour;
		}
		var worst = BigDecimal.valueOf(ground.worst(colour)).setScale(1, RoundingMode.FLOOR);
		errors.add(field, texts.label(ground, "unreadable", worst, ground.nearest(colour).value()));
		return null;
	}

	private int shownVersion() {
		return this.version.matches("\\d{1,9}") ? Integer.parseInt(this.version) : -1;
	}

}
