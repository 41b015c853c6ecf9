package nl.meekijken.demo;

import java.awt.Color;

/** The colours that cars in photographs have. */
enum Paint {

	BLUE(0x2E5E8C), RED(0x9C2B2B), GREY(0x8B9096), WHITE(0xD8DADB), GREEN(0x3E6B4F), BLACK(0x33363A);

	private final Color color;

	Paint(int rgb) {
		this.color = new Color(rgb);
	}

	Color color() {
		return this.color;
	}

}
