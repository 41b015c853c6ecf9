package nl.meekijken.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/** How pictures are kept: lines and letters sharp, photographs small. */
enum PictureFormat {

	PNG, JPEG;

	private static final int LARGEST_PNG = 400_000;

	private static final float QUALITY = 0.85f;

	String mediaType() {
		return "image/" + name().toLowerCase(Locale.ROOT);
	}

	String fileName(int page, PictureSize size) {
		return (page + "-" + size.name() + "." + name()).toLowerCase(Locale.ROOT);
	}

	/** Keeps the picture under its name, whole or not at all. */
	static void keep(BufferedImage picture, boolean photograph, Path folder, int page, PictureSize size)
			throws IOException {
		var png = photograph ? new byte[0] : encode(picture, PNG);
		var format = photograph || png.length > LARGEST_PNG ? JPEG : PNG;
		Files.createDirectories(folder);
		var temporary = Files.createTempFile(folder, "drawn", ".part");
		try {
			Files.write(temporary, format == PNG ? png : encode(picture, JPEG));
			Files.move(temporary, folder.resolve(format.fileName(page, size)), StandardCopyOption.ATOMIC_MOVE);
		}
		finally {
			Files.deleteIfExists(temporary);
		}
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
