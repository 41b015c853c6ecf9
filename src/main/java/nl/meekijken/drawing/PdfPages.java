package nl.meekijken.drawing;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Optional;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The pages of a PDF. */
final class PdfPages {

	private static final int MOST = 5000;

	private PdfPages() {
	}

	/** Opens it in memory only: nothing of a paper ever lies open on a disk. */
	static PDDocument open(byte[] pdf) throws IOException {
		return Loader.loadPDF(pdf);
	}

	/** Zero when there are none, or more than anybody reads. */
	static int count(PDDocument pdf) {
		var pages = pdf.getNumberOfPages();
		return pages <= MOST ? Math.max(pages, 0) : 0;
	}

	/** Draws a page; none if there is no such page. */
	static Optional<BufferedImage> draw(byte[] bytes, int page, Bounds bounds) throws IOException {
		try (var pdf = open(bytes)) {
			if (page < 1 || page > pdf.getNumberOfPages()) {
				return Optional.empty();
			}
			var scale = scaleOf(pdf.getPage(page - 1), bounds);
			if (!Float.isFinite(scale) || scale <= 0) {
				return Optional.empty();
			}
			var renderer = new PDFRenderer(pdf);
			renderer.setSubsamplingAllowed(true);
			return Optional.of(renderer.renderImage(page - 1, scale, ImageType.RGB));
		}
	}

	private static float scaleOf(PDPage page, Bounds bounds) {
		var box = page.getCropBox();
		var lies = page.getRotation() % 180 != 0;
		return (float) bounds.scaleOf(lies ? box.getHeight() : box.getWidth(), lies ? box.getWidth() : box.getHeight());
	}

}
