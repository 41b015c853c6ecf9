package nl.meekijken.dossier;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** What an intermediary has to know when more becomes known of a counterparty. */
final class PartyLines {

	private PartyLines() {
	}

	/**
	 * The kinds of activities with their detail, none for an empty one.
	 * @param before as it was; none for one that was added
	 */
	static Map<ActivityKind, String> of(@Nullable Counterparty before, Counterparty now) {
		var lines = new LinkedHashMap<ActivityKind, String>();
		var insurer = now.insurer();
		if (insurer != null && (before == null || !insurer.equals(before.insurer()))) {
			lines.put(ActivityKind.INSURER_FOUND, insurer);
		}
		var stance = (before != null) ? before.stance() : Stance.OPEN;
		if (stance != now.stance() || (before != null && !Objects.equals(before.percentage(), now.percentage()))) {
			var percentage = now.percentage();
			switch (now.stance()) {
				case ADMITTED -> lines.put(ActivityKind.LIABILITY_ADMITTED, "");
				case PARTLY ->
					lines.put(ActivityKind.LIABILITY_PARTLY_ADMITTED, (percentage != null) ? percentage.display() : "");
				case DENIED -> lines.put(ActivityKind.LIABILITY_DENIED, "");
				case OPEN -> {
				}
			}
		}
		return lines;
	}

}
