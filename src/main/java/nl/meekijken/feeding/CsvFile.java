package nl.meekijken.feeding;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.HashMap;
import java.util.Set;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import org.jspecify.annotations.Nullable;

/**
 * A file with values between semicolons or commas, and the names of its columns in the
 * first row. What looks like a formula is text here.
 */
final class CsvFile {

	private static final int LONGEST_ROW = 200_000;

	private static final int LONGEST_HEADING = 8_000;

	private CsvFile() {
	}

	static void read(Reader text, Set<String> known, RowTaker taker) throws IOException {
		var buffered = new BufferedReader(text);
		var quotes = new QuoteCount(buffered);
		var reached = new long[] { 1 };
		try (var rows = CsvReader.builder()
			.fieldSeparator(separator(buffered))
			.extraFieldStrategy(FieldMismatchStrategy.IGNORE)
			.missingFieldStrategy(FieldMismatchStrategy.IGNORE)
			.maxBufferSize(LONGEST_ROW)
			.ofCsvRecord(quotes)) {
			hand(rows, known, taker, reached);
			if (quotes.isOpen()) {
				throw new Unreadable(reached[0], "", FaultReason.NOT_CSV);
			}
		}
		catch (CsvParseException | UncheckedIOException ex) {
			throw unreadable(ex, reached[0]);
		}
		catch (CharacterCodingException ex) {
			throw new Unreadable(reached[0], "", FaultReason.NOT_UTF8);
		}
	}

	private static void hand(Iterable<CsvRecord> rows, Set<String> known, RowTaker taker, long[] reached)
			throws IOException {
		Heading heading = null;
		for (var row : rows) {
			reached[0] = row.getStartingLineNumber();
			if (heading == null) {
				heading = Heading.of(row.getFields(), known);
			}
			else {
				taker.take(row(row, heading));
			}
		}
	}

	private static FileRow row(CsvRecord row, Heading heading) throws Unreadable {
		var columns = heading.columns();
		if (row.getFieldCount() != columns.size()) {
			throw new Unreadable(row.getStartingLineNumber(), "", FaultReason.WRONG_NUMBER_OF_CELLS);
		}
		var cells = new HashMap<String, String>();
		for (var place = 0; place < columns.size(); place++) {
			var value = row.getField(place).strip();
			if (!value.isEmpty()) {
				cells.put(columns.get(place), value);
			}
		}
		return new FileRow(row.getStartingLineNumber(), 0, cells);
	}

	/** Whichever stands in the first row more often. */
	private static char separator(BufferedReader text) throws IOException {
		text.mark(LONGEST_HEADING);
		var semicolons = 0;
		var commas = 0;
		for (var read = 1; read < LONGEST_HEADING; read++) {
			var character = text.read();
			if (character < 0 || character == '\n' || character == '\r') {
				break;
			}
			semicolons += (character == ';') ? 1 : 0;
			commas += (character == ',') ? 1 : 0;
		}
		text.reset();
		return (commas > semicolons) ? ',' : ';';
	}

	private static IOException unreadable(RuntimeException why, long reached) throws IOException {
		for (Throwable cause = why; cause != null; cause = next(cause)) {
			if (cause instanceof CharacterCodingException) {
				return new Unreadable(reached, "", FaultReason.NOT_UTF8);
			}
			if (cause instanceof Unreadable unreadable) {
				return unreadable;
			}
		}
		return (why instanceof UncheckedIOException broken && broken.getCause() != null) ? broken.getCause()
				: new Unreadable(reached + 1, "", FaultReason.NOT_CSV);
	}

	private static @Nullable Throwable next(Throwable cause) {
		return cause.getCause();
	}

}
