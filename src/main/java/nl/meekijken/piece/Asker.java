package nl.meekijken.piece;

import nl.meekijken.dossier.Actor;

/** Who asks a client for pieces, as the dossier tells it. */
public record Asker(Actor actor, String name) {

	public Asker {
		if (actor != Actor.INTERMEDIARY && actor != Actor.RECOVERY) {
			throw new IllegalArgumentException("only an intermediary or the recovery service asks");
		}
	}

}
