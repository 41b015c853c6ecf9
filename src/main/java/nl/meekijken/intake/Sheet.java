package nl.meekijken.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.font.encoding.WinAnsiEncoding;

/** One sheet of paper that is filled from top to bottom. */
final class Sheet implements AutoCloseable {

	private static final float EDGE = 64;

	private static final float WIDTH = PDRectangle.A4.getWidth() - 2 * EDGE;

	private static final float COLUMN = 170;

	private static final float SIZE = 10.5f;

	private static final float LINE = 15;

	private final PDDocument document = new PDDocument();

	private final PDFont plain = new PDType1Font(FontName.HELVETICA);

	private final PDFont bold = new PDType1Font(FontName.HELVETICA_BOLD);

	private final PDPageContentStream pen;

	private float y = PDRectangle.A4.getHeight() - EDGE;

	Sheet(String title, String language) throws IOException {
		var page = new PDPage(PDRectangle.A4);
		this.document.addPage(page);
		this.document.getDocumentInformation().setTitle(title);
		this.document.getDocumentCatalog().setLanguage(language);
		this.pen = new PDPageContentStream(this.document, page);
		write(this.bold, 2 * SIZE - 3, EDGE, title);
		this.y -= 2 * LINE;
	}

	Sheet heading(String text) throws IOException {
		this.y -= LINE / 2;
		write(this.bold, SIZE + 1, EDGE, text);
		this.y -= LINE + 3;
		return this;
	}

	Sheet paragraph(String text) throws IOException {
		for (var line : lines(writable(text), WIDTH)) {
			write(this.plain, SIZE, EDGE, line);
			this.y -= LINE;
		}
		this.y -= LINE / 3;
		return this;
	}

	Sheet paragraphs(List<String> texts) throws IOException {
		for (var text : texts) {
			paragraph(text);
		}
		return this;
	}

	Sheet pair(String label, String value) throws IOException {
		write(this.plain, SIZE, EDGE, label);
		for (var line : lines(writable(value), WIDTH - COLUMN)) {
			write(this.bold, SIZE, EDGE + COLUMN, line);
			this.y -= LINE;
		}
		return this;
	}

	/** Where somebody writes by hand. */
	Sheet blank(String label) throws IOException {
		this.y -= 2 * LINE;
		write(this.plain, SIZE, EDGE, label);
		this.pen.moveTo(EDGE + COLUMN, this.y - 2);
		this.pen.lineTo(EDGE + WIDTH, this.y - 2);
		this.pen.stroke();
		return this;
	}

	byte[] bytes() {
		try (var bytes = new ByteArrayOutputStream()) {
			this.pen.close();
			this.document.save(bytes);
			return bytes.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() throws IOException {
		this.document.close();
	}

	private void write(PDFont font, float size, float x, String text) throws IOException {
		this.pen.beginText();
		this.pen.setFont(font, size);
		this.pen.newLineAtOffset(x, this.y);
		this.pen.showText(writable(text));
		this.pen.endText();
	}

	private List<String> lines(String text, float width) throws IOException {
		var lines = new ArrayList<String>();
		var line = "";
		for (var word : text.split(" ", -1)) {
			var longer = line.isEmpty() ? word : line + " " + word;
			if (!line.isEmpty() && this.bold.getStringWidth(longer) / 1000 * SIZE > width) {
				lines.add(line);
				longer = word;
			}
			line = longer;
		}
		lines.add(line);
		return lines;
	}

	/** The fonts of every PDF reader have Western letters: others lose their accent. */
	private static String writable(String text) {
		return text.codePoints().mapToObj(Sheet::writable).collect(Collectors.joining());
	}

	private static String writable(int letter) {
		if (WinAnsiEncoding.INSTANCE.contains(glyph(letter))) {
			return Character.toString(letter);
		}
		var bare = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD).codePointAt(0);
		return WinAnsiEncoding.INSTANCE.contains(glyph(bare)) ? Character.toString(bare) : switch (letter) {
			case 'ı' -> "i";
			case 'ł' -> "l";
			case 'Ł' -> "L";
			case 'đ' -> "d";
			default -> Character.isWhitespace(letter) ? " " : "?";
		};
	}

	private static String glyph(int letter) {
		return GlyphList.getAdobeGlyphList().codePointToName(letter);
	}

}
