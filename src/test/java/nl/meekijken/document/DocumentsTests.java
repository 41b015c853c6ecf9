package nl.meekijken.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.DataAccessException;

import nl.meekijken.database.Boundary;
import nl.meekijken.dossier.Viewed;
import nl.meekijken.dossier.Viewed.Seen;
import nl.meekijken.trying.BareDossiers;
import nl.meekijken.trying.BroughtPapers;
import nl.meekijken.trying.BareDossiers.Bare;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.SamplePapers;
import nl.meekijken.trying.TestVault;
import nl.meekijken.trying.ViewsHeard;
import nl.meekijken.trying.ViewsHeard.Heard;
import nl.meekijken.values.FileSize;
import nl.meekijken.vault.Vault;

@ModuleTest
class DocumentsTests {

	private static final Instant FIRST = Instant.parse("2026-11-02T10:00:00.123456Z");

	private final Documents documents;

	private final Boundary boundary;

	private final BareDossiers dossiers;

	private final ConfigurableApplicationContext house;

	@Autowired
	DocumentsTests(Documents documents, Boundary boundary, ConfigurableApplicationContext house) {
		this.documents = documents;
		this.boundary = boundary;
		this.house = house;
		this.dossiers = new BareDossiers(house);
	}

	@Test
	void aPaperIsListedAsItWasKept() throws IOException {
		var dossier = this.dossiers.one();
		var bytes = SamplePapers.pdf(4);
		var id = keep(dossier, new NewDocument(DocumentKind.EXPERT_REPORT, "rapport.pdf", "application/pdf", FIRST,
				Origin.EXPERT, "Bureau Noord", DocumentAudience.INTERMEDIARY), bytes);
		assertThat(this.dossiers.ask(dossier, this.documents.of(dossier.number())))
			.containsExactly(new Document(id, DocumentKind.EXPERT_REPORT, "rapport.pdf", "application/pdf",
					new FileSize(bytes.length), 4, false, FIRST, Origin.EXPERT, "Bureau Noord", true, FIRST));
	}

	@Test
	void theNewestPaperComesFirst() throws IOException {
		var dossier = this.dossiers.one();
		keep(dossier, "middle", FIRST.plusSeconds(60), true);
		keep(dossier, "old", FIRST, true);
		keep(dossier, "new", FIRST.plusSeconds(120), true);
		assertThat(this.dossiers.ask(dossier, this.documents.of(dossier.number()))).extracting(Document::name)
			.containsExactly("new", "middle", "old");
	}

	@Test
	void anOpenedPaperIsReadFromTheVaultAndTheViewIsToldInItsTransaction() throws IOException {
		var dossier = this.dossiers.one();
		var id = keep(dossier, "letter", FIRST, true);
		try (var views = ViewsHeard.in(this.house)) {
			var opened = this.boundary.inside(dossier.reader(), () -> this.documents.open(dossier.number(), id));
			assertThat(opened.orElseThrow().bytes().getInputStream()).hasContent("letter");
			assertThat(views.of(dossier.id()))
				.containsExactly(new Heard(new Viewed(dossier.id(), Seen.DOCUMENT, id.value()), dossier.office()));
		}
	}

	@Test
	void aPaperWhoseViewCannotBeRecordedIsNotOpened() throws IOException {
		var dossier = this.dossiers.one();
		var id = keep(dossier, "letter", FIRST, true);
		try (var _ = ViewsHeard.refusing(this.house, new IllegalStateException("the log is full"))) {
			assertThatIllegalStateException()
				.isThrownBy(
						() -> this.boundary.inside(dossier.reader(), () -> this.documents.open(dossier.number(), id)))
				.withMessage("the log is full");
		}
	}

	@Test
	void anotherOfficeSeesNothing() throws IOException {
		var ours = this.dossiers.one();
		var theirs = this.dossiers.one();
		var id = keep(ours, "letter", FIRST, true);
		assertNothing(theirs, ours, id);
	}

	@Test
	void aPaperIsNotFoundThroughAnotherDossier() throws IOException {
		var one = this.dossiers.one();
		var id = keep(one, "letter", FIRST, true);
		var other = this.dossiers.one();
		assertThat(this.boundary.inside(one.reader(), () -> this.documents.open(other.number(), id))).isEmpty();
	}

	@Test
	void whatIsNotVisibleNeverComes() throws IOException {
		var dossier = this.dossiers.one();
		var id = keep(dossier, "medical", FIRST, false);
		assertNothing(dossier, dossier, id);
	}

	@Test
	void aDossierWithoutConsentGivesNothing() throws IOException {
		var dossier = this.dossiers.one();
		var id = keep(dossier, "letter", FIRST, true);
		this.dossiers.withdrawConsent(dossier);
		assertNothing(dossier, dossier, id);
	}

	@Test
	void nobodySeesNothingButAnError() throws IOException {
		var dossier = this.dossiers.one();
		var id = keep(dossier, "letter", FIRST, true);
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.dossiers.askUnbound(this.documents.of(dossier.number())));
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.documents.open(dossier.number(), id));
	}

	@Test
	void nothingIsKeptInADossierOfAnotherOffice() {
		var ours = this.dossiers.one();
		var theirs = this.dossiers.one();
		var mixed = new Bare(ours.office(), theirs.id(), theirs.number(), ours.reader(), ours.example());
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> keep(mixed, "letter", FIRST, true));
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> this.boundary.insideOrThrow(ours.office(),
				() -> BroughtPapers.keep(this.documents, theirs.office(), theirs.id(), letter("letter", FIRST, true),
						new ByteArrayInputStream(new byte[1]))));
	}

	@Test
	void aPaperWithoutItsBytesIsAFaultOnceTheyAreReadAndNoTransactionAsksForThem() throws IOException {
		var dossier = this.dossiers.one();
		var id = keep(dossier, "gone " + dossier.number(), FIRST, true);
		var lost = Owner.ask("select sha256 from document.document where id = " + id.value());
		Files.delete(TestVault.of(lost));
		var opened = this.boundary.inside(dossier.reader(), () -> this.documents.open(dossier.number(), id));
		assertThatExceptionOfType(Vault.MissingBytes.class)
			.isThrownBy(() -> opened.orElseThrow().bytes().getInputStream());
	}

	private void assertNothing(Bare asking, Bare asked, DocumentId id) {
		try (var views = ViewsHeard.in(this.house)) {
			assertThat(this.dossiers.ask(asking, this.documents.of(asked.number()))).isEmpty();
			assertThat(this.boundary.inside(asking.reader(), () -> this.documents.open(asked.number(), id))).isEmpty();
			assertThat(this.boundary.inside(asking.reader(), () -> this.documents.lookAtAll(asked.number()))).isEmpty();
			assertThat(views.of(asked.id())).isEmpty();
		}
	}

	private DocumentId keep(Bare dossier, String content, Instant receivedAt, boolean visible) throws IOException {
		return keep(dossier, letter(content, receivedAt, visible), content.getBytes(StandardCharsets.UTF_8));
	}

	private DocumentId keep(Bare dossier, NewDocument document, byte[] bytes) throws IOException {
		return this.boundary.insideOrThrow(dossier.office(), () -> BroughtPapers.keep(this.documents, dossier.office(),
				dossier.id(), document, new ByteArrayInputStream(bytes)));
	}

	private static NewDocument letter(String name, Instant receivedAt, boolean visible) {
		return new NewDocument(DocumentKind.INSURER_LETTER, name, "text/plain", receivedAt, Origin.INSURER, null,
				visible ? DocumentAudience.INTERMEDIARY : DocumentAudience.INTERNAL);
	}

}
