package nl.meekijken.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

import nl.meekijken.drawing.Studio;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.SamplePapers;
import nl.meekijken.trying.SamplePictures;
import nl.meekijken.vault.Fingerprint;
import nl.meekijken.vault.VaultExample;

import static org.assertj.core.api.Assertions.assertThat;

/** What the house spends on pictures, and what it does without a place to keep them. */
@ModuleTest
class GalleryTests {

	@Autowired
	private Studio studio;

	@TempDir
	Path folder = Path.of("");

	@Test
	void aPaperWhosePagesAreTooMuchTogetherIsNotBoundAndCostsItsTimeOnce() throws IOException {
		var pages = 16;
		var bytes = SamplePictures.noisyPdf(pages);
		var vault = vaultWith(bytes);
		var gallery = new Gallery(vault, this.studio);
		assertThat(gallery.bound(Fingerprint.of(bytes), pages)).isEmpty();
		var drawn = vault.opened();
		assertThat(drawn).isBetween(2, pages - 1);
		assertThat(gallery.bound(Fingerprint.of(bytes), pages)).isEmpty();
		assertThat(vault.opened()).isEqualTo(drawn);
		assertThat(gallery.picture(Fingerprint.of(bytes), pages, PictureSize.FULL)).as("a page of it").isPresent();
	}

	@Test
	void pagesThatAreFewAreBoundAndKept() throws IOException {
		var bytes = SamplePapers.pdf(3);
		var vault = vaultWith(bytes);
		var gallery = new Gallery(vault, this.studio);
		var bound = gallery.bound(Fingerprint.of(bytes), 3).orElseThrow();
		try (var pdf = Loader.loadPDF(bound)) {
			assertThat(pdf.getNumberOfPages()).isEqualTo(3);
		}
		assertThat(gallery.bound(Fingerprint.of(bytes), 3)).hasValue(bound);
		assertThat(vault.opened()).isEqualTo(3);
	}

	@Test
	void whatIsDrawnAndCannotBeKeptIsThereAllTheSame() throws IOException {
		var bytes = SamplePapers.photograph(60, 40, 1);
		var vault = vaultWith(bytes);
		var gallery = new Gallery(vault, this.studio);
		Files.delete(this.folder.resolve("incoming"));
		assertThat(gallery.picture(Fingerprint.of(bytes), 1, PictureSize.FULL)).isPresent();
		assertThat(gallery.picture(Fingerprint.of(bytes), 1, PictureSize.THUMBNAIL)).isPresent();
		assertThat(gallery.copy(Fingerprint.of(bytes))).isPresent();
		assertThat(gallery.bound(Fingerprint.of(bytes), 1)).as("needs its pages kept").isEmpty();
	}

	@Test
	void whereNobodyCanDrawNowThereIsNoCopyNow() throws IOException {
		var bytes = SamplePapers.photograph(60, 40, 1);
		var gallery = new Gallery(vaultWith(bytes), this.studio);
		Thread.currentThread().interrupt();
		try {
			assertThat(gallery.copy(Fingerprint.of(bytes))).isEmpty();
		}
		finally {
			assertThat(Thread.interrupted()).isTrue();
		}
		assertThat(gallery.copy(Fingerprint.of(bytes))).isPresent();
	}

	private VaultExample vaultWith(byte[] bytes) throws IOException {
		var vault = VaultExample.in(this.folder, new MovableClock());
		vault.keep(new ByteArrayInputStream(bytes));
		return vault;
	}

}
