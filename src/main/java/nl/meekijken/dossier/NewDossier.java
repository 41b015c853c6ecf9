package nl.meekijken.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.meekijken.account.PersonId;
import nl.meekijken.values.ClaimNumber;

/**
 * A dossier brought in from elsewhere, as it stands today, with its history.
 *
 * @param history every status it took, oldest first; the last is the present one
 */
public record NewDossier(ClaimNumber number, @Nullable String ownReference, PersonId reportedBy, Instant reportedAt,
		Standing standing, @Nullable Instant closedAt, NewClient client, Damage damage,
		List<Counterparty> counterparties, SideTracks sideTracks, List<StatusChange> history, @Nullable Long handlerId,
		@Nullable LocalDate nextUpdateOn, LocalDate consentGivenOn, @Nullable LocalDate consentWithdrawnOn) {

	/** The same of another client. */
	public NewDossier of(NewClient other) {
		return new NewDossier(this.number, this.ownReference, this.reportedBy, this.reportedAt, this.standing,
				this.closedAt, other, this.damage, this.counterparties, this.sideTracks, this.history, this.handlerId,
				this.nextUpdateOn, this.consentGivenOn, this.consentWithdrawnOn);
	}

}
