package nl.meekijken.feeding;

import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import nl.meekijken.feeding.KnownSearch.Known;
import nl.meekijken.office.OfficeId;
import nl.meekijken.values.ClaimNumber;

/** Checks the rows of one delivery, in the order in which its files come. */
final class RowChecks {

	private static final int LONGEST_KEY = 100;

	private final FaultBook faults;

	private final PaperTaker papers;

	private final BiConsumer<OfficeId, FileRow> right;

	/** Whose the dossiers of this delivery are, by their keys. */
	private final Map<String, OfficeId> dossiers = new HashMap<>();

	private final Map<FileKind, Set<String>> keys = new HashMap<>();

	private final Set<String> numbers = new HashSet<>();

	/**
	 * The checks of a delivery.
	 * @param papers takes what rows of papers name
	 * @param right takes what nothing is wrong with
	 */
	RowChecks(FaultBook faults, PaperTaker papers, BiConsumer<OfficeId, FileRow> right) {
		this.faults = faults;
		this.papers = papers;
		this.right = right;
	}

	/** By which keys rows name the dossier that they are, or are of. */
	static Stream<String> dossierKeys(FileKind kind, List<FileRow> rows) {
		return rows.stream().map((kind == FileKind.DOSSIERS) ? FileRow::key : row -> row.get(FileRow.DOSSIER));
	}

	/** As it is written here, if it is one. */
	static String number(FileRow row) {
		return ClaimNumber.parse(row.get(FileRow.NUMBER)).map(ClaimNumber::toString).orElse("");
	}

	void check(FileKind kind, FileRow row, Known known, Instant now) throws IOException {
		var cells = cells(kind, row, now);
		if (row.cells().values().stream().anyMatch(RowChecks::isForbidden)) {
			cells.say("", FaultReason.FORBIDDEN_CHARACTER);
		}
		checkKey(kind, row, cells);
		var office = (kind == FileKind.DOSSIERS) ? checkDossier(row, known, cells) : owner(row, known, cells);
		var whole = (kind == FileKind.DOCUMENTS) ? this.papers.take(row, cells) : row;
		cells.wrong().forEach(wrong -> this.faults.add(row.line(), wrong.column(), wrong.reason()));
		if (cells.isRight() && office != null) {
			this.right.accept(office, (kind == FileKind.DOSSIERS) ? reported(row, known) : whole);
		}
	}

	private static FileRow reported(FileRow row, Known known) {
		var reporter = Objects.requireNonNull(known.reporters().get(row.get(FileRow.ACCOUNT)));
		return row.reportedBy(reporter.person());
	}

	private static Cells cells(FileKind kind, FileRow row, Instant now) {
		var cells = new Cells(row, now);
		switch (kind) {
			case DOSSIERS -> DossierCells.check(cells);
			case ACTIVITIES -> ActivityCells.read(cells);
			case EMAILS -> EmailCells.read(cells);
			case DOCUMENTS -> DocumentCells.check(cells);
		}
		return cells;
	}

	private void checkKey(FileKind kind, FileRow row, Cells cells) {
		if (cells.neededLine(FileRow.KEY, LONGEST_KEY) != null
				&& !this.keys.computeIfAbsent(kind, _ -> new HashSet<>()).add(row.key())) {
			cells.say(FileRow.KEY, FaultReason.DOUBLE_KEY);
		}
	}

	private @Nullable OfficeId checkDossier(FileRow row, Known known, Cells cells) {
		var account = cells.neededLine(FileRow.ACCOUNT, LONGEST_KEY);
		var reporter = known.reporters().get(row.get(FileRow.ACCOUNT));
		if (reporter == null) {
			if (account != null) {
				cells.say(FileRow.ACCOUNT, FaultReason.UNKNOWN_ACCOUNT);
			}
			return null;
		}
		var before = known.dossiers().get(row.key());
		if (before != null && !before.office().equals(reporter.office())) {
			cells.say(FileRow.ACCOUNT, FaultReason.OTHER_OFFICE);
		}
		checkNumber(row, known, cells);
		this.dossiers.put(row.key(), reporter.office());
		return reporter.office();
	}

	private void checkNumber(FileRow row, Known known, Cells cells) {
		var number = number(row);
		if (number.isEmpty()) {
			return;
		}
		var before = known.dossiers().get(row.key());
		var taken = known.numbers().get(number);
		if (before != null && !before.number().equals(number)) {
			cells.say(FileRow.NUMBER, FaultReason.OTHER_NUMBER);
		}
		else if (taken != null && !taken.key().equals(row.key())) {
			cells.say(FileRow.NUMBER, FaultReason.NUMBER_TAKEN);
		}
		else if (!this.numbers.add(number)) {
			cells.say(FileRow.NUMBER, FaultReason.DOUBLE_NUMBER);
		}
	}

	/** The office of the dossier that the row names, of this delivery or from before. */
	private @Nullable OfficeId owner(FileRow row, Known known, Cells cells) {
		var key = cells.neededLine(FileRow.DOSSIER, LONGEST_KEY);
		if (key == null) {
			return null;
		}
		var before = known.dossiers().get(row.get(FileRow.DOSSIER));
		var office = this.dossiers.getOrDefault(row.get(FileRow.DOSSIER), (before != null) ? before.office() : null);
		if (office == null) {
			cells.say(FileRow.DOSSIER, FaultReason.UNKNOWN_DOSSIER);
		}
		return office;
	}

	/** What no text has: PostgreSQL keeps no NUL, and half a character is none. */
	private static boolean isForbidden(String value) {
		return value.codePoints()
			.anyMatch(character -> (Character.isISOControl(character) && "\t\n\r".indexOf(character) < 0)
					|| Character.getType(character) == Character.SURROGATE);
	}

}
