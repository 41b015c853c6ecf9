package nl.meekijken.drawing;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What a PDF says in letters, at its start. */
final class PdfText {

	static final int MOST_CHARACTERS = 20_000;

	private static final int MOST_PAGES = 5;

	private PdfText() {
	}

	/** Nothing if its letters cannot be read: a paper may still be looked at. */
	static String of(PDDocument pdf) {
		var text = new StringWriter();
		try {
			var stripper = new PDFTextStripper();
			stripper.setEndPage(MOST_PAGES);
			stripper.writeText(pdf, new UntilFull(text));
		}
		catch (Full ex) {
			return text.toString();
		}
		catch (IOException | RuntimeException ex) {
			return "";
		}
		return text.toString();
	}

	private static final class UntilFull extends Writer {

		private final StringWriter text;

		UntilFull(StringWriter text) {
			this.text = text;
		}

		@Override
		public void write(char[] characters, int offset, int length) throws Full {
			var room = MOST_CHARACTERS - this.text.getBuffer().length();
			this.text.write(characters, offset, Math.min(room, length));
			if (length >= room) {
				throw new Full();
			}
		}

		@Override
		public void flush() {
			// nothing waits
		}

		@Override
		public void close() {
			// nothing is open
		}

	}

	private static final class Full extends IOException {

	}

}
