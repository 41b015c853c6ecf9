package nl.meekijken.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import nl.meekijken.trying.SamplePapers;
import nl.meekijken.trying.SamplePictures;

class StudioTests {

	@TempDir
	Path folder;

	private Studio studio;

	@BeforeEach
	void open() {
		this.studio = new Studio(this.folder, Duration.ofSeconds(30));
	}

	@AfterEach
	void close() {
		this.studio.close();
	}

	@Test
	void aPageIsDrawnInBothSizes() throws IOException {
		var drawn = draw(SamplePapers.pdf(3), 2).orElseThrow();
		assertThat(drawn.full().mediaType()).isEqualTo("image/png");
		assertThat(image(drawn.full()).getWidth()).isBetween(1399, 1400).isEqualTo(drawn.full().width());
		assertThat(image(drawn.thumbnail()).getWidth()).isBetween(359, 360).isEqualTo(drawn.thumbnail().width());
	}

	@ParameterizedTest
	@CsvSource({ "0", "-1", "4", "2147483647" })
	void aPageThatIsNotThereIsNotDrawn(int page) throws IOException {
		assertThat(draw(SamplePapers.pdf(3), page)).isEmpty();
		assertThat(draw(SamplePictures.tiff(3), page)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "1000000000,1000000000", "1,14400", "14400,1", "0.01,0.01" })
	void aPageOfAnySizeFitsItsPicture(float width, float height) throws IOException {
		var picture = draw(SamplePapers.pdfWithPageOf(width, height), 1).orElseThrow().full();
		assertThat(picture.width()).isBetween(1, 1400);
		assertThat(picture.height()).isBetween(1, 3500);
	}

	@Test
	void aPaperWithoutEndIsGivenUpAndItsProcessIsGone() throws IOException {
		var hurried = new Studio(this.folder, Duration.ofSeconds(2));
		assertThat(hurried.draw(stream(SamplePapers.endlessPdf()), 1)).isEmpty();
		assertThat(draughtsmen()).isZero();
	}

	/** Drawn with another font or given up: either will do. */
	@Test
	void aPaperThatSwellsDoesNotKeepTheNextOneFromBeingDrawn() throws IOException {
		var swelling = SamplePapers.swellingPdf();
		assertThat(swelling.length).isLessThan(1_000_000);
		draw(swelling, 1);
		assertThat(draw(SamplePapers.pdf(1), 1)).isPresent();
	}

	@Test
	void atMostTwoDrawAtTheSameTime() throws Exception {
		var source = SamplePapers.pdf(8);
		var work = IntStream.rangeClosed(1, 8)
			.<Callable<Long>>mapToObj(page -> () -> draw(source, page).isPresent() ? draughtsmen() : -1L)
			.toList();
		assertThat(together(work)).allSatisfy(busy -> assertThat(busy).isBetween(1L, 2L));
	}

