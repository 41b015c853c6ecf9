package nl.meekijken.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;

import nl.meekijken.drawing.Examined.Readable;
import nl.meekijken.trying.SamplePapers;
import nl.meekijken.trying.SamplePictures;

/**
 * Looking into papers that mean no harm; the others are in {@link HostilePapersTests}.
 */
class ExaminationTests {

	@Test
	void aPdfSaysItsPagesAndItsText() throws IOException {
		var found = readable(SamplePapers.pdf(3), "application/pdf");
		assertThat(found.pages()).isEqualTo(3);
		assertThat(found.active()).isFalse();
		assertThat(found.text()).contains("Pagina 1", "Pagina 3");
	}

	@Test
	void theTextOfAllPagesThatAreShownIsReadAndNoMoreThanSoManyCharacters() throws IOException {
		assertThat(readable(SamplePapers.pdf(62), "application/pdf").text()).contains("Pagina 6\f", "Pagina 60\f")
			.doesNotContain("Pagina 61");
		assertThat(readable(longPdf(), "application/pdf").text()).hasSize(400_000);
	}

	@Test
	void textThatTakesTooLongIsReadSoFarAndThePaperIsLookedAtAllTheSame() throws IOException {
		try (var pdf = PdfPages.open(SamplePapers.pdf(3))) {
			assertThat(PdfText.of(pdf, Duration.ofMinutes(1))).contains("Pagina 3");
			assertThat(PdfText.of(pdf, Duration.ZERO)).doesNotContain("Pagina 1");
		}
	}

	@Test
	void picturesHavePagesAndNoText() throws IOException {
		assertThat(readable(SamplePictures.tiff(3), "image/tiff")).isEqualTo(new Readable(3, false, ""));
		assertThat(readable(SamplePictures.webp(), "image/webp")).isEqualTo(new Readable(1, false, ""));
		assertThat(readable(SamplePictures.heic(), "image/heic")).isEqualTo(new Readable(1, false, ""));
		assertThat(readable(SamplePapers.photograph(30, 20, 6), "image/jpeg; charset=x"))
			.isEqualTo(new Readable(1, false, ""));
	}

	@Test
	void ofATiffNoMoreThanSixtyPagesCount() throws IOException {
		assertThat(readable(SamplePictures.tiff(62), "image/tiff").pages()).isEqualTo(60);
	}

	@Test
	void aPaperThatIsNotWhatItIsSaidToBeIsUnreadable() throws IOException {
		assertThat(new Sheet(SamplePapers.pdf(1)).examine("image/png")).isEqualTo(new Examined.Unreadable());
		assertThat(new Sheet(SamplePapers.picture(9, 9, "png")).examine("application/pdf"))
			.isEqualTo(new Examined.Unreadable());
	}

	@Test
	void aMarkAtTheStartOfAPdfIsNoOtherFile() throws IOException {
		assertThat(readable(behind(new byte[] { (byte) 0xEF, (byte) 0xBB, (byte) 0xBF, '\n' }), "application/pdf")
			.active()).isFalse();
		assertThat(readable(behind(new byte[] { 'x' }), "application/pdf").active()).isTrue();
	}

	@Test
	void emptyActionsAndTheOnesThatOnlyTurnAPageAreNotActive() throws IOException {
		try (var pdf = new PDDocument()) {
			pdf.addPage(new PDPage());
			pdf.getPage(0).getCOSObject().setItem(COSName.AA, new COSDictionary());
			var go = new COSDictionary();
			go.setItem(COSName.S, COSName.getPDFName("GoTo"));
			go.setItem(COSName.D, new COSArray());
			pdf.getDocumentCatalog().getCOSObject().setItem(COSName.OPEN_ACTION, go);
			assertThat(ActiveContent.isIn(pdf)).isFalse();
			go.setItem(COSName.S, COSName.URI);
			assertThat(ActiveContent.isIn(pdf)).isTrue();
		}
	}

	private static Readable readable(byte[] bytes, String mediaType) throws IOException {
		return (Readable) new Sheet(bytes).examine(mediaType);
	}

	private static byte[] behind(byte[] start) throws IOException {
		var bytes = new ByteArrayOutputStream();
		bytes.writeBytes(start);
		bytes.writeBytes(SamplePapers.pdf(1));
		return bytes.toByteArray();
	}

	private static byte[] longPdf() throws IOException {
		var bytes = new ByteArrayOutputStream();
		try (var pdf = new PDDocument()) {
			var page = new PDPage();
			pdf.addPage(page);
			try (var content = new PDPageContentStream(pdf, page)) {
				content.beginText();
				content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 8);
				for (int line = 0; line < 4000; line++) {
					content.newLineAtOffset(0, 2);
					content.showText("lange regel ".repeat(10));
				}
				content.endText();
			}
			pdf.save(bytes);
		}
		return bytes.toByteArray();
	}

}
