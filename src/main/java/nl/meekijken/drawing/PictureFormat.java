package nl.meekijken.drawing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/** How pictures are made: lines and letters sharp, photographs small. */
enum PictureFormat {

	PNG, JPEG;

	private static final int LARGEST_PNG = 400_000;

	private static final float QUALITY = 0.85f;

	String mediaType() {
		return "image/" + name().toLowerCase(Locale.ROOT);
	}

	static Picture encode(BufferedImage picture, boolean photograph) throws IOException {
		var png = photograph ? new byte[0] : encode(picture, PNG);
		var format = photograph || png.length > LARGEST_PNG ? JPEG : PNG;
		return new Picture(format.mediaType(), format == PNG ? png : encode(picture, JPEG), picture.getWidth(),
				picture.getHeight());
	}

	private static byte[] encode(BufferedImage picture, PictureFormat format) throws IOException {
		var bytes = new ByteArrayOutputStream();
		var writer = ImageIO.getImageWritersByFormatName(format.name()).next();
		try (var output = ImageIO.createImageOutputStream(bytes)) {
			var settings = writer.getDefaultWriteParam();
			if (format == JPEG) {
				settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
				settings.setCompressionQuality(QUALITY);
			}
			writer.setOutput(output);
			writer.write(null, new IIOImage(picture, null, null), settings);
		}
		finally {
			writer.dispose();
		}
		return bytes.toByteArray();
	}

}
