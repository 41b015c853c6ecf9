package nl.meekijken.handling;

import org.jspecify.annotations.Nullable;

import nl.meekijken.dossier.Ball;
import nl.meekijken.dossier.DossierStatus;
import nl.meekijken.values.Percentage;
import nl.meekijken.web.Texts;

/**
 * A status as staff see it: not what it is, but whether they have to do something, gives
 * it its colour.
 */
record Chip(String icon, String tone, String words) {

	static Chip of(Texts texts, DossierStatus status, Ball ball, @Nullable Percentage admitted) {
		var words = (status == DossierStatus.ADMITTED && admitted != null)
				? texts.label(status, "part", admitted.display()) : texts.label(status);
		if (!status.isActive()) {
			return new Chip("flag", "rest", words);
		}
		return (ball == Ball.RECOVERY) ? new Chip("pen", "wait", words) : new Chip("clock", "calm", words);
	}

}
