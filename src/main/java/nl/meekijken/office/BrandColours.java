package nl.meekijken.office;

import java.util.Locale;

import nl.meekijken.values.Colour;

/** The accent of an office, on light and on dark paper; both can be read. */
public record BrandColours(Colour light, Colour dark) {

	/** What replaces our own accent in a style sheet. */
	public String styleSheet() {
		return """
				:root {
					--accent: %s;
					--accent-hover: %s;
					--accent-soft: %s;
					--on-accent: %s;
					--focus: %s;
				}
				""".formatted(both(this.light, this.dark),
				both(Ground.LIGHT.hover(this.light), Ground.DARK.hover(this.dark)),
				both(Ground.LIGHT.soft(this.light), Ground.DARK.soft(this.dark)),
				both(Ground.LIGHT.letters(), Ground.DARK.letters()), both(this.light, this.dark));
	}

	private static String both(Colour light, Colour dark) {
		return String.format(Locale.ROOT, "light-dark(%s, %s)", light.value(), dark.value());
	}

}
