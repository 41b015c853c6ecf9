package nl.meekijken.drawing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Pictures of pages, packed, as one PDF, with nothing in it but pixels. */
final class Binding {

	private static final float WIDTH = PDRectangle.A4.getWidth();

	private Binding() {
	}

	static byte[] bind(byte[] packed) throws IOException {
		var pages = new DataInputStream(new ByteArrayInputStream(packed));
		try (var pdf = new PDDocument()) {
			for (int left = pages.readInt(); left > 0; left--) {
				add(pdf, Parcel.readWhole(pages, Parcel.MOST_BYTES));
			}
			var bytes = new ByteArrayOutputStream();
			pdf.save(bytes);
			return bytes.toByteArray();
		}
	}

	private static void add(PDDocument pdf, byte[] picture) throws IOException {
		var image = PDImageXObject.createFromByteArray(pdf, picture, null);
		var height = WIDTH * image.getHeight() / image.getWidth();
		var page = new PDPage(new PDRectangle(WIDTH, height));
		pdf.addPage(page);
		try (var content = new PDPageContentStream(pdf, page)) {
			content.drawImage(image, 0, 0, WIDTH, height);
		}
	}

}
