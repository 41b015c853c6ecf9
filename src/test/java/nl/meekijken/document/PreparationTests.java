package nl.meekijken.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

import nl.meekijken.drawing.Studio;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.SamplePapers;
import nl.meekijken.vault.Fingerprint;
import nl.meekijken.vault.Vault;
import nl.meekijken.vault.VaultExample;

@ModuleTest
class PreparationTests {

	@Autowired
	private Studio studio;

	@TempDir
	private Path folder;

	private final MovableClock clock = new MovableClock();

	private final CountDownLatch kept = new CountDownLatch(2);

	private Vault vault;

	private Preparation preparation;

	@BeforeEach
	void open() throws IOException {
		this.vault = new VaultExample(this.folder, this.clock) {
			@Override
			public void keepDerived(Fingerprint of, String name, byte[] derived) throws IOException {
				super.keepDerived(of, name, derived);
				PreparationTests.this.kept.countDown();
			}
		};
		this.preparation = new Preparation(new Gallery(this.vault, this.studio), this.clock);
	}

	@Test
	void theFirstPageIsDrawnBeforeAnybodyAsks() throws Exception {
		var paper = keep();
		this.preparation.prepare(new PaperKept(paper, "application/pdf", this.clock.instant()));
		assertThat(this.kept.await(60, TimeUnit.SECONDS)).isTrue();
		assertThat(this.vault.derived(paper, "1-thumbnail.png")).isPresent();
		assertThat(this.vault.derived(paper, "1-full.png")).isPresent();
	}

	@Test
	void whatIsOldAndWhatHasNoPictureWaits() throws Exception {
		var paper = keep();
		var yesterday = this.clock.instant().minus(Duration.ofDays(1));
		this.preparation.prepare(new PaperKept(paper, "application/pdf", yesterday));
		this.preparation.prepare(new PaperKept(paper, "text/plain", this.clock.instant()));
		this.preparation.stop();
		assertThat(this.vault.derived(paper, "1-full.png")).isEmpty();
	}

	@Test
	void aPaperWithoutBytesSpoilsNothingForTheNext() throws Exception {
		var lost = new Fingerprint("0".repeat(64));
		this.preparation.prepare(new PaperKept(lost, "application/pdf", this.clock.instant()));
		this.preparation.prepare(new PaperKept(keep(), "application/pdf", this.clock.instant()));
		assertThat(this.kept.await(60, TimeUnit.SECONDS)).isTrue();
	}

	private Fingerprint keep() throws IOException {
		return this.vault.keep(new ByteArrayInputStream(SamplePapers.pdf(1))).fingerprint();
	}

}
