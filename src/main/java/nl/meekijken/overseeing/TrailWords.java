package nl.meekijken.overseeing;

import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import nl.meekijken.access.TrailAct;
import nl.meekijken.access.TrailChange;
import nl.meekijken.access.TrailEntry;
import nl.meekijken.dossier.Viewed.Seen;
import nl.meekijken.web.Texts;

/** What the trail of a dossier tells, in plain words. */
record TrailWords(Texts texts) {

	/** What somebody did: "bekeek het dossier", "wijzigde de gegevens van de cliënt". */
	String deed(TrailEntry entry) {
		if (entry.act() == TrailAct.LOOKED) {
			var name = entry.name();
			return (name != null) ? this.texts.say("trail.looked.named", name)
					: this.texts.label(Seen.valueOf(entry.what()));
		}
		return this.texts.label(entry.act(), "deed", this.texts.label(TrailPlace.of(entry.what())));
	}

	/** What was changed from what to what, a sentence for each field. */
	List<String> changes(TrailEntry entry) {
		return entry.changes().stream().flatMap(change -> change(change).stream()).distinct().toList();
	}

	private Optional<String> change(TrailChange change) {
		return TrailField.of(change.column()).map(field -> {
			var label = this.texts.label(field);
			if (change.isMasked()) {
				return this.texts.say("trail.masked", label);
			}
			var before = value(field, change.before());
			var after = value(field, change.after());
			if (before == null) {
				return this.texts.say("trail.filled", label, String.valueOf(after));
			}
			return (after == null) ? this.texts.say("trail.emptied", label, before)
					: this.texts.say("trail.changed", label, before, after);
		});
	}

	private @Nullable String value(TrailField field, @Nullable String kept) {
		if (kept == null) {
			return null;
		}
		try {
			return field.value().in(this.texts, kept);
		}
		catch (DateTimeException | IllegalArgumentException ex) {
			return kept;
		}
	}

}
