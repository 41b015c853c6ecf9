package nl.meekijken.feeding;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A delivery whose files come in, one after the other: each is checked while it is read,
 * and nothing of it is put aside but rows that are right, sealed.
 */
public final class Arriving {

	private static final long MOST_BYTES = 250_000_000;

	private static final int MOST_ROWS = 1_000_000;

	private static final int AT_ONCE = 500;

	private final Reception reception;

	private final FaultBook faults = new FaultBook();

	private final Chunks chunks;

	private final RowChecks checks;

	private FileKind kind = FileKind.DOSSIERS;

	private final List<FileRow> waiting = new ArrayList<>();

	private int rows;

	private int files;

	Arriving(Reception reception) {
		this.reception = reception;
		this.chunks = new Chunks(reception::keep);
		this.checks = new RowChecks(this.faults, (office, row) -> this.chunks.add(this.kind, office, row));
	}

	/**
	 * Takes a file; what is wrong with it is kept to be told.
	 * @param name as its sender calls it, which tells what is in it
	 * @throws IOException if its sender breaks off
	 */
	public void take(String name, InputStream bytes) throws IOException {
		this.files++;
		var found = FileKind.ofFile(name);
		var format = formatOf(name);
		if (found.isEmpty() || format.isEmpty()) {
			this.faults.add(new Fault(null, 0, Heading.shown(name), FaultReason.UNKNOWN_FILE));
			return;
		}
		this.kind = found.get();
		var before = this.rows;
		try {
			format.get().read(StrictText.of(bytes, MOST_BYTES), this.kind.columns(), this::gather);
			check();
			if (this.rows == before) {
				throw new Unreadable(0, "", FaultReason.NO_ROWS);
			}
		}
		catch (Unreadable ex) {
			check();
			this.faults.add(ex.fault(this.kind));
		}
		catch (CharacterCodingException ex) {
			check();
			this.faults.add(new Fault(this.kind, 0, "", FaultReason.NOT_UTF8));
		}
		this.chunks.letAll(this.kind);
	}

	/** Whether a file came at all. */
	public boolean isEmpty() {
		return this.files == 0;
	}

	/**
	 * Ends the delivery.
	 * @return its number
	 */
	public long settle() {
		return this.reception.settle(this.chunks.rows(), this.faults);
	}

	private void gather(FileRow row) throws IOException {
		this.waiting.add(row);
		this.rows++;
		if (this.rows > MOST_ROWS) {
			throw new Unreadable(row.line(), "", FaultReason.TOO_MANY_ROWS);
		}
		if (this.waiting.size() >= AT_ONCE) {
			check();
		}
	}

	private void check() {
		if (this.waiting.isEmpty()) {
			return;
		}
		var known = this.reception.known(this.kind, this.waiting);
		var now = this.reception.now();
		this.waiting.forEach(row -> this.checks.check(this.kind, row, known, now));
		this.waiting.clear();
	}

	private static Optional<Format> formatOf(String name) {
		var lower = name.toLowerCase(Locale.ROOT);
		return lower.endsWith(".csv") ? Optional.of(CsvFile::read)
				: lower.endsWith(".json") ? Optional.of(JsonFile::read) : Optional.empty();
	}

	@FunctionalInterface
	private interface Format {

		void read(Reader text, Set<String> known, RowTaker taker) throws IOException;

	}

}
