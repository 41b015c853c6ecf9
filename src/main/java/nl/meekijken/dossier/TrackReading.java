package nl.meekijken.dossier;

import java.util.Optional;

/** What a fact is of what runs beside the stations. */
final class TrackReading {

	private TrackReading() {
	}

	static Optional<FactValue> of(Fact fact, SideTracks tracks) {
		return Optional.of(switch (fact) {
			case EXPERTISE -> new FactValue.Choice(tracks.expertise().name());
			case INJURY -> FactValue.Choice.of(tracks.injury());
			case ABROAD -> FactValue.Choice.of(tracks.abroad());
			case GUARANTEE_FUND -> FactValue.Choice.of(tracks.guaranteeFund());
			case COMPLAINT -> FactValue.Choice.of(tracks.complaint());
			default -> throw new IllegalArgumentException(fact + " is no flag");
		});
	}

}
