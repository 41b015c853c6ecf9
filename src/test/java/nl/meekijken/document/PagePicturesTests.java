package nl.meekijken.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.DataAccessException;

import nl.meekijken.database.Boundary;
import nl.meekijken.dossier.Viewed;
import nl.meekijken.dossier.Viewed.Seen;
import nl.meekijken.drawing.Studio;
import nl.meekijken.trying.BareDossiers;
import nl.meekijken.trying.BroughtPapers;
import nl.meekijken.trying.BareDossiers.Bare;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.SamplePapers;
import nl.meekijken.trying.ViewsHeard;
import nl.meekijken.trying.ViewsHeard.Heard;
import nl.meekijken.vault.Fingerprint;
import nl.meekijken.vault.VaultExample;

@ModuleTest
class PagePicturesTests {

	private final PagePictures pictures;

	private final Documents documents;

	private final Boundary boundary;

	private final BareDossiers dossiers;

	private final ConfigurableApplicationContext house;

	@TempDir
	Path folder = Path.of("");

	@Autowired
	PagePicturesTests(PagePictures pictures, Documents documents, Boundary boundary,
			ConfigurableApplicationContext house) {
		this.pictures = pictures;
		this.documents = documents;
		this.boundary = boundary;
		this.house = house;
		this.dossiers = new BareDossiers(house);
	}

	@Test
	void everyPageOfAPdfIsAPicture() throws IOException {
		var dossier = this.dossiers.one();
		var id = keep(dossier, "application/pdf", SamplePapers.pdf(2), true);
		assertThat(width(draw(dossier, id, 2, PictureSize.FULL).orElseThrow())).isBetween(1399, 1400);
		var thumbnail = draw(dossier, id, 1, PictureSize.THUMBNAIL).orElseThrow();
		assertThat(thumbnail.mediaType()).isEqualTo("image/png");
		assertThat(width(thumbnail)).isBetween(359, 360);
	}

	@Test
	void aPhotographIsAPictureOfOnePage() throws IOException {
		var dossier = this.dossiers.one();
		var id = keep(dossier, "image/jpeg", SamplePapers.photograph(1600, 1200, 1), true);
		assertThat(draw(dossier, id, 1, PictureSize.FULL).orElseThrow().mediaType()).isEqualTo("image/jpeg");
		assertThat(draw(dossier, id, 2, PictureSize.FULL)).isEmpty();
	}

	@Test
	void whatHasNoPictureGivesNone() throws IOException {
		var dossier = this.dossiers.one();
		var locked = keep(dossier, "application/pdf", SamplePapers.lockedPdf(), true);
		var broken = keep(dossier, "application/pdf", SamplePapers.brokenPdf(), true);
		var flood = keep(dossier, "image/png", SamplePapers.floodOfPixels(), true);
		var text = keep(dossier, "text/plain", new byte[] { 'a' }, true);
		assertThat(List.of(locked, broken, flood, text))
			.allSatisfy(id -> assertThat(draw(dossier, id, 1, PictureSize.FULL)).isEmpty());
		var pdf = keep(dossier, "application/pdf", SamplePapers.pdf(1), true);
		assertThat(List.of(-1, 0, 2, Integer.MAX_VALUE))
			.allSatisfy(page -> assertThat(draw(dossier, pdf, page, PictureSize.FULL)).isEmpty());
	}

	@Test
	void everyPageIsAViewAndTheCoverIsNone() throws IOException {
		var dossier = this.dossiers.one();
		var id = keep(dossier, "application/pdf", SamplePapers.pdf(2), true);
		var view = new Heard(new Viewed(dossier.id(), Seen.DOCUMENT, id.value()), dossier.office());
		try (var views = ViewsHeard.in(this.house)) {
			draw(dossier, id, 1, PictureSize.THUMBNAIL);
			draw(dossier, id, 3, PictureSize.FULL);
			assertThat(views.of(dossier.id())).as("what shows no page").isEmpty();
			draw(dossier, id, 2, PictureSize.FULL);
			assertThat(views.of(dossier.id())).as("whoever asks for page two only").containsExactly(view);
			draw(dossier, id, 2, PictureSize.FULL);
			draw(dossier, id, 1, PictureSize.FULL);
			assertThat(views.of(dossier.id())).as("also when it was drawn before").containsExactly(view, view, view);
			draw(dossier, id, 2, PictureSize.THUMBNAIL);
			assertThat(views.of(dossier.id())).as("small is readable too").hasSize(4);
		}
	}

