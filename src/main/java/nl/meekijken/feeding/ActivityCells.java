package nl.meekijken.feeding;

import java.util.Optional;
import java.util.Set;

import nl.meekijken.dossier.ActivityKind;
import nl.meekijken.dossier.Actor;
import nl.meekijken.dossier.Audience;
import nl.meekijken.dossier.NewActivity;

/** An activity in a row of a file. */
final class ActivityCells {

	static final Set<String> COLUMNS = Set.of(FileRow.KEY, FileRow.DOSSIER, "op", "soort", "detail", "toelichting",
			"door", "naam", "voor");

	private static final int LONGEST = 200;

	private static final int LONGEST_NAME = 100;

	private ActivityCells() {
	}

	/** Reads an activity; none if something is wrong with it. */
	static Optional<NewActivity> read(Cells cells) {
		var at = cells.past("op");
		var kind = cells.neededWord("soort", ActivityKind.class);
		var detail = cells.line("detail", LONGEST);
		var note = cells.text("toelichting");
		var actor = cells.word("door", Actor.class, Actor.RECOVERY);
		var name = cells.line("naam", LONGEST_NAME);
		var audience = cells.word("voor", Audience.class, Audience.INTERMEDIARY);
		return (!cells.isRight() || at == null || kind == null) ? Optional.empty()
				: Optional.of(new NewActivity(at, kind, detail, note, actor, name, audience, null, null));
	}

}
