package nl.meekijken.document;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The pages of a PDF; one that asks for a password counts as broken. */
final class PdfPages {

	private static final int MOST = 5000;

	private static final long IN_MEMORY = 32_000_000;

	private static final long ON_DISK = 512_000_000;

	private PdfPages() {
	}

	/** Zero when there are more than anybody reads. */
	static int count(Path source) throws IOException {
		try (var pdf = open(source)) {
			var pages = pdf.getNumberOfPages();
			return pages <= MOST ? Math.max(pages, 0) : 0;
		}
	}

	/**
	 * Draws a page at most {@link PictureSize#FULL} large; none if there is no such page.
	 */
	static Optional<BufferedImage> draw(Path source, int page) throws IOException {
		try (var pdf = open(source)) {
			if (page < 1 || page > pdf.getNumberOfPages()) {
				return Optional.empty();
			}
			var scale = scaleOf(pdf.getPage(page - 1));
			if (!Float.isFinite(scale) || scale <= 0) {
				return Optional.empty();
			}
			var renderer = new PDFRenderer(pdf);
			renderer.setSubsamplingAllowed(true);
			return Optional.of(renderer.renderImage(page - 1, scale, ImageType.RGB));
		}
	}

	private static float scaleOf(PDPage page) {
		var box = page.getCropBox();
		var lies = page.getRotation() % 180 != 0;
		return (float) PictureSize.FULL.scaleOf(lies ? box.getHeight() : box.getWidth(),
				lies ? box.getWidth() : box.getHeight());
	}

	private static PDDocument open(Path source) throws IOException {
		return Loader.loadPDF(source.toFile(), MemoryUsageSetting.setupMixed(IN_MEMORY, ON_DISK).streamCache);
	}

}
