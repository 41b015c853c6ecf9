package nl.meekijken.intake;

import nl.meekijken.values.LicencePlate;

/** Where a damage happened and where the counterparty comes from, if not all is Dutch. */
enum AcrossBorders {

	HERE, FOREIGN_HERE, EEA, BEYOND, DUTCH_ABROAD;

	static AcrossBorders of(ReportReading reading) {
		var plate = reading.plate(ReportField.PARTY_PLATE);
		var country = reading.answers().text(ReportField.DAMAGE_COUNTRY);
		if (country.isEmpty() || country.equals(LicencePlate.NETHERLANDS)) {
			return plate.filter(other -> !other.isDutch()).isPresent() ? FOREIGN_HERE : HERE;
		}
		if (plate.filter(LicencePlate::isDutch).isPresent()) {
			return DUTCH_ABROAD;
		}
		return Countries.EEA.contains(country) ? EEA : BEYOND;
	}

}
