package nl.meekijken.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;

import nl.meekijken.database.Boundary;
import nl.meekijken.document.UploadOutcome.Received;
import nl.meekijken.dossier.Activities;
import nl.meekijken.dossier.Activity;
import nl.meekijken.scanner.ScanOutcome;
import nl.meekijken.trying.BareDossiers;
import nl.meekijken.trying.BareDossiers.Bare;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.Owner;
import nl.meekijken.vault.Fingerprint;

import static org.assertj.core.api.Assertions.assertThat;

/** A dossier to which papers come in, and a desk at which they are checked. */
abstract class ComingIn {

	static final ScanOutcome CLEAN = new ScanOutcome.Clean();

	@Autowired
	Documents documents;

	@Autowired
	Arrivals arrivals;

	@Autowired
	Activities activities;

	@Autowired
	Boundary boundary;

	@Autowired
	MovableClock clock;

	@Autowired
	ConfigurableApplicationContext house;

	BareDossiers dossiers;

	CheckingDesk desk;

	Bare dossier;

	@BeforeEach
	void fill() {
		this.dossiers = new BareDossiers(this.house);
		this.desk = new CheckingDesk(this.house);
		this.dossier = this.dossiers.one();
	}

	@AfterEach
	void backInTime() {
		this.desk.check(CLEAN);
		this.clock.reset();
	}

	void assertInvisible(DocumentId id) {
		assertThat(papers()).extracting(Document::id).doesNotContain(id);
		assertThat(this.<Boolean>inside(() -> this.documents.open(this.dossier.number(), id).isPresent())).isFalse();
		assertThat(this.<List<DocumentId>>inside(() -> this.documents.lookAtAll(this.dossier.number())
			.stream()
			.map(kept -> kept.document().id())
			.toList())).doesNotContain(id);
		assertThat(this.<Boolean>inside(() -> this.house.getBean(PagePictures.class)
			.draw(this.dossier.number(), id, 1, PictureSize.FULL)
			.isPresent())).isFalse();
	}

	List<Document> papers() {
		return this.dossiers.ask(this.dossier, this.documents.of(this.dossier.number()));
	}

	List<ArrivingPaper> shown() {
		return this.dossiers.ask(this.dossier, this.arrivals.of(this.dossier.number()));
	}

	List<Activity> timeline() {
		return this.dossiers.ask(this.dossier, this.activities.of(this.dossier.number()));
	}

	UploadOutcome receive(String name) throws IOException {
		return receive(name, ReceivedBytes.pdf(name));
	}

	UploadOutcome receive(String name, byte[] bytes) throws IOException {
		return receive(arrival(name, DocumentAudience.INTERMEDIARY), new ByteArrayInputStream(bytes));
	}

	UploadOutcome receive(Arrival arrival, InputStream bytes) throws IOException {
		return this.boundary.insideOrThrow(this.dossier.reader(),
				() -> this.documents.receive(this.dossier.office(), this.dossier.id(), arrival, bytes));
	}

	<T> T inside(Callable<T> work) {
		try {
			return this.boundary.insideOrThrow(this.dossier.reader(), work::call);
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	static Arrival arrival(String name, DocumentAudience audience) {
		return new Arrival(UUID.randomUUID(), DocumentKind.OTHER, name, Origin.INTERMEDIARY, "Petra Proef", audience);
	}

	static Fingerprint bytesOf(DocumentId id) {
		return new Fingerprint(Owner.ask("select sha256 from document.arrival where id = " + id.value()));
	}

	static DocumentId received(UploadOutcome outcome) {
		return (outcome instanceof Received(var id)) ? id : fail(outcome);
	}

	private static DocumentId fail(UploadOutcome outcome) {
		throw new AssertionError(outcome);
	}

	static InputStream endless(byte[] beginning) {
		return new SequenceInputStream(new ByteArrayInputStream(beginning), new InputStream() {

			@Override
			public int read() {
				return 0;
			}

			@Override
			public int read(byte[] into, int offset, int length) {
				return length;
			}

		});
	}

}
