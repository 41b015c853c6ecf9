package nl.meekijken.portal;

import nl.meekijken.access.Slugs;

/** How large the pages of a paper are shown. */
enum Zoom {

	/** As wide as there is room. */
	FIT("passend"),
	/** A dot of the picture is a dot on the screen. */
	WHOLE("100"),
	/** Twice as wide as there is room. */
	LARGE("groot");

	static final Slugs<Zoom> SLUGS = Slugs.of(Zoom.class, zoom -> zoom.slug);

	private final String slug;

	Zoom(String slug) {
		this.slug = slug;
	}

	String slug() {
		return this.slug;
	}

}
