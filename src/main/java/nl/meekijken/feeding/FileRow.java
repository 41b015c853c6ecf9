package nl.meekijken.feeding;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import nl.meekijken.document.FedBytes;

/**
 * A row of a file.
 *
 * @param line where it begins, counted from one
 * @param person who reported, once that was looked up; 0 before
 * @param cells what stands in it, by column; no empty ones
 * @param paper the bytes that it names, once they are kept
 */
record FileRow(long line, long person, Map<String, String> cells, @Nullable FedBytes paper) {

	/** By what the other system knows the thing. */
	static final String KEY = "sleutel";

	/** By what it knows the dossier that the thing is of. */
	static final String DOSSIER = "dossier";

	/** Whoever reported the damage. */
	static final String ACCOUNT = "accountnummer";

	static final String NUMBER = "schadenummer";

	FileRow(long line, long person, Map<String, String> cells) {
		this(line, person, cells, null);
	}

	String get(String column) {
		return this.cells.getOrDefault(column, "");
	}

	String key() {
		return get(KEY);
	}

	/** How much memory it takes, about. */
	long characters() {
		return this.cells.values().stream().mapToLong(String::length).sum();
	}

	FileRow reportedBy(long reporter) {
		return new FileRow(this.line, reporter, this.cells, this.paper);
	}

	FileRow with(FedBytes bytes) {
		return new FileRow(this.line, this.person, this.cells, bytes);
	}

	/** Rules that changed between the check and now. */
	IllegalStateException changedMeanwhile() {
		return new IllegalStateException("the row of line " + this.line + " was right when it was checked");
	}

}
