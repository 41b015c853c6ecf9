package nl.meekijken.portal;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;

import nl.meekijken.dossier.Counterparty;
import nl.meekijken.dossier.CounterpartyKind;
import nl.meekijken.dossier.Stance;
import nl.meekijken.trying.Examples;
import nl.meekijken.values.LicencePlate;
import nl.meekijken.values.Percentage;

/** Counterparties that are made by hand to be drawn. */
final class HandMadeParties {

	private HandMadeParties() {
	}

	static SortedMap<Integer, Counterparty> none() {
		return Collections.emptySortedMap();
	}

	static SortedMap<Integer, Counterparty> all() {
		return Examples.placed(List.of(
				new Counterparty(true, CounterpartyKind.MOTOR_VEHICLE, LicencePlate.dutch("GBC17T"), "Volkswagen Polo",
						"Waterlinie Verzekeringen", "Volmachtkantoor Vos & Van Houten", "WL-88.204.113", Stance.PARTLY,
						Percentage.of("50"), LocalDate.of(2026, 10, 16)),
				new Counterparty(true, CounterpartyKind.MOTOR_VEHICLE, LicencePlate.foreign("D", "KR-AB 123"), null,
						null, null, null, Stance.OPEN, null, null),
				new Counterparty(false, CounterpartyKind.BICYCLE, null, null, null, null, null, Stance.DENIED, null,
						null)));
	}

}
