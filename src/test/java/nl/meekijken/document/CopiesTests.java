package nl.meekijken.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.DataAccessException;

import nl.meekijken.account.Entrance;
import nl.meekijken.account.Role;
import nl.meekijken.database.Boundary;
import nl.meekijken.dossier.Viewed;
import nl.meekijken.dossier.Viewed.Seen;
import nl.meekijken.trying.BareDossiers;
import nl.meekijken.trying.BroughtPapers;
import nl.meekijken.trying.BareDossiers.Bare;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.SamplePapers;
import nl.meekijken.trying.SamplePictures;
import nl.meekijken.trying.Staff;
import nl.meekijken.trying.ViewsHeard;
import nl.meekijken.trying.ViewsHeard.Heard;

/** What of papers is taken along, and by whom. */
@ModuleTest
class CopiesTests {

	private final Copies copies;

	private final Documents documents;

	private final Boundary boundary;

	private final BareDossiers dossiers;

	private final ConfigurableApplicationContext house;

	private final Entrance entrance;

	@Autowired
	CopiesTests(Copies copies, Documents documents, Boundary boundary, Entrance entrance,
			ConfigurableApplicationContext house) {
		this.copies = copies;
		this.documents = documents;
		this.boundary = boundary;
		this.entrance = entrance;
		this.house = house;
		this.dossiers = new BareDossiers(house);
	}

	@Test
	void aPaperThatDoesNothingLeavesAsItCame() throws IOException {
		var dossier = this.dossiers.one();
		var bytes = SamplePapers.pdf(2);
		var copy = copy(dossier, keep(dossier, "application/pdf", bytes));
		assertThat(copy.original()).isTrue();
		assertThat(bytes(copy)).isEqualTo(bytes);
	}

	@Test
	void aPhotographLeavesUprightAndWithoutThePlaceItWasTaken() throws IOException {
		var dossier = this.dossiers.one();
		var copy = copy(dossier, keep(dossier, "image/png", SamplePapers.photograph(40, 20, 6)));
		assertThat(copy.document().mediaType()).isEqualTo("image/jpeg");
		assertThat(copy.original()).isFalse();
		assertThat(new String(bytes(copy), StandardCharsets.ISO_8859_1)).startsWith("\u00ff\u00d8")
			.doesNotContain("Exif", "Damrak");
		assertThat(bytes(copy)).as("made once").isEqualTo(bytes(copy));
	}

	@Test
	void aPaperWithAScriptLeavesAsPicturesOfItsPages() throws IOException {
		var dossier = this.dossiers.one();
		var id = keep(dossier, "application/pdf", SamplePapers.packedScript());
		assertThat(this.dossiers.ask(dossier, this.documents.of(dossier.number())).getFirst().active()).isTrue();
		var copy = copy(dossier, id);
		assertThat(copy.original()).isFalse();
		try (var pdf = Loader.loadPDF(bytes(copy))) {
			assertThat(pdf.getNumberOfPages()).isEqualTo(1);
			assertThat(pdf.getDocumentCatalog().getOpenAction()).isNull();
		}
	}

	@Test
	void aScanOfSeveralPagesLeavesWithAllOfThem() throws IOException {
		var dossier = this.dossiers.one();
		var copy = copy(dossier, keep(dossier, "image/tiff", SamplePictures.tiff(3)));
		assertThat(copy.document().mediaType()).isEqualTo("application/pdf");
		try (var pdf = Loader.loadPDF(bytes(copy))) {
			assertThat(pdf.getNumberOfPages()).isEqualTo(3);
		}
		var single = copy(dossier, keep(dossier, "image/tiff", SamplePictures.tiff(1)));
		assertThat(single.document().mediaType()).isEqualTo("image/jpeg");
		assertThat(bytes(single)).startsWith(0xff, 0xd8);
	}

	@Test
	void whatCannotBeDrawnDoesNotLeave() throws IOException {
		var dossier = this.dossiers.one();
		var flood = copy(dossier, keep(dossier, "image/png", SamplePapers.floodOfPixels()));
		assertThat(flood.open()).isEmpty();
		var many = new Document(new DocumentId(1), DocumentKind.OTHER, "a", "application/pdf", flood.document().size(),
				61, true, Instant.EPOCH, Origin.CLIENT, null, true, Instant.EPOCH);
		assertThat(many.mayLeave()).isFalse();
		assertThat(many.pictures()).isEqualTo(60);
		var scan = new Document(new DocumentId(1), DocumentKind.OTHER, "a", "image/tiff", flood.document().size(), 61,
				false, Instant.EPOCH, Origin.CLIENT, null, true, Instant.EPOCH);
		assertThat(scan.mayLeave()).isFalse();
	}

