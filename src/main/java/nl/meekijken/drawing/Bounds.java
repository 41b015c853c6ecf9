package nl.meekijken.drawing;

/** How large a picture is at most; the shape of what it shows is kept. */
record Bounds(int width, int height) {

	/** To recognise a page by. */
	static final Bounds THUMBNAIL = new Bounds(360, 900);

	/** To read a page. */
	static final Bounds FULL = new Bounds(1400, 3500);

	/** To take along, as sharp as the memory of the other process allows. */
	static final Bounds COPY = new Bounds(3000, 3000);

	/** By what to multiply so that it fits. */
	double scaleOf(double width, double height) {
		return Math.min(this.width / width, this.height / height);
	}

}
