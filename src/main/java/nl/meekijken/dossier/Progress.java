package nl.meekijken.dossier;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * How far a dossier is on its way along the seven stations, judged by its present status
 * and those it took before.
 *
 * @param steps one for each station, in order
 */
public record Progress(List<Step> steps) {

	/** Whoever was paid has passed every station, also where the history tells less. */
	private static final Set<DossierStatus> PAID_BEFORE_CLOSING = Set.of(DossierStatus.CLOSED_RECOVERED,
			DossierStatus.CLOSED_PARTLY);

	/** How a dossier stands to a station. */
	public enum State {

		/** Passed. */
		PAST,
		/** Being worked on. */
		NOW,
		/** Not yet begun. */
		TO_COME,
		/** Never passed, and never will be. */
		SKIPPED

	}

	/**
	 * One station on the way.
	 *
	 * @param reachedAt when it was first passed, if it is and the history knows
	 */
	public record Step(Station station, State state, @Nullable Instant reachedAt) {
	}

	/** Judges a dossier. */
	public static Progress of(DossierFile file) {
		return new Progress(Arrays.stream(Station.values()).map(station -> step(station, file)).toList());
	}

	private static Step step(Station station, DossierFile file) {
		var reachedAt = reachedAt(station, file);
		var state = file.standing().status().isActive() ? whileActive(station, file.standing().status().reached())
				: onceClosed(station, file.standing().status(), reachedAt);
		return new Step(station, state, (state == State.PAST) ? reachedAt : null);
	}

	private static State whileActive(Station station, Station reached) {
		if (station.compareTo(reached) <= 0) {
			return State.PAST;
		}
		var isNext = EnumSet.range(reached, station).size() == 2;
		return isNext ? State.NOW : State.TO_COME;
	}

	private static State onceClosed(Station station, DossierStatus status, @Nullable Instant reachedAt) {
		var passed = station == Station.CLOSED || reachedAt != null || PAID_BEFORE_CLOSING.contains(status);
		return passed ? State.PAST : State.SKIPPED;
	}

	private static @Nullable Instant reachedAt(Station station, DossierFile file) {
		if (station == Station.CLOSED) {
			return file.standing().since();
		}
		return file.history()
			.stream()
			.filter(change -> change.status().isActive() && change.status().reached().compareTo(station) >= 0)
			.map(StatusChange::at)
			.min(Instant::compareTo)
			.orElse(null);
	}

}
