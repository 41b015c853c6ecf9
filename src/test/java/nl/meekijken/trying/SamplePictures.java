package nl.meekijken.trying;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import java.util.zip.CRC32;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Pictures of the less usual kinds, made on the spot. */
public final class SamplePictures {

	/** 64 by 48: red at the left, blue at the right; made by heif-enc. */
	private static final String HEIC = """
			AAAAHGZ0eXBoZWljAAAAAG1pZjFoZWljbWlhZgAAAa1tZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAAAAAAAAAAAAAA5waXRt
			AAAAAAACAAAAEGlkYXQAAAAAAEAAMAAAADhpbG9jAQAAAERAAAIAAQAAAAAAAAHRAAEAAAAAAAAAJAACAAEAAAAAAAAAAQAAAAAAAAAIAAAA
			OGlpbmYAAAAAAAIAAAAVaW5mZQIAAAEAAQAAaHZjMQAAAAAVaW5mZQIAAAAAAgAAZ3JpZAAAAADYaXBycAAAALZpcGNvAAAAdmh2Y0MBA3AA
			AAAAAAAAAAAe8AD8/fj4AAAPAyAAAQAYQAEMAf//A3AAAAMAkAAAAwAAAwAeugJAIQABACpCAQEDcAAAAwCQAAADAAADAB6gIIEFlurkprm4
			EBAwIAAAAwAgAAADACEiAAEABkQBwXPAiQAAABRpc3BlAAAAAAAAAEAAAABAAAAAFGlzcGUAAAAAAAAAQAAAADAAAAAQcGl4aQAAAAADCAgI
			AAAAGmlwbWEAAAAAAAAAAgABAoECAAICA4QAAAAaaXJlZgAAAAAAAAAOZGltZwACAAEAAQAAACxtZGF0AAAAICgBrwtg9eWDr//0HHfxxiDx
			cWVf/cyQPox//0XwifTg
			""";

	private SamplePictures() {
	}

	public static byte[] heic() {
		return Base64.getMimeDecoder().decode(HEIC);
	}

	/** One pixel. */
	public static byte[] webp() {
		return Base64.getDecoder().decode("UklGRiQAAABXRUJQVlA4IBgAAAAwAQCdASoBAAEAAQAcJaQAA3AA/v3AgAA=");
	}

	/** As many pages, each 100 pixels wider than the one before. */
	public static byte[] tiff(int pages) throws IOException {
		var bytes = new ByteArrayOutputStream();
		var writer = ImageIO.getImageWritersByFormatName("tiff").next();
		try (var output = ImageIO.createImageOutputStream(bytes)) {
			writer.setOutput(output);
			writer.prepareWriteSequence(null);
			for (int page = 1; page <= pages; page++) {
				writer.writeToSequence(new IIOImage(SamplePapers.gradient(100 * page, 50), null, null), null);
			}
			writer.endWriteSequence();
		}
		finally {
			writer.dispose();
		}
		return bytes.toByteArray();
	}

	/** A JPEG of which no two pixels are alike. */
	public static byte[] noise(int width, int height) throws IOException {
		var chance = new Random(7);
		var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		picture.setRGB(0, 0, width, height, chance.ints((long) width * height).toArray(), 0, width);
		var bytes = new ByteArrayOutputStream();
		ImageIO.write(picture, "jpeg", bytes);
		return bytes.toByteArray();
	}

	/** Pages that are nothing but noise, all the same. */
	public static byte[] noisyPdf(int pages) throws IOException {
		try (var pdf = new PDDocument()) {
			var noise = PDImageXObject.createFromByteArray(pdf, noise(1400, 1980), "noise");
			for (int number = 1; number <= pages; number++) {
				var page = new PDPage(PDRectangle.A4);
				pdf.addPage(page);
				try (var content = new PDPageContentStream(pdf, page)) {
					content.drawImage(noise, 0, 0, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
				}
			}
			var bytes = new ByteArrayOutputStream();
			pdf.save(bytes);
			return bytes.toByteArray();
		}
	}

	/**
	 * Exif data that say how the camera was held, and where; a TIFF without a picture.
	 */
	public static byte[] exif(int orientation) {
		var where = "Damrak 1, Amsterdam".getBytes(StandardCharsets.US_ASCII);
		var exif = ByteBuffer.allocate(26 + where.length);
		exif.putShort((short) 0x4D4D).putShort((short) 42).putInt(8).putShort((short) 1);
		exif.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation).putShort((short) 0);
		return exif.putInt(0).put(where).array();
	}

	/** A PNG with a chunk of that name before its pixels. */
	public static byte[] pngWith(String name, byte[] content) throws IOException {
		var plain = SamplePapers.picture(60, 20, "png");
		var start = 8 + 25;
		var bytes = new ByteArrayOutputStream();
		bytes.write(plain, 0, start);
		bytes.writeBytes(chunk(name, content));
		bytes.write(plain, start, plain.length - start);
		return bytes.toByteArray();
	}

	/** A WebP with a chunk of that name behind its pixels. */
	public static byte[] webpWith(String name, byte[] content) {
		var plain = webp();
		var extra = 8 + content.length + content.length % 2;
		var bytes = ByteBuffer.allocate(plain.length + extra).order(ByteOrder.LITTLE_ENDIAN).put(plain);
		bytes.put(name.getBytes(StandardCharsets.US_ASCII)).putInt(content.length).put(content);
		return bytes.putInt(4, bytes.capacity() - 8).array();
	}

	/** A chunk of a PNG, with its checksum. */
	static byte[] chunk(String name, byte[] content) throws IOException {
		var bytes = new ByteArrayOutputStream();
		var out = new DataOutputStream(bytes);
		out.writeInt(content.length);
		out.write(name.getBytes(StandardCharsets.US_ASCII));
		out.write(content);
		var sum = new CRC32();
		var whole = bytes.toByteArray();
		sum.update(Arrays.copyOfRange(whole, 4, whole.length));
		out.writeInt((int) sum.getValue());
		return bytes.toByteArray();
	}

}
