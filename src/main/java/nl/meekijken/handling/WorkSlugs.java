package nl.meekijken.handling;

import nl.meekijken.access.Slugs;
import nl.meekijken.dossier.Arrival;
import nl.meekijken.dossier.Narrowing;
import nl.meekijken.dossier.Undecided;
import nl.meekijken.dossier.Whose;
import nl.meekijken.dossier.WorkSort;

/** How the choices of the list of dossiers read in an address. */
final class WorkSlugs {

	static final Slugs<Whose> WHOSE = Slugs.of(Whose.class, WorkSlugs::of);

	static final Slugs<Undecided> UNDECIDED = Slugs.of(Undecided.class, WorkSlugs::of);

	static final Slugs<Arrival> ARRIVAL = Slugs.of(Arrival.class, WorkSlugs::of);

	static final Slugs<WorkSort> SORT = Slugs.of(WorkSort.class, WorkSlugs::of);

	private WorkSlugs() {
	}

	static String of(Narrowing narrowing) {
		return switch (narrowing) {
			case WAITING -> "wacht";
			case OVERDUE -> "verlopen";
			case LEGAL -> "wettelijk";
			case CAME_IN -> "binnen";
		};
	}

	private static String of(Whose whose) {
		return switch (whose) {
			case MINE -> "mij";
			case TEAM -> "team";
			case NOBODYS -> "niemand";
			case EVERYBODYS -> "alle";
		};
	}

	private static String of(Undecided what) {
		return switch (what) {
			case IBAN -> "iban";
		};
	}

	private static String of(Arrival arrival) {
		return switch (arrival) {
			case REPORT -> "melding";
			case DOCUMENT -> "document";
			case EMAIL -> "e-mail";
			case QUESTION -> "vraag";
			case CHANGED_DATA -> "gegevens";
			case PROPOSAL -> "voorstel";
			case OTHER -> "anders";
		};
	}

	private static String of(WorkSort sort) {
		return switch (sort) {
			case PROMISE -> "belofte";
			case WAITING -> "wacht";
			case REPORT -> "melding";
			case LEGAL -> "wettelijk";
			case ARRIVAL -> "binnen";
			case ACTIVITY -> "activiteit";
		};
	}

}
