package nl.meekijken.filing;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** What was just done, and what became of each file. */
record Told(@Nullable String notice, List<Receipt> receipts) {

	static Told of(@Nullable String notice) {
		return new Told(notice, List.of());
	}

}
