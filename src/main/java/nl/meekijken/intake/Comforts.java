package nl.meekijken.intake;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;

import nl.meekijken.account.PersonId;
import nl.meekijken.registers.AddressRegister;
import nl.meekijken.registers.RegisterAnswer;
import nl.meekijken.registers.VehicleRegister;
import nl.meekijken.values.Postcode;

/**
 * Fills in what public registers know. No connection is held while they are asked, and
 * without their answer nothing is missing.
 */
@Component
public class Comforts {

	/** What stands behind the number does not change the street. */
	private static final Pattern HOUSE = Pattern.compile("([0-9]{1,5})(?:[^0-9].*)?");

	private final DamageReports reports;

	private final VehicleRegister vehicles;

	private final AddressRegister addresses;

	Comforts(DamageReports reports, VehicleRegister vehicles, AddressRegister addresses) {
		this.reports = reports;
		this.vehicles = vehicles;
		this.addresses = addresses;
	}

	/**
	 * Fills in what follows from questions that were just answered.
	 * @return the draft with it; the same if nothing is known
	 */
	public Draft fill(Draft draft, Set<ReportField> answered, PersonId by) {
		var reading = this.reports.reading(draft);
		var known = new EnumMap<ReportField, String>(ReportField.class);
		if (answered.contains(ReportField.PLATE) || answered.contains(ReportField.PLATE_COUNTRY)) {
			vehicle(by, reading, ReportField.PLATE, ReportField.MAKE_TYPE, ReportField.FIRST_ADMITTED)
				.ifPresent(known::putAll);
		}
		if (answered.contains(ReportField.PARTY_PLATE) || answered.contains(ReportField.PARTY_PLATE_COUNTRY)) {
			vehicle(by, reading, ReportField.PARTY_PLATE, ReportField.PARTY_MAKE_TYPE, ReportField.PARTY_FIRST_ADMITTED)
				.ifPresent(known::putAll);
		}
		if (answered.contains(ReportField.POSTCODE) || answered.contains(ReportField.HOUSE_NUMBER)
				|| answered.contains(ReportField.COUNTRY)) {
			known.putAll(address(by, draft.answers()));
		}
		return known.isEmpty() ? draft : this.reports.fill(draft.id(), draft.answers(), known, by).orElse(draft);
	}

	/** Questions that follow from these, and that nobody has typed anything at. */
	public Set<ReportField> filled(Draft draft, Set<ReportField> answered) {
		return Dependents.of(answered, draft.answers());
	}

	private Optional<Map<ReportField, String>> vehicle(PersonId by, ReportReading reading, ReportField plate,
			ReportField makeType, ReportField firstAdmitted) {
		return reading.plate(plate).map(found -> this.vehicles.find(found, by.value())).map(answer -> switch (answer) {
			case RegisterAnswer.Known(var vehicle) -> {
				var known = new EnumMap<ReportField, String>(ReportField.class);
				var type = vehicle.type();
				known.put(makeType,
						Registered.name(vehicle.make()) + ((type != null) ? " " + Registered.name(type) : ""));
				if (vehicle.firstAdmittedOn() != null) {
					known.put(firstAdmitted, Registered.day(vehicle.firstAdmittedOn()));
				}
				yield known;
			}
			case RegisterAnswer.Absent(), RegisterAnswer.Unreachable() -> Map.of();
		});
	}

	private Map<ReportField, String> address(PersonId by, Answers answers) {
		var number = HOUSE.matcher(answers.text(ReportField.HOUSE_NUMBER).strip());
		var postcode = Postcode.parse(answers.text(ReportField.POSTCODE));
		if (postcode.isEmpty() || !answers.is(ReportField.COUNTRY, "NL") || !number.matches()) {
			return Map.of();
		}
		return switch (this.addresses.find(postcode.get(), Integer.parseInt(number.group(1)), by.value())) {
			case RegisterAnswer.Known(var found) ->
				Map.of(ReportField.STREET, found.street(), ReportField.TOWN, found.town());
			case RegisterAnswer.Absent(), RegisterAnswer.Unreachable() -> Map.of();
		};
	}

}
