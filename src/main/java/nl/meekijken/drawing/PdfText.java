package nl.meekijken.drawing;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.time.Duration;
import java.util.List;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What a PDF says in letters on the pages that are shown, each ended by a form feed. */
final class PdfText {

	static final int MOST_CHARACTERS = 400_000;

	private static final int MOST_PAGES = 60;

	/** Beside it a paper is only looked at: it may not cost all the time there is. */
	private static final Duration LONGEST = Duration.ofSeconds(3);

	private PdfText() {
	}

	/** Nothing if its letters cannot be read: a paper may still be looked at. */
	static String of(PDDocument pdf) {
		return of(pdf, LONGEST);
	}

	static String of(PDDocument pdf, Duration longest) {
		var text = new StringWriter();
		try {
			var stripper = new InTime(longest);
			stripper.setEndPage(MOST_PAGES);
			stripper.setPageEnd("\f");
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

	/** Ends with what it has once its time is over. */
	private static final class InTime extends PDFTextStripper {

		private final long end;

		InTime(Duration longest) {
			this.end = System.nanoTime() + longest.toNanos();
		}

		@Override
		protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
			if (System.nanoTime() - this.end > 0) {
				throw new Full();
			}
			super.processOperator(operator, operands);
		}

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
