package nl.meekijken.trying;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

import javax.imageio.ImageIO;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;

/** Papers made on the spot, good and bad. */
public final class SamplePapers {

	private SamplePapers() {
	}

	public static byte[] pdf(int pages) throws IOException {
		try (var pdf = new PDDocument()) {
			for (int page = 1; page <= pages; page++) {
				addPage(pdf, PDRectangle.A4, "Pagina " + page);
			}
			return save(pdf);
		}
	}

	/** With one line of text. */
	public static byte[] pdfThatSays(String text) throws IOException {
		try (var pdf = new PDDocument()) {
			addPage(pdf, PDRectangle.A4, text);
			return save(pdf);
		}
	}

	public static byte[] pdfWithPageOf(float width, float height) throws IOException {
		try (var pdf = new PDDocument()) {
			addPage(pdf, new PDRectangle(width, height), "Groot");
			return save(pdf);
		}
	}

	public static byte[] lockedPdf() throws IOException {
		try (var pdf = new PDDocument()) {
			addPage(pdf, PDRectangle.A4, "Geheim");
			pdf.protect(new StandardProtectionPolicy("eigenaar", "lezer", new AccessPermission()));
			return save(pdf);
		}
	}

	/** Everybody may read it, only its owner may change it. */
	static byte[] guardedPdf() throws IOException {
		try (var pdf = new PDDocument()) {
			addPage(pdf, PDRectangle.A4, "Voor iedereen");
			pdf.protect(new StandardProtectionPolicy("eigenaar", "", new AccessPermission()));
			return save(pdf);
		}
	}

