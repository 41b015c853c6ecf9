package nl.meekijken.document;

/** How large a picture of a page is at most; the shape of the page is kept. */
public enum PictureSize {

	THUMBNAIL(360, 900), FULL(1400, 3500);

	private final int width;

	private final int height;

	PictureSize(int width, int height) {
		this.width = width;
		this.height = height;
	}

	/** By what to multiply so that it fits. */
	double scaleOf(double width, double height) {
		return Math.min(this.width / width, this.height / height);
	}

}
