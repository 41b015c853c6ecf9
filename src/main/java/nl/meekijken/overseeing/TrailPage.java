package nl.meekijken.overseeing;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import nl.meekijken.access.TrailAct;
import nl.meekijken.access.TrailEntry;
import nl.meekijken.access.TrailPerson;
import nl.meekijken.desk.Frame;
import nl.meekijken.web.Page;
import nl.meekijken.web.Texts;

/**
 * Who looked at a dossier, and who changed what.
 *
 * @param entries one more than the page shows, where there are more
 * @param people everybody of whom the trail speaks
 */
record TrailPage(Frame frame, TrailQuery query, List<TrailEntry> entries,
		Map<Long, TrailPerson> people) implements Page {

	Texts texts() {
		return this.frame.texts();
	}

	TrailWords words() {
		return new TrailWords(texts());
	}

	List<TrailEntry> shown() {
		return this.entries.subList(0, Math.min(TrailQuery.SIZE, this.entries.size()));
	}

	@Nullable String previous() {
		return (this.query.page() > 1) ? this.query.onPage(this.query.page() - 1).address() : null;
	}

	@Nullable String next() {
		return (this.entries.size() > TrailQuery.SIZE && this.query.page() < TrailQuery.LAST)
				? this.query.onPage(this.query.page() + 1).address() : null;
	}

	/** Those one can choose, by their names. */
	List<TrailPerson> choices() {
		return this.people.values().stream().sorted(Comparator.comparing(TrailPerson::name)).toList();
	}

	boolean isChosen(TrailPerson person) {
		var chosen = this.query.person();
		return chosen != null && chosen == person.id();
	}

	/** Who did it; what nobody did, the house did itself. */
	String who(TrailEntry entry) {
		var person = person(entry);
		return (person != null) ? person.name() : texts().say((entry.person() != null) ? "trail.gone" : "trail.house");
	}

	@Nullable String office(TrailEntry entry) {
		var person = person(entry);
		return (person != null) ? person.office() : null;
	}

	private @Nullable TrailPerson person(TrailEntry entry) {
		var id = entry.person();
		return (id != null) ? this.people.get(id) : null;
	}

	static String icon(TrailEntry entry) {
		return switch (entry.act()) {
			case LOOKED -> "eye";
			case INSERT -> "check";
			case UPDATE -> "pen";
			case DELETE -> "cross";
		};
	}

	static boolean isLook(TrailEntry entry) {
		return entry.act() == TrailAct.LOOKED;
	}

}
