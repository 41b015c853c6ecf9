package nl.meekijken.intake;

import java.util.stream.Stream;

import nl.meekijken.values.LicencePlate;

/** Where a damage happened and where the counterparty comes from, if not all is Dutch. */
enum AcrossBorders {

	HERE, FOREIGN_HERE, EEA, BEYOND, DUTCH_ABROAD;

	static AcrossBorders of(ReportReading reading) {
		var plate = reading.plate(ReportField.PARTY_PLATE);
		var country = reading.answers().text(ReportField.DAMAGE_COUNTRY);
		if (country.isEmpty() || country.equals(LicencePlate.NETHERLANDS)) {
			return isForeign(reading) ? FOREIGN_HERE : HERE;
		}
		if (plate.filter(LicencePlate::isDutch).isPresent()) {
			return DUTCH_ABROAD;
		}
		return Countries.EEA.contains(country) ? EEA : BEYOND;
	}

	/** One of the vehicles, also one of which the country is all that is known. */
	private static boolean isForeign(ReportReading reading) {
		var answers = reading.answers();
		var knownByCountry = answers.asks(ReportField.PARTY_PLATE) && answers.has(ReportField.PARTY_PLATE_UNKNOWN)
				&& !answers.is(ReportField.PARTY_PLATE_COUNTRY, LicencePlate.NETHERLANDS);
		return knownByCountry || Stream.of(ReportField.PARTY_PLATE, ReportField.SECOND_PLATE, ReportField.THIRD_PLATE)
			.flatMap(plate -> reading.plate(plate).stream())
			.anyMatch(plate -> !plate.isDutch());
	}

}
