package nl.meekijken.feeding;

import java.util.EnumSet;
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

	/** What only staff read here, whatever it says. */
	private static final Set<ActivityKind> INSIDE = EnumSet.of(ActivityKind.BALL_PASSED, ActivityKind.UPDATE_PROMISED,
			ActivityKind.HANDLER_ASSIGNED, ActivityKind.AMOUNTS_CHANGED, ActivityKind.DOCUMENT_AUDIENCE_CHANGED,
			ActivityKind.EMAIL_BOUNCED, ActivityKind.EMAIL_HELD_BACK);

	private static final int LONGEST = 200;

	private static final int LONGEST_NAME = 100;

	private ActivityCells() {
	}

	/** Whether the intermediary reads what a row tells, which is right. */
	static boolean isShown(FileRow row) {
		return Audience.INTERMEDIARY.name().equalsIgnoreCase(row.get("voor"));
	}

	/**
	 * Reads an activity; none if something is wrong with it. For whom it is has no
	 * default: what was meant for colleagues never reaches an intermediary by forgetting.
	 */
	static Optional<NewActivity> read(Cells cells) {
		var at = cells.past("op");
		var kind = cells.neededWord("soort", ActivityKind.class);
		var detail = cells.line("detail", LONGEST);
		var note = cells.text("toelichting");
		var actor = cells.word("door", Actor.class, Actor.RECOVERY);
		var name = cells.line("naam", LONGEST_NAME);
		var audience = cells.neededWord("voor", Audience.class);
		if (audience == Audience.INTERMEDIARY && kind != null && INSIDE.contains(kind)) {
			cells.say("voor", FaultReason.ONLY_INSIDE);
		}
		return (!cells.isRight() || at == null || kind == null || audience == null) ? Optional.empty()
				: Optional.of(new NewActivity(at, kind, detail, note, actor, name, audience, null, null));
	}

}
