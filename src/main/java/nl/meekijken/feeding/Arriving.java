package nl.meekijken.feeding;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * A delivery whose files come in, one after the other: each is checked while it is read,
 * and nothing of it is put aside but rows that are right, sealed.
 */
public final class Arriving {

	static final long MOST_BYTES = 250_000_000;

	private static final String ZIP = ".zip";

	private static final int MOST_ROWS = 1_000_000;

	private final Supplier<Reception> beginning;

	private final FaultBook faults = new FaultBook();

	private final Chunks chunks;

	private final RowChecks checks;

	private final Papers papers;

	private final Heap waiting = new Heap();

	private @Nullable Reception begun;

	private FileKind kind = FileKind.DOSSIERS;

	private int rows;

	Arriving(Supplier<Reception> beginning) {
		this.beginning = beginning;
		this.chunks = new Chunks(chunk -> reception().keep(chunk.in(this.faults.file())));
		this.papers = new Papers(this::reception);
		this.checks = new RowChecks(this.faults, this.papers, (office, row) -> this.chunks.add(this.kind, office, row));
	}

	/**
	 * Takes a file; what is wrong with it is kept to be told.
	 * @param name as its sender calls it, which tells what is in it
	 * @throws IOException if its sender breaks off
	 */
	public void take(String name, InputStream bytes) throws IOException {
		reception();
		this.faults.open(Heading.shown(name));
		if (name.toLowerCase(Locale.ROOT).endsWith(ZIP)) {
			unpack(Heading.shown(name), bytes);
		}
		else {
			takeRows(name, bytes);
		}
	}

	private void takeRows(String name, InputStream bytes) throws IOException {
		var format = FileFormat.ofFile(name);
		var found = FileKind.ofFile(name);
		if (format.isEmpty()) {
			this.faults.add(0, "", FaultReason.NOT_TAKEN);
		}
		else if (found.isEmpty()) {
			this.faults.add(0, "", FaultReason.UNKNOWN_FILE);
		}
		else if (found.get() == FileKind.DOSSIERS && this.kind != FileKind.DOSSIERS) {
			this.faults.add(0, "", FaultReason.DOSSIERS_COME_FIRST);
		}
		else if (found.get() == FileKind.DOCUMENTS && !this.papers.isOpen()) {
			this.faults.add(0, "", FaultReason.ONLY_IN_ZIP);
		}
		else {
			this.kind = found.get();
			read(format.get(), bytes);
		}
	}

	/**
	 * Ends the delivery.
	 * @return its number; none if no file came
	 */
	public Optional<Long> settle() {
		return Optional.ofNullable(this.begun)
			.map(known -> known.count(this.chunks.readers()).settle(this.chunks.rows(), this.faults));
	}

	/** Its own files in the order in which they are to be read, whatever that was. */
	private void unpack(String name, InputStream bytes) throws IOException {
		try (var aside = Aside.of(bytes, MOST_BYTES)) {
			var parcel = Parcel.of(name, aside, this.faults);
			for (var item : parcel.files()) {
				this.faults.open(Parcel.shown(name, item));
				takeItem(parcel, item);
			}
			parcel.tellUnnamed(name, this.faults);
			this.faults.open(name);
			if (parcel.files().isEmpty()) {
				this.faults.add(0, "", FaultReason.NO_ROWS);
			}
		}
		catch (Unreadable ex) {
			ex.tell(this.faults);
		}
		finally {
			this.papers.close();
		}
	}

	private void takeItem(Parcel parcel, ZipItem item) throws IOException {
		this.papers.open(parcel, item);
		try (var text = parcel.open(item)) {
			takeRows(item.bareName(), text);
		}
		catch (Unreadable ex) {
			ex.tell(this.faults);
		}
	}

	private void read(FileFormat format, InputStream bytes) throws IOException {
		var before = this.rows;
		try {
			format.read(StrictText.of(bytes, MOST_BYTES), this.kind.columns(), this::gather);
			if (this.rows == before) {
				throw new Unreadable(0, "", FaultReason.NO_ROWS);
			}
			check();
		}
		catch (Unreadable ex) {
			check();
			ex.tell(this.faults);
		}
		catch (CharacterCodingException ex) {
			check();
			this.faults.add(0, "", FaultReason.NOT_UTF8);
		}
		this.chunks.letAll(this.kind);
	}

	private Reception reception() {
		var known = this.begun;
		if (known == null) {
			known = this.beginning.get();
			this.begun = known;
		}
		return known;
	}

	private void gather(FileRow row) throws IOException {
		this.waiting.add(row);
		this.rows++;
		if (this.rows > MOST_ROWS) {
			throw new Unreadable(row.line(), "", FaultReason.TOO_MANY_ROWS);
		}
		if (this.waiting.isFull()) {
			check();
		}
	}

	private void check() throws IOException {
		if (this.waiting.isEmpty()) {
			return;
		}
		var gathered = this.waiting.rows();
		var known = reception().known(this.kind, gathered);
		var now = reception().now();
		for (var row : gathered) {
			this.checks.check(this.kind, row, known, now);
		}
		reception().await(this.papers.settle());
		this.waiting.clear();
	}

}
