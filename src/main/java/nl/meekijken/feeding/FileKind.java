package nl.meekijken.feeding;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a file of a delivery holds, one in each row; told by the name of the file. */
public enum FileKind {

	DOSSIERS("dossier.*"), ACTIVITIES("activit.*"), EMAILS("e-?mail.*"), DOCUMENTS("document.*");

	private final String names;

	FileKind(String names) {
		this.names = names;
	}

	static Optional<FileKind> ofFile(String name) {
		var lower = name.toLowerCase(Locale.ROOT);
		return Stream.of(values()).filter(kind -> lower.matches(kind.names)).findFirst();
	}

	/** By what its columns are called. */
	Set<String> columns() {
		return switch (this) {
			case DOSSIERS -> DossierCells.COLUMNS;
			case ACTIVITIES -> ActivityCells.COLUMNS;
			case EMAILS -> EmailCells.COLUMNS;
			case DOCUMENTS -> DocumentCells.COLUMNS;
		};
	}

}
