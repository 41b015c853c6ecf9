package nl.meekijken.portal;

import java.util.Optional;

import nl.meekijken.feeding.Source;
import nl.meekijken.web.Texts;

/**
 * How old the data of a dossier are that another system brings in; nothing is said of
 * what is kept here alone.
 *
 * @param active whether anything is still to be expected
 */
record DataAge(Optional<Source> source, boolean active, Texts texts) {

	/** As of when the other system said so. */
	String updated() {
		return this.source.map(Source::seenAt)
			.map(seen -> this.texts.dayOf(seen).equals(this.texts.today())
					? this.texts.say("dossier.updated", this.texts.time(seen))
					: this.texts.say("dossier.updated.before", this.texts.lately(seen)))
			.orElse("");
	}

	/** Why that is too long ago; empty if it is not. */
	String warning() {
		return this.source.map(Source::feed)
			.filter(feed -> this.active && feed.isLate(this.texts.here().toInstant()))
			.map(feed -> this.texts.say("dossier.updated.late"))
			.orElse("");
	}

}
