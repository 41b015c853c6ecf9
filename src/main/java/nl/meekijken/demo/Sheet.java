package nl.meekijken.demo;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;

/**
 * A4 paper to write and draw on. Points, measured from the top left corner, as one looks
 * at paper; PDF itself counts from the bottom.
 */
final class Sheet {

	static final float WIDTH = PDRectangle.A4.getWidth();

	static final float HEIGHT = PDRectangle.A4.getHeight();

	private final PDDocument document = new PDDocument();

	private final PDFont plain = new PDType1Font(FontName.HELVETICA);

	private final PDFont bold = new PDType1Font(FontName.HELVETICA_BOLD);

	private final PDFont hand = new PDType1Font(FontName.TIMES_ITALIC);

	private PDPageContentStream pen;

	private Color ink = Color.BLACK;

	Sheet(String title) {
		this.document.getDocumentInformation().setTitle(title);
		this.document.setDocumentId(1L);
		this.pen = turned();
	}

	/** How letters look. */
	enum Face {

		PLAIN, BOLD, HAND

	}

	/** Starts the next page. */
	Sheet turn() {
		try {
			this.pen.close();
			this.pen = turned();
			return this;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	Sheet ink(Color color) {
		this.ink = color;
		return this;
	}

	Sheet text(float x, float y, float size, Face face, String text) {
		return drawing(() -> {
			this.pen.setNonStrokingColor(this.ink);
			this.pen.beginText();
			this.pen.setFont(font(face), size);
			this.pen.newLineAtOffset(x, HEIGHT - y);
			this.pen.showText(Lettering.writable(font(face), text));
			this.pen.endText();
		});
	}

	/** Ends the text at x, as amounts stand in a column. */
	Sheet textUpTo(float x, float y, float size, Face face, String text) {
		return text(x - width(face, size, text), y, size, face, text);
	}

	/** Writes as many lines as the text takes and tells where the next one starts. */
	float paragraph(float x, float y, float wide, float size, Face face, String text) {
		float next = y;
		for (String line : Lettering.lines(text, (part) -> width(face, size, part) <= wide)) {
			text(x, next, size, face, line);
			next += size * 1.4f;
		}
		return next;
	}

	Sheet box(float x, float y, float wide, float high, Color fill) {
		return drawing(() -> {
			this.pen.setNonStrokingColor(fill);
			this.pen.addRect(x, HEIGHT - y - high, wide, high);
			this.pen.fill();
		});
	}

	Sheet frame(float x, float y, float wide, float high, float line) {
		return drawing(() -> {
			this.pen.setStrokingColor(this.ink);
			this.pen.setLineWidth(line);
			this.pen.addRect(x, HEIGHT - y - high, wide, high);
			this.pen.stroke();
		});
	}

	Sheet line(float x1, float y1, float x2, float y2, float line) {
		return drawing(() -> {
			this.pen.setStrokingColor(this.ink);
			this.pen.setLineWidth(line);
			this.pen.moveTo(x1, HEIGHT - y1);
			this.pen.lineTo(x2, HEIGHT - y2);
			this.pen.stroke();
		});
	}

	/** Draws the outline of a shape with a pen of that width. */
	Sheet stroke(Shape shape, float line) {
		return drawing(() -> {
			this.pen.setStrokingColor(this.ink);
			this.pen.setLineWidth(line);
			this.pen.setLineCapStyle(1);
			this.pen.setLineJoinStyle(1);
			trace(shape);
			this.pen.stroke();
		});
	}

	Sheet photograph(byte[] jpeg, float x, float y, float wide, float high) {
		return drawing(() -> {
			var image = JPEGFactory.createFromByteArray(this.document, jpeg);
			this.pen.drawImage(image, x, HEIGHT - y - high, wide, high);
		});
	}

	float width(Face face, float size, String text) {
		try {
			return font(face).getStringWidth(Lettering.writable(font(face), text)) / 1000 * size;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	int pages() {
		return this.document.getNumberOfPages();
	}

	/** The finished PDF. */
	byte[] done() {
		try (this.document) {
			this.pen.close();
			var bytes = new ByteArrayOutputStream();
			this.document.save(bytes);
			return bytes.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void trace(Shape shape) throws IOException {
		var c = new float[6];
		for (var path = shape.getPathIterator(null); !path.isDone(); path.next()) {
			switch (path.currentSegment(c)) {
				case PathIterator.SEG_MOVETO -> this.pen.moveTo(c[0], HEIGHT - c[1]);
				case PathIterator.SEG_LINETO -> this.pen.lineTo(c[0], HEIGHT - c[1]);
				case PathIterator.SEG_QUADTO -> this.pen.curveTo1(c[0], HEIGHT - c[1], c[2], HEIGHT - c[3]);
				case PathIterator.SEG_CUBICTO ->
					this.pen.curveTo(c[0], HEIGHT - c[1], c[2], HEIGHT - c[3], c[4], HEIGHT - c[5]);
				default -> this.pen.closePath();
			}
		}
	}

	private PDPageContentStream turned() {
		try {
			var page = new PDPage(PDRectangle.A4);
			this.document.addPage(page);
			return new PDPageContentStream(this.document, page);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private PDFont font(Face face) {
		return switch (face) {
			case PLAIN -> this.plain;
			case BOLD -> this.bold;
			case HAND -> this.hand;
		};
	}

	private Sheet drawing(Stroke stroke) {
		try {
			stroke.draw();
			return this;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Something the pen does. */
	@FunctionalInterface
	private interface Stroke {

		void draw() throws IOException;

	}

}
