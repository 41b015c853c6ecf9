package nl.meekijken.feeding;

import java.util.ArrayList;
import java.util.List;

/** Rows that wait in memory together: never many, and never much. */
final class Heap {

	static final int MOST_ROWS = 500;

	/** A row may hold much, so rows alone tell little. */
	static final long MOST_CHARACTERS = 5_000_000;

	private final List<FileRow> rows = new ArrayList<>();

	private long characters;

	void add(FileRow row) {
		this.rows.add(row);
		this.characters += row.characters();
	}

	boolean isFull() {
		return this.rows.size() >= MOST_ROWS || this.characters >= MOST_CHARACTERS;
	}

	boolean isEmpty() {
		return this.rows.isEmpty();
	}

	int size() {
		return this.rows.size();
	}

	long characters() {
		return this.characters;
	}

	List<FileRow> rows() {
		return List.copyOf(this.rows);
	}

	void clear() {
		this.rows.clear();
		this.characters = 0;
	}

}
