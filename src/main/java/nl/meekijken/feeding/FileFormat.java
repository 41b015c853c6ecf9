package nl.meekijken.feeding;

import java.io.IOException;
import java.io.Reader;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** How a file is written; told by the end of its name. */
enum FileFormat {

	CSV {
		@Override
		void read(Reader text, Set<String> known, RowTaker taker) throws IOException {
			CsvFile.read(text, known, taker);
		}
	},

	JSON {
		@Override
		void read(Reader text, Set<String> known, RowTaker taker) throws IOException {
			JsonFile.read(text, known, taker);
		}
	};

	static Optional<FileFormat> ofFile(String name) {
		var lower = name.toLowerCase(Locale.ROOT);
		return Stream.of(values())
			.filter(format -> lower.endsWith("." + format.name().toLowerCase(Locale.ROOT)))
			.findFirst();
	}

	/** Reads its rows, whose columns all have to be known. */
	abstract void read(Reader text, Set<String> known, RowTaker taker) throws IOException;

}
