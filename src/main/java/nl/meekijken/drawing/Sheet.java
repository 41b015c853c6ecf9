package nl.meekijken.drawing;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** A paper that lies on the table. What it is, its bytes say: a name can lie. */
@SuppressWarnings("ArrayRecordComponent")
record Sheet(byte[] bytes) {

	private static final int HEAD = 1024;

	private static final String PDF = "%PDF-";

	boolean isPhotograph() {
		return !isPdf();
	}

	/** Whatever is wrong with it makes it unreadable. */
	Examined examine(String mediaType) throws IOException {
		if (isPdf() != mediaType.startsWith("application/pdf")) {
			return new Examined.Unreadable();
		}
		return isPdf() ? examinePdf() : examinePicture();
	}

	/** A page at most so large; none if there is no such page. */
	Optional<BufferedImage> draw(int page, Bounds bounds) throws IOException {
		if (isPdf()) {
			return PdfPages.draw(this.bytes, page, bounds);
		}
		return HeicPicture.is(this.bytes) ? HeicPicture.draw(this.bytes, page, bounds)
				: Photograph.draw(this.bytes, page, bounds);
	}

	private Examined examinePdf() throws IOException {
		try (var pdf = PdfPages.open(this.bytes)) {
			var pages = PdfPages.count(pdf);
			return pages == 0 ? new Examined.Unreadable()
					: new Examined.Readable(pages, isMoreThanPdf() || ActiveContent.isIn(pdf), PdfText.of(pdf));
		}
		catch (InvalidPasswordException ex) {
			return new Examined.Locked();
		}
	}

	private Examined examinePicture() throws IOException {
		var pages = HeicPicture.is(this.bytes) ? HeicPicture.count(this.bytes) : Photograph.count(this.bytes);
		return pages == 0 ? new Examined.Unreadable() : new Examined.Readable(pages, false, "");
	}

	/** Readers look for the start of a PDF in its first kilobyte. */
	private boolean isPdf() {
		return head().contains(PDF);
	}

	/** What stands before the start of a PDF may be the start of another file. */
	private boolean isMoreThanPdf() {
		return !head().substring(0, head().indexOf(PDF)).replace("\u00EF\u00BB\u00BF", "").isBlank();
	}

	private String head() {
		return new String(this.bytes, 0, Math.min(HEAD, this.bytes.length), StandardCharsets.ISO_8859_1);
	}

}