	@Test
	void whatIsTakenAlongIsAViewAndAllAtOnceIsOne() throws IOException {
		var dossier = this.dossiers.one();
		var id = keep(dossier, "text/plain", new byte[] { 'a' });
		keep(dossier, "text/plain", new byte[] { 'b' });
		try (var views = ViewsHeard.in(this.house)) {
			copy(dossier, id);
			assertThat(views.of(dossier.id())).containsExactly(heard(dossier, Seen.DOCUMENT, id));
			assertThat(all(dossier)).hasSize(2);
			assertThat(views.of(dossier.id())).containsExactly(heard(dossier, Seen.DOCUMENT, id),
					heard(dossier, Seen.DOCUMENTS, null));
		}
	}

	@Test
	void anotherOfficeAndNobodyTakeNothing() throws IOException {
		var ours = this.dossiers.one();
		var theirs = this.dossiers.one();
		var id = keep(ours, "text/plain", new byte[] { 'a' });
		assertThat(this.boundary.inside(theirs.reader(), () -> this.copies.of(ours.number(), id))).isEmpty();
		assertThat(this.boundary.inside(theirs.reader(), () -> this.copies.all(ours.number()))).isEmpty();
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> this.copies.of(ours.number(), id));
	}

	@Test
	void onlyStaffOpenAPaperAsItCame() throws IOException {
		var dossier = this.dossiers.one();
		var bytes = SamplePapers.packedScript();
		var id = keep(dossier, "application/pdf", bytes);
		assertThat(this.boundary.inside(dossier.reader(), () -> this.documents.original(dossier.id(), id))).isEmpty();
		var handler = this.entrance.ofStaffInside(dossier.office(),
				new Staff(this.house).atWork(Role.HANDLER).someone().person());
		var original = this.boundary.inside(handler, () -> this.documents.original(dossier.id(), id));
		assertThat(original.orElseThrow().bytes().getInputStream()).hasBinaryContent(bytes);
		var other = this.dossiers.one();
		assertThat(this.boundary.inside(handler, () -> this.documents.original(other.id(), id))).isEmpty();
	}

	@Test
	void aPaperIsNewUntilThePersonHasOpenedIt() throws IOException {
		var dossier = this.dossiers.one();
		var opened = keep(dossier, "text/plain", new byte[] { 'a' });
		var other = keep(dossier, "text/plain", new byte[] { 'b' });
		assertThat(unseen(dossier)).containsExactlyInAnyOrder(opened, other);
		this.boundary.inside(dossier.reader(), () -> this.documents.open(dossier.number(), opened));
		this.boundary.inside(dossier.reader(), () -> this.documents.open(dossier.number(), opened));
		assertThat(unseen(dossier)).containsExactly(other);
		all(dossier);
		assertThat(unseen(dossier)).isEmpty();
	}

	@Test
	void aGlanceAtAThumbnailLeavesAPaperNew() throws IOException {
		var dossier = this.dossiers.one();
		var id = keep(dossier, "application/pdf", SamplePapers.pdf(1));
		var pictures = this.house.getBean(PagePictures.class);
		this.boundary.inside(dossier.reader(), () -> pictures.draw(dossier.number(), id, 1, PictureSize.THUMBNAIL));
		assertThat(unseen(dossier)).containsExactly(id);
		this.boundary.inside(dossier.reader(), () -> pictures.draw(dossier.number(), id, 1, PictureSize.FULL));
		assertThat(unseen(dossier)).isEmpty();
	}

	private List<DocumentId> unseen(Bare dossier) {
		return this.dossiers.ask(dossier, this.documents.of(dossier.number()))
			.stream()
			.filter(Document::unseen)
			.map(Document::id)
			.toList();
	}

	private static Heard heard(Bare dossier, Seen seen, @Nullable DocumentId id) {
		return new Heard(new Viewed(dossier.id(), seen, id == null ? null : id.value()), dossier.office());
	}

	private Copy copy(Bare dossier, DocumentId id) {
		return this.boundary.inside(dossier.reader(), () -> this.copies.of(dossier.number(), id)).orElseThrow();
	}

	private List<Copy> all(Bare dossier) {
		return this.boundary.inside(dossier.reader(), () -> this.copies.all(dossier.number()));
	}

	private static byte[] bytes(Copy copy) throws IOException {
		try (var bytes = copy.open().orElseThrow()) {
			return bytes.readAllBytes();
		}
	}

	private DocumentId keep(Bare dossier, String mediaType, byte[] bytes) throws IOException {
		var paper = new NewDocument(DocumentKind.OTHER, "paper", mediaType, Instant.parse("2026-11-02T10:00:00Z"),
				Origin.CLIENT, null, DocumentAudience.INTERMEDIARY);
		return this.boundary.insideOrThrow(dossier.office(), () -> BroughtPapers.keep(this.documents, dossier.office(),
				dossier.id(), paper, new ByteArrayInputStream(bytes)));
	}

}