	/** Its objects lie packed in a stream, the script among them. */
	public static byte[] packedScript() throws IOException {
		try (var pdf = new PDDocument()) {
			addPage(pdf, PDRectangle.A4, "Ingepakt");
			pdf.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));
			return save(pdf);
		}
	}

	static byte[] pdfThatDrawsItself() throws IOException {
		try (var pdf = new PDDocument()) {
			var form = form(pdf, "/X Do");
			form.getResources().put(COSName.getPDFName("X"), form);
			var page = new PDPage();
			pdf.addPage(page);
			try (var content = new PDPageContentStream(pdf, page)) {
				content.drawForm(form);
			}
			return save(pdf);
		}
	}

	public static byte[] brokenPdf() {
		return ascii("%PDF-1.7\n1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\ntrailer << /Root 9 0 R");
	}

	/** Forms that draw one another: ten to the twelfth power in a few kilobytes. */
	public static byte[] endlessPdf() throws IOException {
		try (var pdf = new PDDocument()) {
			var inner = form(pdf, "0 0 1 1 re f");
			for (int depth = 0; depth < 12; depth++) {
				var outer = form(pdf, "/X Do ".repeat(10));
				outer.getResources().put(COSName.getPDFName("X"), inner);
				inner = outer;
			}
			var page = new PDPage();
			pdf.addPage(page);
			try (var content = new PDPageContentStream(pdf, page)) {
				content.drawForm(inner);
			}
			return save(pdf);
		}
	}

	/** A font of 512 megabytes in half of one. */
	public static byte[] swellingPdf() throws IOException {
		try (var pdf = new PDDocument()) {
			var swollen = pdf.getDocument().createCOSStream();
			swollen.setItem(COSName.FILTER, COSName.FLATE_DECODE);
			try (var zeros = new DeflaterOutputStream(swollen.createRawOutputStream())) {
				for (int megabyte = 0; megabyte < 512; megabyte++) {
					zeros.write(new byte[1 << 20]);
				}
			}
			var page = new PDPage();
			pdf.addPage(page);
			page.setResources(new PDResources());
			page.getResources().getCOSObject().setItem(COSName.FONT, entry("F", font(swollen)));
			page.setContents(new PDStream(pdf, new ByteArrayInputStream(ascii("BT /F 12 Tf (a) Tj ET"))));
			return save(pdf);
		}
	}

	/** A page tree that says a million pages and leads back to itself. */
	public static byte[] circularPdf() {
		return ascii("""
				%PDF-1.7
				1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
				2 0 obj << /Type /Pages /Count 1000000 /Kids [2 0 R 2 0 R] >> endobj
				trailer << /Root 1 0 R /Size 3 >>
				%%EOF
				""");
	}

	public static BufferedImage gradient(int width, int height) {
		var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		var brush = picture.createGraphics();
		brush.setPaint(new GradientPaint(0, 0, Color.RED, width, 0, Color.BLUE));
		brush.fillRect(0, 0, width, height);
		brush.dispose();
		return picture;
	}

	public static byte[] picture(int width, int height, String format) throws IOException {
		var bytes = new ByteArrayOutputStream();
		ImageIO.write(gradient(width, height), format, bytes);
		return bytes.toByteArray();
	}

	/** A photograph that says how the camera was held, and where. */
	public static byte[] photograph(int width, int height, int orientation) throws IOException {
		var plain = picture(width, height, "jpeg");
		var exif = SamplePictures.exif(orientation);
		var bytes = new ByteArrayOutputStream();
		var out = new DataOutputStream(bytes);
		out.write(plain, 0, 2);
		out.writeShort(0xFFE1);
		out.writeShort(exif.length + 8);
		out.write(ascii("Exif\0\0"));
		out.write(exif);
		out.write(plain, 2, plain.length - 2);
		return bytes.toByteArray();
	}

	/** A PNG of a few bytes that says it is 2.5 thousand million pixels. */
	public static byte[] floodOfPixels() throws IOException {
		var header = ByteBuffer.allocate(17).put(ascii("IHDR")).putInt(50_000).putInt(50_000);
		header.put(new byte[] { 8, 2, 0, 0, 0 });
		var sum = new CRC32();
		sum.update(header.array());
		var bytes = new ByteArrayOutputStream();
		var out = new DataOutputStream(bytes);
		out.writeLong(0x89504E470D0A1A0AL);
		out.writeInt(13);
		out.write(header.array());
		out.writeInt((int) sum.getValue());
		out.write(new byte[] { 0, 0, 0, 0, 'I', 'D', 'A', 'T', 0x35, (byte) 0xAF, 0x06, 0x1E });
		return bytes.toByteArray();
	}

	private static COSDictionary font(COSStream file) {
		var descriptor = entry("FontFile2", file);
		descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
		var font = entry("FontDescriptor", descriptor);
		font.setItem(COSName.TYPE, COSName.FONT);
		font.setItem(COSName.SUBTYPE, COSName.TRUE_TYPE);
		font.setName(COSName.BASE_FONT, "Swollen");
		return font;
	}

	private static COSDictionary entry(String name, COSBase value) {
		var dictionary = new COSDictionary();
		dictionary.setItem(COSName.getPDFName(name), value);
		return dictionary;
	}

	private static PDFormXObject form(PDDocument pdf, String content) throws IOException {
		var form = new PDFormXObject(pdf);
		form.setResources(new PDResources());
		form.setBBox(new PDRectangle(100, 100));
		try (var stream = form.getContentStream().createOutputStream()) {
			stream.write(ascii(content));
		}
		return form;
	}

	private static void addPage(PDDocument pdf, PDRectangle box, String text) throws IOException {
		var page = new PDPage(box);
		pdf.addPage(page);
		try (var content = new PDPageContentStream(pdf, page)) {
			content.beginText();
			content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 24);
			content.newLineAtOffset(72, 700);
			content.showText(text);
			content.endText();
		}
	}

	private static byte[] save(PDDocument pdf) throws IOException {
		var bytes = new ByteArrayOutputStream();
		pdf.save(bytes);
		return bytes.toByteArray();
	}

	private static byte[] ascii(String text) {
		return text.getBytes(StandardCharsets.ISO_8859_1);
	}

}
