package nl.meekijken.feeding;

import java.util.Optional;
import java.util.Set;

import nl.meekijken.document.DocumentAudience;
import nl.meekijken.document.DocumentKind;
import nl.meekijken.document.FedBytes;
import nl.meekijken.document.NewDocument;
import nl.meekijken.document.Origin;
import nl.meekijken.values.Line;

/**
 * A paper in a row of a file. Who sees it has to be said: nothing is published by leaving
 * a column out.
 */
final class DocumentCells {

	/** The way to the file in the zip file. */
	static final String FILE = "bestand";

	static final Set<String> COLUMNS = Set.of(FileRow.KEY, FileRow.DOSSIER, FILE, "naam", "soort", "op", "van",
			"van_wie", "voor");

	private static final int LONGEST = 150;

	private static final int LONGEST_NAME = 100;

	private DocumentCells() {
	}

	static void check(Cells cells) {
		read(cells, "");
	}

	/** Reads a paper; none if something is wrong with it. */
	static Optional<NewDocument> read(Cells cells, FileRow row, FedBytes bytes) {
		return read(cells, bytes.mediaType())
			.map(paper -> paper.name().isEmpty() ? new NewDocument(paper.kind(), row.get(FILE), paper.mediaType(),
					paper.receivedAt(), paper.origin(), paper.originName(), paper.audience()) : paper);
	}

	private static Optional<NewDocument> read(Cells cells, String mediaType) {
		cells.need(FILE, FaultReason.NOT_A_PATH,
				written -> Line.parse(written, ZipItem.LONGEST_NAME).filter(ZipItem::isPath));
		var name = cells.line("naam", LONGEST);
		var kind = cells.neededWord("soort", DocumentKind.class);
		var at = cells.past("op");
		var origin = cells.neededWord("van", Origin.class);
		var from = cells.line("van_wie", LONGEST_NAME);
		var audience = cells.neededWord("voor", DocumentAudience.class);
		return (!cells.isRight() || kind == null || at == null || origin == null || audience == null) ? Optional.empty()
				: Optional.of(new NewDocument(kind, (name != null) ? name : "", mediaType, at, origin, from, audience));
	}

}
