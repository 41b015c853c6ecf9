package nl.meekijken.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StudioTests {

	@TempDir
	Path folder;

	private Studio studio;

	@BeforeEach
	void open() throws IOException {
		this.studio = new Studio(this.folder, Duration.ofSeconds(30));
	}

	@AfterEach
	void close() {
		this.studio.close();
	}

	@Test
	void aPageIsDrawnInBothSizes() throws IOException {
		assertThat(draw(SamplePapers.pdf(3), 2)).isTrue();
		assertThat(ImageIO.read(drawn("2-full.png")).getWidth()).isBetween(1399, 1400);
		assertThat(ImageIO.read(drawn("2-thumbnail.png")).getWidth()).isBetween(359, 360);
	}

	@Test
	void pagesAreCountedByWhatTheBytesSay() throws IOException {
		assertThat(this.studio.countPages(file(SamplePapers.pdf(3)))).isEqualTo(3);
		assertThat(this.studio.countPages(file(SamplePapers.lockedPdf()))).isNull();
		assertThat(this.studio.countPages(file(SamplePapers.brokenPdf()))).isNull();
		assertThat(this.studio.countPages(file(SamplePapers.circularPdf()))).isNull();
		assertThat(this.studio.countPages(file(SamplePapers.picture(10, 10, "png")))).isNull();
	}

	@ParameterizedTest
	@CsvSource({ "0", "-1", "4", "2147483647" })
	void aPageThatIsNotThereIsNotDrawn(int page) throws IOException {
		assertThat(draw(SamplePapers.pdf(3), page)).isFalse();
	}

	@Test
	void papersThatAreLockedOrBrokenAreNotDrawn() throws IOException {
		assertThat(draw(SamplePapers.lockedPdf(), 1)).isFalse();
		assertThat(draw(SamplePapers.brokenPdf(), 1)).isFalse();
		assertThat(draw(SamplePapers.circularPdf(), 1)).isFalse();
		assertThat(draw(SamplePapers.floodOfPixels(), 1)).isFalse();
		assertThat(draw(new byte[0], 1)).isFalse();
		assertThat(draw("<svg onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8), 1)).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "1000000000,1000000000", "1,14400", "14400,1", "0.01,0.01" })
	void aPageOfAnySizeFitsItsPicture(float width, float height) throws IOException {
		assertThat(draw(SamplePapers.pdfWithPageOf(width, height), 1)).isTrue();
		var picture = ImageIO.read(drawn("1-full.png"));
		assertThat(picture.getWidth()).isBetween(1, 1400);
		assertThat(picture.getHeight()).isBetween(1, 3500);
	}

	@Test
	void aPaperWithoutEndIsGivenUpAndCostsNothingTheSecondTime() throws IOException {
		var endless = file(SamplePapers.endlessPdf());
		var hurried = new Studio(this.folder, Duration.ofSeconds(2));
		assertThat(hurried.draw(endless, this.folder.resolve("out"), 1)).isFalse();
		assertThat(hurried.draw(endless, this.folder.resolve("out"), 1)).isFalse();
		assertThat(draughtsmen()).isZero();
	}

	/** Drawn with another font or given up: either will do. */
	@Test
	void aPaperThatSwellsDoesNotKeepTheNextOneFromBeingDrawn() throws IOException {
		var swelling = file(SamplePapers.swellingPdf());
		assertThat(Files.size(swelling)).isLessThan(1_000_000);
		this.studio.draw(swelling, this.folder.resolve("swollen"), 1);
		assertThat(draw(SamplePapers.pdf(1), 1)).isTrue();
	}

	@Test
	void atMostTwoDrawAtTheSameTime() throws Exception {
		var source = file(SamplePapers.pdf(8));
		var work = IntStream.rangeClosed(1, 8)
			.<Callable<Long>>mapToObj(
					page -> () -> this.studio.draw(source, this.folder.resolve("out"), page) ? draughtsmen() : -1L)
			.toList();
		assertThat(together(work)).allSatisfy(busy -> assertThat(busy).isBetween(1L, 2L));
	}

	@Test
	void photographsStandUprightAndForgetWhereTheyWereTaken() throws IOException {
		assertThat(draw(SamplePapers.photograph(3000, 2000, 6), 1)).isTrue();
		var full = ImageIO.read(drawn("1-full.jpeg"));
		assertThat(List.of(full.getWidth(), full.getHeight())).isEqualTo(List.of(1400, 2100));
		assertThat(new Color(full.getRGB(700, 20)).getRed()).isGreaterThan(200);
		assertThat(new Color(full.getRGB(700, 2080)).getBlue()).isGreaterThan(200);
		assertThat(Files.readString(drawn("1-full.jpeg").toPath(), StandardCharsets.ISO_8859_1)).doesNotContain("Exif",
				"Damrak");
	}

	@ParameterizedTest
	@CsvSource({ "4000,3000,jpeg,1400,1050", "5400,7200,jpeg,1400,1867", "200,100,png,200,100",
			"300,9000,gif,117,3500" })
	void picturesBecomeSmallerNeverLarger(int width, int height, String format, int drawnWidth, int drawnHeight)
			throws IOException {
		assertThat(draw(SamplePapers.picture(width, height, format), 1)).isTrue();
		var full = ImageIO.read(drawn("1-full.jpeg"));
		assertThat(List.of(full.getWidth(), full.getHeight())).isEqualTo(List.of(drawnWidth, drawnHeight));
	}

	private boolean draw(byte[] bytes, int page) throws IOException {
		return this.studio.draw(file(bytes), this.folder.resolve("out"), page);
	}

	private Path file(byte[] bytes) throws IOException {
		return Files.write(Files.createTempFile(this.folder, "paper", ""), bytes);
	}

	private File drawn(String name) {
		return this.folder.resolve("out").resolve(name).toFile();
	}

	private long draughtsmen() {
		return ProcessHandle.current()
			.children()
			.filter(ProcessHandle::isAlive)
			.filter(child -> child.info().commandLine().orElse("").contains(this.folder.toString()))
			.count();
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
