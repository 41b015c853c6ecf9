package nl.meekijken.dossier;

import java.util.Optional;

/** What a fact of a damage is; none if it is not known. */
final class DamageReading {

	private DamageReading() {
	}

	static Optional<FactValue> of(Fact fact, Damage damage) {
		return switch (fact) {
			case DAMAGE_DAY -> Optional.of(new FactValue.Day(damage.on()));
			case DAMAGE_TIME -> Optional.ofNullable(damage.time()).map(FactValue.Time::new);
			case PLACE -> Optional.of(new FactValue.Words(damage.place()));
			case LOCATION -> Optional.ofNullable(damage.location()).map(FactValue.Words::new);
			case DAMAGE_COUNTRY -> Optional.of(new FactValue.Choice(damage.country()));
			case PLATE -> Optional.ofNullable(damage.plate()).map(FactValue.Plate::new);
			case MAKE_TYPE -> Optional.ofNullable(damage.makeAndType()).map(FactValue.Words::new);
			case OBJECT -> Optional.of(new FactValue.Choice(damage.object().name()));
			case ESTIMATED -> Optional.ofNullable(damage.estimated()).map(FactValue.Amount::new);
			case ASSESSED -> Optional.ofNullable(damage.assessed()).map(FactValue.Amount::new);
			case TOTAL_LOSS -> Optional.of(FactValue.Choice.of(damage.totalLoss()));
			case COURSE -> Optional.of(new FactValue.Words(damage.course()));
			default -> throw new IllegalArgumentException(fact + " is not of the damage");
		};
	}

}
