package nl.meekijken.document;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/**
 * A file that is a picture itself: drawn anew, so that nothing but its pixels is left.
 */
final class Photograph {

	private static final long MOST_PIXELS = 40_000_000;

	private static final double SPARE = 0.75;

	private Photograph() {
	}

	/** Measured before it is unpacked: a small file can hold a flood of pixels. */
	static Optional<BufferedImage> draw(Path source, int page) throws IOException {
		try (var input = ImageIO.createImageInputStream(source.toFile())) {
			var readers = ImageIO.getImageReaders(input);
			if (page != 1 || !readers.hasNext()) {
				return Optional.empty();
			}
			var reader = readers.next();
			try {
				reader.setInput(input, true, true);
				return (long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS ? Optional.empty()
						: Optional.of(draw(reader, Orientation.of(source)));
			}
			finally {
				reader.dispose();
			}
		}
	}

	/** Leaves out pixels that would vanish anyway, and turns last: both spare memory. */
	private static BufferedImage draw(ImageReader reader, Orientation orientation) throws IOException {
		var settings = reader.getDefaultReadParam();
		var step = Math.max(1,
				(int) (SPARE / orientation.scaleOf(reader.getWidth(0), reader.getHeight(0), PictureSize.FULL)));
		settings.setSourceSubsampling(step, step, 0, 0);
		var picture = reader.read(0, settings);
		var scale = orientation.scaleOf(picture.getWidth(), picture.getHeight(), PictureSize.FULL);
		return orientation.turn(Scaling.by(picture, scale));
	}

}
