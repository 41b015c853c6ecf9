package nl.meekijken.drawing;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Optional;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

import com.twelvemonkeys.imageio.stream.ByteArrayImageInputStream;

/**
 * A file that is a picture itself: drawn anew, so that nothing but its pixels is left. A
 * TIFF has pages, anything else has one.
 */
final class Photograph {

	private static final long MOST_PIXELS = 40_000_000;

	private static final double SPARE = 0.75;

	private Photograph() {
	}

	/** Zero if it is no picture, or larger than is drawn. */
	static int count(byte[] picture) throws IOException {
		var pages = TiffPages.is(picture) ? TiffPages.count(picture) : 1;
		return pages > 0 && with(picture, 1, reader -> 1).isPresent() ? pages : 0;
	}

	/** The picture upright, at most so large; none if there is no such page. */
	static Optional<BufferedImage> draw(byte[] picture, int page, Bounds bounds) throws IOException {
		var pages = TiffPages.is(picture) ? TiffPages.count(picture) : 1;
		return page < 1 || page > pages ? Optional.empty() : draw(picture, page, bounds, Orientation.of(picture));
	}

	static Optional<BufferedImage> draw(byte[] picture, int page, Bounds bounds, Orientation held) throws IOException {
		return with(picture, page, reader -> draw(reader, page - 1, bounds, held));
	}

	static boolean isTooLarge(long width, long height) {
		return width <= 0 || height <= 0 || width > MOST_PIXELS || width * height > MOST_PIXELS;
	}

	/** Measured before it is unpacked: a small file can hold a flood of pixels. */
	private static <T> Optional<T> with(byte[] picture, int page, Reading<T> reading) throws IOException {
		try (var input = new ByteArrayImageInputStream(picture)) {
			var readers = ImageIO.getImageReaders(input);
			if (!readers.hasNext()) {
				return Optional.empty();
			}
			var reader = readers.next();
			try {
				reader.setInput(input, false, true);
				return isTooLarge(reader.getWidth(page - 1), reader.getHeight(page - 1)) ? Optional.empty()
						: Optional.of(reading.read(reader));
			}
			finally {
				reader.dispose();
			}
		}
	}

	/** Leaves out pixels that would vanish anyway, and turns last: both spare memory. */
	private static BufferedImage draw(ImageReader reader, int index, Bounds bounds, Orientation held)
			throws IOException {
		var settings = reader.getDefaultReadParam();
		var step = Math.max(1, (int) (SPARE / held.scaleOf(reader.getWidth(index), reader.getHeight(index), bounds)));
		settings.setSourceSubsampling(step, step, 0, 0);
		var picture = reader.read(index, settings);
		return held.turn(Scaling.by(picture, held.scaleOf(picture.getWidth(), picture.getHeight(), bounds)));
	}

	@FunctionalInterface
	private interface Reading<T> {

		T read(ImageReader reader) throws IOException;

	}

}
