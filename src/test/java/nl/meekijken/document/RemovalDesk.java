package nl.meekijken.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.springframework.context.ApplicationContext;

import nl.meekijken.account.Entrance;
import nl.meekijken.account.PersonId;
import nl.meekijken.account.Role;
import nl.meekijken.database.Boundary;
import nl.meekijken.trying.BareDossiers;
import nl.meekijken.trying.BroughtPapers;
import nl.meekijken.trying.BareDossiers.Bare;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.Staff;
import nl.meekijken.trying.TestVault;

/** Marit, who handles dossiers, and a dossier with papers that she may remove. */
final class RemovalDesk {

	static final Instant RECEIVED = Instant.parse("2026-11-02T10:00:00.123456Z");

	static final RemovalReason REASON = new RemovalReason("Hoort bij een andere klant");

	final BareDossiers dossiers;

	final Bare dossier;

	final PersonId marit;

	private final Documents documents;

	private final Boundary boundary;

	private final Entrance entrance;

	RemovalDesk(ApplicationContext house) {
		this.dossiers = new BareDossiers(house);
		this.dossier = this.dossiers.one();
		this.marit = new Staff(house).atWork(Role.HANDLER).someone().person();
		this.documents = house.getBean(Documents.class);
		this.boundary = house.getBean(Boundary.class);
		this.entrance = house.getBean(Entrance.class);
	}

	DocumentId keep(String content) {
		return keep(this.dossier, content);
	}

	DocumentId keep(Bare into, String content) {
		return keep(into, content, "text/plain", content.getBytes(StandardCharsets.UTF_8));
	}

	DocumentId keep(Bare into, String name, String mediaType, byte[] bytes) {
		var paper = new NewDocument(DocumentKind.INSURER_LETTER, name, mediaType, RECEIVED, Origin.INSURER, null,
				DocumentAudience.INTERMEDIARY);
		try {
			return this.boundary.insideOrThrow(into.office(), () -> BroughtPapers.keep(this.documents, into.office(),
					into.id(), paper, new ByteArrayInputStream(bytes)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	boolean remove(DocumentId id) {
		return removeFrom(this.dossier, id);
	}

	boolean removeFrom(Bare from, DocumentId id) {
		return insideOfficeOf(from, () -> this.documents.remove(from.number(), id, REASON, this.marit));
	}

	List<RemovedDocument> removed() {
		return removedFrom(this.dossier, this.dossier);
	}

	List<RemovedDocument> removedFrom(Bare asked, Bare working) {
		return insideOfficeOf(working, () -> this.dossiers.askUnbound(this.documents.removed(asked.number())));
	}

	<T> T insideOfficeOf(Bare office, Supplier<T> work) {
		return this.boundary.inside(this.entrance.ofStaffInside(office.office(), this.marit), work);
	}

	/** As the intermediary opens it. */
	Optional<OpenedDocument> open(Bare in, DocumentId id) {
		return this.boundary.inside(in.reader(), () -> this.documents.open(in.number(), id));
	}

	/** Where the bytes lie of a paper that is still there. */
	static Path fileOf(DocumentId id) {
		var hex = Owner.ask("select sha256 from document.document where id = " + id.value());
		return TestVault.of(hex);
	}

}
