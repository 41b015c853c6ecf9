package nl.meekijken.office;

import nl.meekijken.values.Colour;

/**
 * On what an accent stands, in the light and in the dark dress of the portal: the grounds
 * of the style sheet on which texts of links and buttons are.
 */
public enum Ground {

	/** Light paper: the least light ground that texts have, and white letters on it. */
	LIGHT("#e9e9e2", "#fdfdfb", "#ffffff", 12),
	/** Dark paper: the least dark ground that texts have, and dark letters on it. */
	DARK("#262c30", "#121517", "#05232a", 18);

	/** What texts need (WCAG 2.2, 1.4.3). */
	private static final double ENOUGH = 4.5;

	private static final int WHOLE = 100;

	private final String inset;

	private final String paper;

	private final String letters;

	private final int tint;

	Ground(String inset, String paper, String letters, int tint) {
		this.inset = inset;
		this.paper = paper;
		this.letters = letters;
		this.tint = tint;
	}

	/** The colour of letters on a button of the accent. */
	public Colour letters() {
		return new Colour(this.letters);
	}

	/** A breath of the accent, to stand behind it. */
	public Colour soft(Colour accent) {
		return accent.mixed(new Colour(this.paper), this.tint);
	}

	/** The accent under a pointer. */
	public Colour hover(Colour accent) {
		return accent.mixed(away(), 78);
	}

	/** How well the accent is read where it is read worst. */
	public double worst(Colour accent) {
		return Math.min(Math.min(accent.contrast(new Colour(this.inset)), accent.contrast(soft(accent))),
				accent.contrast(letters()));
	}

	public boolean allows(Colour accent) {
		return worst(accent) >= ENOUGH;
	}

	/**
	 * The nearest colour of the same hue that can be read: the colour itself if it can.
	 */
	public Colour nearest(Colour wanted) {
		for (var percent = WHOLE; percent > 0; percent--) {
			var tried = wanted.mixed(away(), percent);
			if (allows(tried)) {
				return tried;
			}
		}
		return away();
	}

	private Colour away() {
		return (this == LIGHT) ? Colour.BLACK : Colour.WHITE;
	}

}
