package nl.meekijken.reply;

import nl.meekijken.document.Origin;
import nl.meekijken.dossier.Actor;

/** Who wrote a message that came in. */
public enum Writer {

	CLIENT(Actor.CLIENT, Origin.CLIENT), INTERMEDIARY(Actor.INTERMEDIARY, Origin.INTERMEDIARY),
	OTHER(Actor.OTHER, Origin.OTHER);

	private final Actor actor;

	private final Origin origin;

	Writer(Actor actor, Origin origin) {
		this.actor = actor;
		this.origin = origin;
	}

	Actor actor() {
		return this.actor;
	}

	Origin origin() {
		return this.origin;
	}

}
