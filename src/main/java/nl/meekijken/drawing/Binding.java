package nl.meekijken.drawing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Pictures of pages as one PDF, with nothing in it but pixels. */
final class Binding {

	private static final float WIDTH = PDRectangle.A4.getWidth();

	private Binding() {
	}

	/** The pictures as they travel to the other process. */
	static byte[] pack(List<Picture> pages) {
		var bytes = new ByteArrayOutputStream();
		try (var packed = new DataOutputStream(bytes)) {
			packed.writeInt(pages.size());
			for (var page : pages) {
				page.write(packed);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	static byte[] bind(byte[] packed) throws IOException {
		var pages = new DataInputStream(new ByteArrayInputStream(packed));
		try (var pdf = new PDDocument()) {
			for (int left = pages.readInt(); left > 0; left--) {
				add(pdf, Picture.read(pages));
			}
			var bytes = new ByteArrayOutputStream();
			pdf.save(bytes);
			return bytes.toByteArray();
		}
	}

	private static void add(PDDocument pdf, Picture picture) throws IOException {
		var height = WIDTH * picture.height() / picture.width();
		var page = new PDPage(new PDRectangle(WIDTH, height));
		pdf.addPage(page);
		var image = PDImageXObject.createFromByteArray(pdf, picture.bytes(), null);
		try (var content = new PDPageContentStream(pdf, page)) {
			content.drawImage(image, 0, 0, WIDTH, height);
		}
	}

}