	@Test
	void anotherOfficeSeesNoPictureEvenOfTheSameBytes() throws IOException {
		var ours = this.dossiers.one();
		var theirs = this.dossiers.one();
		var bytes = SamplePapers.pdf(1);
		var id = keep(ours, "application/pdf", bytes, true);
		keep(theirs, "application/pdf", bytes, true);
		assertThat(draw(ours, id, 1, PictureSize.FULL)).isPresent();
		try (var views = ViewsHeard.in(this.house)) {
			assertThat(this.boundary.inside(theirs.reader(),
					() -> this.pictures.draw(ours.number(), id, 1, PictureSize.FULL)))
				.isEmpty();
			assertThat(this.boundary.inside(theirs.reader(),
					() -> this.pictures.draw(theirs.number(), id, 1, PictureSize.FULL)))
				.isEmpty();
			assertThat(views.of(ours.id())).isEmpty();
		}
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.pictures.draw(ours.number(), id, 1, PictureSize.FULL));
	}

	@Test
	void whatMayNotBeSeenHasNoPicture() throws IOException {
		var dossier = this.dossiers.one();
		var hidden = keep(dossier, "application/pdf", SamplePapers.pdf(1), false);
		assertThat(draw(dossier, hidden, 1, PictureSize.THUMBNAIL)).isEmpty();
		var shown = keep(dossier, "application/pdf", SamplePapers.pdf(1), true);
		this.dossiers.withdrawConsent(dossier);
		assertThat(draw(dossier, shown, 1, PictureSize.THUMBNAIL)).isEmpty();
	}

	@Test
	void aPageIsDrawnOnceHoweverManyAskAtTheSameTime() throws Exception {
		var dossier = this.dossiers.one();
		var bytes = SamplePapers.pdf(1);
		var id = keep(dossier, "application/pdf", bytes, true);
		var vault = vaultWith(bytes);
		assertThat(together(dossier, picturesOf(vault), id)).allMatch(Optional::isPresent);
		assertThat(vault.opened()).isEqualTo(1);
	}

	@Test
	void aPaperThatCannotBeDrawnCostsItsTimeOnce() throws Exception {
		var dossier = this.dossiers.one();
		var bytes = SamplePapers.floodOfPixels();
		var id = keep(dossier, "image/png", bytes, true);
		var vault = vaultWith(bytes);
		assertThat(together(dossier, picturesOf(vault), id)).allMatch(Optional::isEmpty);
		assertThat(vault.opened()).isEqualTo(1);
	}

	@Test
	void aPaperOfWhichAFewPagesCannotBeDrawnIsGivenUpAsAWhole() throws IOException {
		var bytes = SamplePapers.pdf(1);
		var vault = vaultWith(bytes);
		var paper = Fingerprint.of(bytes);
		var gallery = new Gallery(vault, this.house.getBean(Studio.class));
		for (var page = 11; page <= 13; page++) {
			assertThat(gallery.picture(paper, page, PictureSize.FULL)).isEmpty();
		}
		assertThat(gallery.picture(paper, 1, PictureSize.FULL)).isEmpty();
		assertThat(vault.opened()).isEqualTo(3);
	}

	@Test
	void whoeverWaitsTooLongForAPaperThatIsBeingDrawnGoesOnWithoutIt() throws IOException {
		var bytes = SamplePapers.pdf(1);
		var vault = vaultWith(bytes);
		var paper = Fingerprint.of(bytes);
		var turns = new DrawingTurns(Duration.ZERO, 2);
		var gallery = new Gallery(vault, this.house.getBean(Studio.class), turns);
		assertThat(turns.take(paper, () -> gallery.picture(paper, 1, PictureSize.FULL))).isEmpty();
		assertThat(gallery.picture(paper, 1, PictureSize.FULL)).isPresent();
	}

	@Test
	void pagesThatThePageDoesNotShowAreNotDrawnEither() throws IOException {
		var dossier = this.dossiers.one();
		var id = keep(dossier, "application/pdf", SamplePapers.pdf(61), true);
		assertThat(draw(dossier, id, 60, PictureSize.THUMBNAIL)).isPresent();
		assertThat(draw(dossier, id, 61, PictureSize.THUMBNAIL)).isEmpty();
	}

	private List<Optional<PagePicture>> together(Bare dossier, PagePictures pictures, DocumentId id)
			throws InterruptedException, ExecutionException {
		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			Callable<Optional<PagePicture>> asking = () -> this.boundary.inside(dossier.reader(),
					() -> pictures.draw(dossier.number(), id, 1, PictureSize.FULL));
			var answers = new ArrayList<Optional<PagePicture>>();
			for (var answer : threads.invokeAll(Collections.nCopies(6, asking))) {
				answers.add(answer.get());
			}
			return answers;
		}
	}

	private VaultExample vaultWith(byte[] bytes) throws IOException {
		var vault = VaultExample.in(this.folder, new MovableClock());
		vault.keep(new ByteArrayInputStream(bytes));
		return vault;
	}

	private PagePictures picturesOf(VaultExample vault) {
		return new PagePictures(this.documents, new Gallery(vault, this.house.getBean(Studio.class)));
	}

	private static int width(PagePicture picture) throws IOException {
		return ImageIO.read(new ByteArrayInputStream(picture.bytes())).getWidth();
	}

	private Optional<PagePicture> draw(Bare dossier, DocumentId id, int page, PictureSize size) {
		return this.boundary.inside(dossier.reader(), () -> this.pictures.draw(dossier.number(), id, page, size));
	}

	private DocumentId keep(Bare dossier, String mediaType, byte[] bytes, boolean visible) throws IOException {
		var paper = new NewDocument(DocumentKind.OTHER, "paper", mediaType, Instant.parse("2026-11-02T10:00:00Z"),
				Origin.CLIENT, null, visible ? DocumentAudience.INTERMEDIARY : DocumentAudience.INTERNAL);
		return this.boundary.insideOrThrow(dossier.office(), () -> BroughtPapers.keep(this.documents, dossier.office(),
				dossier.id(), paper, new ByteArrayInputStream(bytes)));
	}

}