	@Test
	void whoLooksIntoAPaperDoesNotWaitForWhoDraws() throws Exception {
		var begun = new CountDownLatch(2);
		var held = new CountDownLatch(1);
		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			var drawing = new ArrayList<Future<?>>();
			for (var number = 0; number < 2; number++) {
				drawing.add(threads.submit(() -> this.studio.draw(new HeldStream(begun, held), 1)));
			}
			assertThat(drawing).hasSize(2);
			try {
				begun.await();
				assertThat(this.studio.examine(stream(SamplePapers.pdf(1)), "application/pdf"))
					.isInstanceOf(Examined.Readable.class);
			}
			finally {
				held.countDown();
			}
		}
	}

	@Test
	void aPaperThatIsTooLargeOrCannotBeReadCostsNoDraughtsman() throws IOException {
		assertThat(draw(SamplePapers.pdf(1), 1)).isPresent();
		assertThat(this.studio.examine(stream(new byte[Parcel.MOST_BYTES + 1]), "application/pdf"))
			.isEqualTo(new Examined.Unreadable());
		assertThatExceptionOfType(IOException.class).isThrownBy(() -> this.studio.draw(new BreakingStream(), 1))
			.withMessage("the disk is gone");
		assertThat(draughtsmen()).isEqualTo(1);
		assertThat(draw(SamplePapers.pdf(1), 1)).isPresent();
	}

	@Test
	void photographsStandUprightAndForgetWhereTheyWereTaken() throws IOException {
		var source = SamplePapers.photograph(3000, 2000, 6);
		assertThat(text(source)).contains("Exif", "Damrak");
		var full = draw(source, 1).orElseThrow().full();
		assertThat(List.of(full.width(), full.height())).isEqualTo(List.of(1400, 2100));
		assertThat(new Color(image(full).getRGB(700, 20)).getRed()).isGreaterThan(200);
		assertThat(new Color(image(full).getRGB(700, 2080)).getBlue()).isGreaterThan(200);
		assertThat(text(full.bytes())).doesNotContain("Exif", "Damrak");
		var copy = this.studio.copy(stream(source)).orElseThrow();
		assertThat(List.of(copy.width(), copy.height())).isEqualTo(List.of(2000, 3000));
		assertThat(text(copy.bytes())).doesNotContain("Exif", "Damrak");
	}

	@ParameterizedTest
	@CsvSource({ "4000,3000,jpeg,1400,1050", "5400,7200,jpeg,1400,1867", "200,100,png,200,100", "300,9000,gif,117,3500",
			"300,200,bmp,300,200" })
	void picturesBecomeSmallerNeverLarger(int width, int height, String format, int drawnWidth, int drawnHeight)
			throws IOException {
		var full = draw(SamplePapers.picture(width, height, format), 1).orElseThrow().full();
		assertThat(full.mediaType()).isEqualTo("image/jpeg");
		assertThat(List.of(full.width(), full.height())).isEqualTo(List.of(drawnWidth, drawnHeight));
	}

	@Test
	void theLargestPictureThatIsDrawnIsAlsoTakenAlong() throws IOException {
		assertThat(this.studio.copy(stream(SamplePapers.picture(5400, 7200, "jpeg"))).orElseThrow().height())
			.isEqualTo(3000);
	}

	@Test
	void aTiffHasPagesAndAWebpOne() throws IOException {
		assertThat(draw(SamplePictures.tiff(3), 3).orElseThrow().full().width()).isEqualTo(300);
		assertThat(draw(SamplePictures.webp(), 1)).isPresent();
		assertThat(draw(SamplePictures.webp(), 2)).isEmpty();
	}

	@Test
	void picturesAreBoundToAPdfWithAPageForEach() throws IOException {
		var upright = draw(SamplePapers.pdf(1), 1).orElseThrow().full();
		var photograph = draw(SamplePapers.picture(400, 100, "jpeg"), 1).orElseThrow().full();
		var pages = List.of(upright.bytes(), photograph.bytes());
		var bound = this.studio.bind(2, page -> pages.get(page - 1)).orElseThrow();
		try (var pdf = Loader.loadPDF(bound)) {
			assertThat(pdf.getNumberOfPages()).isEqualTo(2);
			assertThat(pdf.getPage(1).getMediaBox().getHeight()).isBetween(148f, 150f);
		}
		assertThat(this.studio.examine(stream(bound), "application/pdf"))
			.isInstanceOfSatisfying(Examined.Readable.class, readable -> {
				assertThat(readable.active()).isFalse();
				assertThat(readable.text()).isBlank();
			});
	}

	@Test
	void asManyPicturesAsAreBoundFitTheTable() throws IOException {
		var page = SamplePictures.noise(1400, 1980);
		var pages = 24_000_000 / page.length;
		try (var pdf = Loader.loadPDF(this.studio.bind(pages, _ -> page).orElseThrow())) {
			assertThat(pdf.getNumberOfPages()).isEqualTo(pages);
		}
	}

	@Test
	void aPageThatCannotBeReadCostsNoDraughtsman() {
		assertThatExceptionOfType(NoPlace.class).isThrownBy(() -> this.studio.bind(2, page -> {
			throw new NoPlace("page " + page);
		})).withMessage("page 1");
		assertThat(draughtsmen()).isEqualTo(1);
	}

	private Optional<Drawn> draw(byte[] bytes, int page) throws IOException {
		return this.studio.draw(stream(bytes), page);
	}

	private long draughtsmen() {
		return ProcessHandle.current()
			.children()
			.filter(ProcessHandle::isAlive)
			.filter(child -> child.info().commandLine().orElse("").contains(this.folder.toString()))
			.count();
	}

	private static InputStream stream(byte[] bytes) {
		return new ByteArrayInputStream(bytes);
	}

	private static BufferedImage image(Picture picture) throws IOException {
		return ImageIO.read(new ByteArrayInputStream(picture.bytes()));
	}

	private static String text(byte[] bytes) {
		return new String(bytes, StandardCharsets.ISO_8859_1);
	}

	private static List<Long> together(List<Callable<Long>> work) throws InterruptedException {
		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			return threads.invokeAll(work).stream().map(StudioTests::result).toList();
		}
	}

	private static long result(Future<Long> done) {
		try {
			return done.get();
		}
		catch (InterruptedException | ExecutionException ex) {
			throw new AssertionError(ex);
		}
	}

}
