package nl.meekijken.notification;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import nl.meekijken.dossier.ActivityGroup;

/**
 * All that somebody chose about news by mail.
 *
 * @param usual of every kind of event that has no choice of its own
 * @param byKind of kinds that have
 * @param follows whether there is a dossier of which all is told at once
 */
public record MailChoices(MailChoice usual, Map<ActivityGroup, Rhythm> byKind, boolean follows) {

	public MailChoices {
		byKind = Map.copyOf(byKind);
	}

	/** The rhythms in which mail may come. */
	Set<Rhythm> inUse() {
		var used = EnumSet.noneOf(Rhythm.class);
		Arrays.stream(ActivityGroup.values())
			.map(kind -> this.byKind.getOrDefault(kind, this.usual.rhythm()))
			.forEach(used::add);
		if (this.follows) {
			used.add(Rhythm.AT_ONCE);
		}
		used.remove(Rhythm.NEVER);
		return used;
	}

}
