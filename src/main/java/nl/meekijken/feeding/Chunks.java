package nl.meekijken.feeding;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;

import nl.meekijken.office.OfficeId;

/** Gathers rows by office, so that each chunk is one transaction in one of them. */
final class Chunks {

	/** How many rows wait in memory; then the largest heap goes as it is. */
	private static final int OF_ALL = 20_000;

	private final Consumer<Chunk> full;

	private final Map<OfficeId, Heap> waiting = new LinkedHashMap<>();

	private int count;

	private long characters;

	private int rows;

	private Readers readers = Readers.NONE;

	private int next;

	Chunks(Consumer<Chunk> full) {
		this.full = full;
	}

	void add(FileKind kind, OfficeId office, FileRow row) {
		var heap = this.waiting.computeIfAbsent(office, _ -> new Heap());
		heap.add(row);
		this.count++;
		this.characters += row.characters();
		this.rows++;
		this.readers = this.readers.and(kind, row);
		if (heap.isFull()) {
			let(kind, office);
		}
		else if (this.count >= OF_ALL) {
			letLargest(kind, Heap::size);
		}
		else if (this.characters >= Heap.MOST_CHARACTERS) {
			letLargest(kind, Heap::characters);
		}
	}

	/** At the end of a file: dossiers are there before what is in them. */
	void letAll(FileKind kind) {
		List.copyOf(this.waiting.keySet()).forEach(office -> let(kind, office));
	}

	/** Who will read what of them. */
	Readers readers() {
		return this.readers;
	}

	/** How many came. */
	int rows() {
		return this.rows;
	}

	private void letLargest(FileKind kind, ToLongFunction<Heap> size) {
		this.waiting.entrySet()
			.stream()
			.max(Map.Entry.comparingByValue(Comparator.comparingLong(size)))
			.map(Map.Entry::getKey)
			.ifPresent(largest -> let(kind, largest));
	}

	private void let(FileKind kind, OfficeId office) {
		var heap = this.waiting.remove(office);
		if (heap != null) {
			this.count -= heap.size();
			this.characters -= heap.characters();
			this.full.accept(new Chunk(this.next++, office, kind, heap.rows(), ""));
		}
	}

}
