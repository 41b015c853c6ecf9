package nl.meekijken.dossier;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import nl.meekijken.values.ClaimNumber;

/**
 * Everything of one dossier but its activities, papers and e-mails.
 *
 * @param parties the counterparties by position, from one; who was removed leaves a gap
 * @param history every status it took, oldest first
 * @param nextUpdateOn the day on which the recovery service promised to be heard again
 * @param consentGivenOn the day on which the client allowed the office to look along
 * @param legal from when the law counts
 */
public record DossierFile(DossierId id, ClaimNumber number, @Nullable String ownReference, Standing standing,
		Client client, Extras extras, Damage damage, Inquiry inquiry, SortedMap<Integer, Counterparty> parties,
		SideTracks sideTracks, List<StatusChange> history, @Nullable Handler handler, @Nullable LocalDate nextUpdateOn,
		LocalDate consentGivenOn, LegalFacts legal) {

	public DossierFile {
		parties = Collections.unmodifiableSortedMap(new TreeMap<>(parties));
	}

	/** The counterparties, the first one first. */
	public List<Counterparty> counterparties() {
		return List.copyOf(this.parties.values());
	}

	DossierFile with(SortedMap<Integer, Counterparty> parties, List<StatusChange> history) {
		return new DossierFile(this.id, this.number, this.ownReference, this.standing, this.client, this.extras,
				this.damage, this.inquiry, parties, this.sideTracks, history, this.handler, this.nextUpdateOn,
				this.consentGivenOn, this.legal);
	}

}
