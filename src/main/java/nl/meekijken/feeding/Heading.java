package nl.meekijken.feeding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The columns of a file: each of them known, and each once. */
record Heading(List<String> columns) {

	/** Reads the first row. */
	static Heading of(List<String> cells, Set<String> known) throws Unreadable {
		var columns = new ArrayList<String>();
		var seen = new HashSet<String>();
		for (var cell : cells) {
			var column = named(cell);
			if (!known.contains(column)) {
				throw new Unreadable(1, shown(column), FaultReason.UNKNOWN_COLUMN);
			}
			if (!seen.add(column)) {
				throw new Unreadable(1, column, FaultReason.DOUBLE_COLUMN);
			}
			columns.add(column);
		}
		if (!seen.contains(FileRow.KEY)) {
			throw new Unreadable(1, FileRow.KEY, FaultReason.MISSING_COLUMN);
		}
		return new Heading(columns);
	}

	static String named(String typed) {
		return typed.strip().toLowerCase(Locale.ROOT);
	}

	/** As much of a name that is not ours as can be shown. */
	static String shown(String column) {
		var plain = column.replaceAll("[^\\p{L}\\p{N} _.-]", "");
		return plain.substring(0, Math.min(plain.length(), 40));
	}

}
