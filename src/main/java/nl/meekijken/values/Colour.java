package nl.meekijken.values;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A colour of a screen, as "#0b5563". */
public record Colour(String value) {

	private static final String KIND = "colour";

	private static final Pattern CANONICAL = Pattern.compile("#[0-9a-f]{6}");

	private static final Pattern SHORT = Pattern.compile("#?([0-9a-f])([0-9a-f])([0-9a-f])");

	private static final int RED = 16;

	private static final int GREEN = 8;

	private static final int MOST = 0xff;

	public static final Colour BLACK = new Colour("#000000");

	public static final Colour WHITE = new Colour("#ffffff");

	public Colour {
		if (!CANONICAL.matcher(value).matches()) {
			throw new InvalidValue(KIND);
		}
	}

	/** Reads #0B5563, 0b5563 and #abc. */
	public static Optional<Colour> parse(String typed) {
		var code = Typed.line(typed).toLowerCase(Locale.ROOT);
		var whole = SHORT.matcher(code).replaceFirst("#$1$1$2$2$3$3");
		var canonical = SHORT.matcher(code).matches() ? whole : code.startsWith("#") ? code : "#" + code;
		return CANONICAL.matcher(canonical).matches() ? Optional.of(new Colour(canonical)) : Optional.empty();
	}

	/** How well one is read on the other, from 1 to 21, as WCAG counts it. */
	public double contrast(Colour other) {
		var one = luminance();
		var two = other.luminance();
		return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
	}

	/** So much of this colour, in hundredths, with the rest of another. */
	public Colour mixed(Colour other, int percent) {
		return new Colour("#%02x%02x%02x".formatted(mixed(other, RED, percent), mixed(other, GREEN, percent),
				mixed(other, 0, percent)));
	}

	private int mixed(Colour other, int place, int percent) {
		return (part(place) * percent + other.part(place) * (100 - percent) + 50) / 100;
	}

	private double luminance() {
		return 0.2126 * linear(RED) + 0.7152 * linear(GREEN) + 0.0722 * linear(0);
	}

	private double linear(int place) {
		var share = part(place) / (double) MOST;
		return (share <= 0.04045) ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
	}

	private int part(int place) {
		return Integer.parseInt(this.value.substring(1), 16) >> place & MOST;
	}

}
