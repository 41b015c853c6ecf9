package nl.meekijken.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A dossier as staff see it: what the intermediary sees, and what is beside it.
 *
 * @param demo whether it is of a demo that somebody asked for
 * @param version what changes say they started from
 * @param reportedBy the name of whoever reported the damage for the office
 * @param consentWithdrawnOn since when the intermediary may not look any more
 * @param cameIn what came in and nobody of staff has looked at
 * @param confided what no intermediary may know
 * @param empty where somebody stood who was entered by mistake
 */
public record HandledDossier(DossierFile file, String officeName, boolean demo, int version, Instant reportedAt,
		String reportedBy, @Nullable LocalDate consentWithdrawnOn, @Nullable CameIn cameIn, Confided confided,
		EmptyPlaces empty) {

	/** Where the next counterparty stands. */
	public int nextParty() {
		return after(this.file.parties().keySet(), this.empty.counterparties());
	}

	/** Where the next witness stands. */
	public int nextWitness() {
		return after(this.confided.witnesses().keySet(), this.empty.witnesses());
	}

	private static int after(Set<Integer> taken, Set<Integer> left) {
		return Stream.concat(taken.stream(), left.stream()).mapToInt(Integer::intValue).max().orElse(0) + 1;
	}

	HandledDossier with(SortedMap<Integer, Counterparty> parties, List<StatusChange> history, Confided confided,
			EmptyPlaces empty) {
		return new HandledDossier(this.file.with(parties, history), this.officeName, this.demo, this.version,
				this.reportedAt, this.reportedBy, this.consentWithdrawnOn, this.cameIn, confided, empty);
	}

}
