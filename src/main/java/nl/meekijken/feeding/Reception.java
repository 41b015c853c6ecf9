package nl.meekijken.feeding;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

import nl.meekijken.database.Boundary;
import nl.meekijken.database.Visitor;
import nl.meekijken.document.FedBytes;
import nl.meekijken.document.FedPapers;
import nl.meekijken.document.UploadLimits;
import nl.meekijken.feeding.KnownSearch.Known;
import nl.meekijken.office.OfficeId;

/**
 * How one delivery gets at the database while it comes in: it looks over all offices, and
 * writes in the office of staff.
 *
 * @param looking somebody who looks over all offices
 * @param writing the same at work inside the office of staff
 */
record Reception(ReceptionRoom room, OfficeId home, long delivery, long feed, Visitor looking, Visitor writing) {

	Instant now() {
		return this.room.clock().instant();
	}

	Known known(FileKind kind, List<FileRow> rows) {
		var accounts = rows.stream().map(row -> row.get(FileRow.ACCOUNT)).distinct().toList();
		var keys = RowChecks.dossierKeys(kind, rows).distinct().toList();
		var numbers = rows.stream().map(RowChecks::number).distinct().toList();
		return in(this.looking, () -> this.room.known().of(this.feed, accounts, keys, numbers));
	}

	void keep(Chunk chunk) {
		in(this.writing, () -> {
			this.room.store().add(this.home, this.delivery, chunk);
			return chunk;
		});
	}

	/** Outside any transaction: whoever keeps the bytes may be slow. */
	FedPapers.Taken keep(InputStream paper) throws IOException {
		return this.room.boundary().insideOrThrow(this.writing, () -> this.room.papers().keep(paper));
	}

	/** Has bytes wait until the delivery is over. */
	void await(List<FedBytes> kept) {
		if (!kept.isEmpty()) {
			in(this.writing, () -> {
				this.room.papers().await(this.delivery, kept);
				return kept;
			});
		}
	}

	UploadLimits limits() {
		return this.room.limits();
	}

	long settle(int rows, FaultBook faults) {
		return in(this.writing, () -> {
			if (faults.count() > 0) {
				this.room.store().add(this.home, this.delivery, faults.told());
				this.room.store().forget(this.home, this.delivery);
			}
			this.room.store().settle(this.home, this.delivery, rows, faults.count());
			return this.delivery;
		});
	}

	/** Notes who will read what of it. */
	Reception count(Readers readers) {
		if (readers.isAny()) {
			in(this.writing, () -> {
				this.room.store().count(this.home, this.delivery, readers);
				return readers;
			});
		}
		return this;
	}

	private <T> T in(Visitor visitor, Supplier<T> work) {
		Boundary boundary = this.room.boundary();
		return boundary.inside(visitor,
				() -> Objects.requireNonNull(this.room.transaction().execute(working -> work.get())));
	}

}
