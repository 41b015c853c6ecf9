package nl.meekijken.dossier;

import java.util.Optional;

/**
 * Where in a dossier a fact stands.
 *
 * @param position of the counterparty or the witness, from one; zero for what is of
 * neither
 */
public record FactPlace(Fact fact, int position) {

	public FactPlace {
		if ((fact.isOfParty() || fact.isOfWitness()) != (position > 0)) {
			throw new IllegalArgumentException(fact + " at " + position);
		}
	}

	/** A fact of the damage. */
	public static FactPlace of(Fact fact) {
		return new FactPlace(fact, 0);
	}

	/** Whether a dossier has such a place. */
	public boolean isIn(DossierFile file) {
		return this.position == 0 || file.parties().containsKey(this.position);
	}

	/** Another fact at the same place. */
	public FactPlace with(Fact other) {
		return new FactPlace(other, this.position);
	}

	/** What stands there for everybody to read; none if it is not known. */
	public Optional<FactValue> in(DossierFile file) {
		return switch (this.fact.owner()) {
			case DAMAGE -> DamageReading.of(this.fact, file.damage());
			case TRACKS -> TrackReading.of(this.fact, file.sideTracks());
			case INQUIRY -> InquiryReading.of(this.fact, file.inquiry());
			case PARTY -> Optional.ofNullable(file.parties().get(this.position))
				.flatMap(party -> PartyReading.of(this.fact, party));
			case CONTACT, WITNESS -> throw new IllegalArgumentException(this.fact + " is for staff only");
		};
	}

	/** What stands there for staff. */
	public Optional<FactValue> in(HandledDossier dossier) {
		return switch (this.fact.owner()) {
			case CONTACT -> ConfidedReading.of(this.fact, dossier.confided().contact(this.position));
			case WITNESS -> ConfidedReading.of(this.fact, dossier.confided().witness(this.position));
			default -> in(dossier.file());
		};
	}

}
