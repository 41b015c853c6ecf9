package nl.meekijken.feeding;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.account.PersonId;
import nl.meekijken.document.DocumentAudience;
import nl.meekijken.document.FedBytes;
import nl.meekijken.document.FedPapers;
import nl.meekijken.document.NewDocument;
import nl.meekijken.document.UploadOutcome;
import nl.meekijken.feeding.FedStore.Fresh;
import nl.meekijken.feeding.FedStore.Known;

/**
 * Lets the papers of a chunk into their dossiers; their bytes are in the vault. The same
 * bytes under the same key are the same paper, whatever else the row says; other bytes
 * are another paper beside it.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class FollowingPapers {

	private final FedStore store;

	private final FedPapers papers;

	private final Clock clock;

	FollowingPapers(FedStore store, FedPapers papers, Clock clock) {
		this.store = store;
		this.papers = papers;
		this.clock = clock;
	}

	BroughtIn follow(Borrowed delivery, Chunk chunk) {
		var keys = chunk.rows().stream().map(FileRow::key).toList();
		var known = this.store.known(chunk.office(), delivery.feed(), FileKind.DOCUMENTS, keys);
		var fresh = new ArrayList<FileRow>();
		var other = new ArrayList<FileRow>();
		for (var row : chunk.rows()) {
			var before = known.get(row.key());
			if (before == null) {
				fresh.add(row);
			}
			else if (!before.isNewerThan(delivery) && !before.digest().equals(bytes(row).sha256())) {
				other.add(row);
			}
		}
		this.store.add(chunk.office(), delivery.feed(), FileKind.DOCUMENTS, letIn(delivery, chunk, fresh),
				delivery.cameAt());
		this.store.changedPapers(chunk.office(), delivery.feed(), letIn(delivery, chunk, other));
		this.store.seen(chunk.office(), delivery.feed(), FileKind.DOCUMENTS, keys, delivery.cameAt());
		return new BroughtIn(fresh.size(), other.size());
	}

	private List<Fresh> letIn(Borrowed delivery, Chunk chunk, List<FileRow> rows) {
		if (rows.isEmpty()) {
			return List.of();
		}
		var owners = this.store.known(chunk.office(), delivery.feed(), FileKind.DOSSIERS,
				rows.stream().map(row -> row.get(FileRow.DOSSIER)).distinct().toList());
		var by = this.store.bringer(delivery).person();
		var things = new ArrayList<Fresh>();
		var faults = new ArrayList<Fault>();
		for (var row : rows) {
			var owner = Objects.requireNonNull(owners.get(row.get(FileRow.DOSSIER)));
			if (admit(delivery, row, owner, by) instanceof UploadOutcome.Refused(var why)) {
				faults.add(new Fault(chunk.file(), row.line(), DocumentCells.FILE, Papers.reason(why)));
			}
			things.add(new Fresh(row.key(), owner.dossier(), bytes(row).sha256(), null));
		}
		if (!faults.isEmpty()) {
			throw new Stopped(faults);
		}
		return things;
	}

	private UploadOutcome admit(Borrowed delivery, FileRow row, Known owner, PersonId by) {
		var bytes = bytes(row);
		var paper = DocumentCells.read(new Cells(row, this.clock.instant()), row, bytes)
			.orElseThrow(row::changedMeanwhile);
		var key = UUID.nameUUIDFromBytes(
				(delivery.feed() + " " + row.key() + " " + bytes.sha256()).getBytes(StandardCharsets.UTF_8));
		return this.papers.admit(owner.dossier(), key, owner.injury() ? internal(paper) : paper, bytes, by);
	}

	/** Where somebody was hurt, the office sees no paper that nobody of us looked at. */
	private static NewDocument internal(NewDocument paper) {
		return new NewDocument(paper.kind(), paper.name(), paper.mediaType(), paper.receivedAt(), paper.origin(),
				paper.originName(), DocumentAudience.INTERNAL);
	}

	private static FedBytes bytes(FileRow row) {
		return Objects.requireNonNull(row.paper());
	}

}
