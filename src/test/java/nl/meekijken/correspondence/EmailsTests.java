package nl.meekijken.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.DataAccessException;

import nl.meekijken.database.Boundary;
import nl.meekijken.document.DocumentAudience;
import nl.meekijken.document.DocumentId;
import nl.meekijken.document.DocumentKind;
import nl.meekijken.document.Documents;
import nl.meekijken.document.NewDocument;
import nl.meekijken.document.Origin;
import nl.meekijken.dossier.Viewed;
import nl.meekijken.dossier.Viewed.Seen;
import nl.meekijken.trying.BareDossiers;
import nl.meekijken.trying.BroughtPapers;
import nl.meekijken.trying.BareDossiers.Bare;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.ViewsHeard;
import nl.meekijken.trying.ViewsHeard.Heard;
import nl.meekijken.values.FileSize;

@ModuleTest
class EmailsTests {

	private static final Instant FIRST = Instant.parse("2026-11-02T10:00:00Z");

	private final Emails emails;

	private final Documents documents;

	private final Boundary boundary;

	private final BareDossiers dossiers;

	private final ConfigurableApplicationContext house;

	@Autowired
	EmailsTests(Emails emails, Documents documents, Boundary boundary, ConfigurableApplicationContext house) {
		this.emails = emails;
		this.documents = documents;
		this.boundary = boundary;
		this.house = house;
		this.dossiers = new BareDossiers(house);
	}

	@Test
	void emailsAreListedNewestFirstWithHowMuchWasSentAlong() {
		var dossier = this.dossiers.one();
		var old = keep(dossier, email("Oud", FIRST, true));
		var recent = keep(dossier,
				email("Nieuw", FIRST.plusSeconds(60), true, attachment("a.pdf", null), attachment("b.pdf", null)));
		assertThat(this.dossiers.ask(dossier, this.emails.of(dossier.number()))).containsExactly(
				new SentEmail(recent, FIRST.plusSeconds(60), "klant@example.nl", "Sam de Boer", "Nieuw", 2),
				new SentEmail(old, FIRST, "klant@example.nl", "Sam de Boer", "Oud", 0));
	}

	@Test
	void anOpenedEmailIsSafeAndTheViewIsToldInItsTransaction() {
		var dossier = this.dossiers.one();
		var id = keep(dossier, email("Welkom", FIRST, true));
		try (var views = ViewsHeard.in(this.house)) {
			var opened = open(dossier, dossier, id).orElseThrow();
			assertThat(opened.safeHtml()).isEqualTo("<p>Beste klant</p>");
			assertThat(opened.email().subject()).isEqualTo("Welkom");
			assertThat(views.of(dossier.id()))
				.containsExactly(new Heard(new Viewed(dossier.id(), Seen.EMAIL, id.value()), dossier.office()));
		}
	}

	@Test
	void anEmailWhoseViewCannotBeRecordedIsNotOpened() {
		var dossier = this.dossiers.one();
		var id = keep(dossier, email("Welkom", FIRST, true));
		try (var _ = ViewsHeard.refusing(this.house, new IllegalStateException("the log is full"))) {
			assertThatIllegalStateException().isThrownBy(() -> open(dossier, dossier, id));
		}
	}

	@Test
	void attachmentsComeInTheirOrderAndPointAtPapersThatMayBeSeen() throws IOException {
		var dossier = this.dossiers.one();
		var shown = keepPaper(dossier, true);
		var hidden = keepPaper(dossier, false);
		var id = keep(dossier, email("Stukken", FIRST, true, attachment("z.pdf", shown), attachment("a.pdf", hidden),
				attachment("m.pdf", null)));
		assertThat(open(dossier, dossier, id).orElseThrow().attachments()).containsExactly(attachment("z.pdf", shown),
				attachment("a.pdf", null), attachment("m.pdf", null));
	}

	@Test
	void anotherOfficeSeesNothing() {
		var ours = this.dossiers.one();
		var id = keep(ours, email("Welkom", FIRST, true, attachment("a.pdf", null)));
		assertNothing(this.dossiers.one(), ours, id);
	}

	@Test
	void anEmailIsNotFoundThroughAnotherDossier() {
		var one = this.dossiers.one();
		var id = keep(one, email("Welkom", FIRST, true));
		assertThat(open(one, this.dossiers.one(), id)).isEmpty();
	}

	@Test
	void whatIsNotVisibleNeverComes() {
		var dossier = this.dossiers.one();
		var id = keep(dossier, email("Letsel", FIRST, false, attachment("medisch.pdf", null)));
		assertNothing(dossier, dossier, id);
	}

	@Test
	void aDossierWithoutConsentGivesNothing() {
		var dossier = this.dossiers.one();
		var id = keep(dossier, email("Welkom", FIRST, true));
		this.dossiers.withdrawConsent(dossier);
		assertNothing(dossier, dossier, id);
	}

	@Test
	void nobodySeesNothingButAnError() {
		var dossier = this.dossiers.one();
		var id = keep(dossier, email("Welkom", FIRST, true));
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.dossiers.askUnbound(this.emails.of(dossier.number())));
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> this.emails.open(dossier.number(), id));
	}

	@Test
	void nothingIsKeptInADossierOfAnotherOffice() {
		var ours = this.dossiers.one();
		var theirs = this.dossiers.one();
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> this.boundary.inside(ours.office(),
				() -> this.emails.keep(ours.office(), theirs.id(), email("Welkom", FIRST, true))));
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> this.boundary.inside(ours.office(),
				() -> this.emails.keep(theirs.office(), theirs.id(), email("Welkom", FIRST, true))));
	}

	private void assertNothing(Bare asking, Bare asked, EmailId id) {
		try (var views = ViewsHeard.in(this.house)) {
			assertThat(this.dossiers.ask(asking, this.emails.of(asked.number()))).isEmpty();
			assertThat(open(asking, asked, id)).isEmpty();
			assertThat(this.dossiers.ask(asking, EmailStore.attachmentsOf(asked.number(), id))).isEmpty();
			assertThat(views.of(asked.id())).isEmpty();
		}
	}

	private Optional<OpenedEmail> open(Bare asking, Bare asked, EmailId id) {
		return this.boundary.inside(asking.reader(), () -> this.emails.open(asked.number(), id));
	}

	private EmailId keep(Bare dossier, NewEmail email) {
		return this.boundary.inside(dossier.office(), () -> this.emails.keep(dossier.office(), dossier.id(), email));
	}

	private DocumentId keepPaper(Bare dossier, boolean visible) throws IOException {
		var paper = new NewDocument(DocumentKind.OTHER, "paper", "text/plain", FIRST, Origin.CLIENT, null,
				visible ? DocumentAudience.INTERMEDIARY : DocumentAudience.INTERNAL);
		return this.boundary.insideOrThrow(dossier.office(), () -> BroughtPapers.keep(this.documents, dossier.office(),
				dossier.id(), paper, new ByteArrayInputStream(new byte[1])));
	}

	private static NewEmail email(String subject, Instant sentAt, boolean visible, Attachment... attachments) {
		return new NewEmail(sentAt, "klant@example.nl", "Sam de Boer", subject,
				"<p onclick=x>Beste klant<img src='https://evil.example/x'></p>", visible, List.of(attachments));
	}

	private static Attachment attachment(String name, @Nullable DocumentId document) {
		return new Attachment(name, new FileSize(1200), document);
	}

}
