package nl.meekijken.mail;

import org.jspecify.annotations.Nullable;

/**
 * In whose name a letter is sent, instead of ours. The address of the sender stays ours,
 * so that receiving servers can tell that it is really sent by us.
 *
 * @param name what stands before the address, and above the letter
 * @param colours of its button and its rule; ours if none
 */
public record LetterBrand(String name, @Nullable Colours colours) {

	/**
	 * An accent on light paper, and one on dark paper, each with the letters on it; as
	 * "#0b5563".
	 */
	public record Colours(String light, String onLight, String dark, String onDark) {

		public Colours {
			for (var colour : new String[] { light, onLight, dark, onDark }) {
				if (!colour.matches("#[0-9a-f]{6}")) {
					throw new IllegalArgumentException("not a colour: " + colour);
				}
			}
		}

		/** What stands behind the style of a letter. */
		String style() {
			return """
					.brand { border-bottom-color: %1$s; }
					.button { background: %1$s; color: %2$s; }
					@media (prefers-color-scheme: dark) {
						.brand { border-bottom-color: %3$s; }
						.button { background: %3$s; color: %4$s; }
					}
					""".formatted(this.light, this.onLight, this.dark, this.onDark);
		}

	}

	/** A brand in our own colours. */
	public static LetterBrand named(String name) {
		return new LetterBrand(name, null);
	}

	/** The letter in the colours of the brand. */
	String dress(String html) {
		return (this.colours != null) ? html.replaceFirst("</style>", this.colours.style() + "</style>") : html;
	}

}
