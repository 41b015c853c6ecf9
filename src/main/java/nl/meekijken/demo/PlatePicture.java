package nl.meekijken.demo;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A licence plate in a photograph. Its letters are outlines read from the font inside
 * PDFBox: a bare machine has no fonts, and then Java's own text fails.
 */
final class PlatePicture {

	private static final Color YELLOW = new Color(0xF3BE1A);

	private static final Color EURO = new Color(0x14479E);

	private static final TrueTypeFont FONT = font();

	private static final double EM = 1490;

	private PlatePicture() {
	}

	/** Paints a plate of that width with its middle at x, y. */
	static void paint(Canvas canvas, String plate, boolean dutch, double x, double y, double wide) {
		double high = wide * 0.215;
		double left = x - wide / 2;
		double top = y - high / 2;
		canvas.round(new Color(25, 25, 25), left - 3, top - 3, wide + 6, high + 6, 10);
		canvas.round(dutch ? YELLOW : new Color(0xF4F4F0), left, top, wide, high, 8);
		canvas.round(EURO, left, top, wide * 0.085, high, 8);
		var letters = outline(plate);
		var size = letters.getBounds2D();
		double scale = Math.min(wide * 0.82 / size.getWidth(), high * 0.66 / size.getHeight());
		var place = AffineTransform.getTranslateInstance(left + wide * 0.54 - size.getWidth() * scale / 2,
				y + size.getHeight() * scale / 2);
		place.scale(scale, -scale);
		place.translate(-size.getX(), -size.getY());
		canvas.fill(new Color(18, 18, 18), place.createTransformedShape(letters));
	}

	private static Path2D outline(String text) {
		var path = new Path2D.Double();
		double at = 0;
		try {
			for (int place = 0; place < text.length(); place++) {
				char letter = text.charAt(place);
				var glyph = FONT.nameToGID(name(letter));
				var shape = FONT.getPath(name(letter));
				path.append(AffineTransform.getTranslateInstance(at, 0).createTransformedShape(shape), false);
				at += FONT.getAdvanceWidth(glyph) + EM * 0.06;
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return path;
	}

	private static String name(char letter) {
		return switch (letter) {
			case '0' -> "zero";
			case '1' -> "one";
			case '2' -> "two";
			case '3' -> "three";
			case '4' -> "four";
			case '5' -> "five";
			case '6' -> "six";
			case '7' -> "seven";
			case '8' -> "eight";
			case '9' -> "nine";
			case '-' -> "hyphen";
			case ' ' -> "space";
			default -> String.valueOf(letter);
		};
	}

	private static TrueTypeFont font() {
		try (var stream = PDDocument.class
			.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
			if (stream == null) {
				throw new IllegalStateException("PDFBox has lost its font");
			}
			return new TTFParser().parse(new RandomAccessReadBuffer(stream.readAllBytes()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
