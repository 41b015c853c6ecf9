package nl.meekijken.feeding;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import nl.meekijken.correspondence.NewEmail;
import nl.meekijken.values.EmailAddress;

/** An e-mail that was sent to a client, in a row of a file. */
final class EmailCells {

	static final Set<String> COLUMNS = Set.of(FileRow.KEY, FileRow.DOSSIER, "op", "aan", "van", "onderwerp", "tekst",
			"zichtbaar");

	private static final int LONGEST = 200;

	private static final int LONGEST_NAME = 100;

	private EmailCells() {
	}

	/** Whether the intermediary reads it, unless somebody was hurt. */
	static boolean isShown(Cells cells) {
		return !cells.has("zichtbaar") || cells.yes("zichtbaar");
	}

	/** Reads an e-mail; none if something is wrong with it. */
	static Optional<NewEmail> read(Cells cells) {
		var at = cells.past("op");
		var to = cells.need("aan", FaultReason.NOT_AN_ADDRESS, EmailAddress::parse);
		var from = cells.neededLine("van", LONGEST_NAME);
		var subject = cells.neededLine("onderwerp", LONGEST);
		var text = cells.text("tekst");
		var visible = isShown(cells);
		if (!cells.isRight() || at == null || to == null || from == null || subject == null) {
			return Optional.empty();
		}
		return Optional.of(new NewEmail(at, to.value(), from, subject, PlainHtml.of(text), visible, List.of()));
	}

}
