package nl.meekijken.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

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
 */
public record HandledDossier(DossierFile file, String officeName, boolean demo, int version, Instant reportedAt,
		String reportedBy, @Nullable LocalDate consentWithdrawnOn, @Nullable CameIn cameIn, Confided confided) {

	HandledDossier with(List<Counterparty> counterparties, List<StatusChange> history, Confided confided) {
		return new HandledDossier(this.file.with(counterparties, history), this.officeName, this.demo, this.version,
				this.reportedAt, this.reportedBy, this.consentWithdrawnOn, this.cameIn, confided);
	}

}
