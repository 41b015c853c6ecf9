package nl.meekijken.intake;

import java.util.Set;

import nl.meekijken.values.LicencePlate;

/**
 * Who met whom in a damage, as far as Dutch law tells them apart: a motor vehicle, a
 * cyclist or pedestrian, and what stood still (WVW art. 185).
 */
final class Encounter {

	private static final Set<String> MOTOR_VEHICLES = Set.of("auto", "bestelauto", "vrachtauto", "motor", "bromfiets",
			"camper");

	private static final Set<String> UNPROTECTED_KINDS = Set.of("fietser", "voetganger");

	private Encounter() {
	}

	/** A cyclist, or somebody on foot; not a bicycle that nobody rode. */
	static boolean isUnprotected(Answers answers) {
		var rode = answers.is(ReportField.OBJECT_KIND, "fiets") && !isParked(answers);
		return (rode || answers.is(ReportField.OBJECT_KIND, "te-voet")) && isAgainstMotorVehicle(answers);
	}

	/** A motor vehicle that was driven, and a cyclist or somebody on foot. */
	static boolean isAgainstUnprotected(Answers answers) {
		return MOTOR_VEHICLES.contains(answers.text(ReportField.OBJECT_KIND)) && !isParked(answers)
				&& UNPROTECTED_KINDS.contains(answers.text(ReportField.PARTY_KIND)) && isHere(answers);
	}

	/** A parked vehicle, or a wall, a fence, a garden. */
	static boolean isStanding(Answers answers) {
		var thing = answers.is(ReportField.EVENT_KIND, "zaak");
		return (isParked(answers) || thing) && isAgainstMotorVehicle(answers);
	}

	/** A child, and a motor vehicle or somebody who was not asked after yet. */
	static boolean isOfChild(Answers answers) {
		var maybe = !answers.has(ReportField.PARTY_KIND) || isAgainstMotorVehicle(answers);
		return answers.is(ReportField.UNDER_FOURTEEN, "ja") && !isParked(answers) && maybe && isHere(answers);
	}

	/** A motor vehicle, and a child. */
	static boolean isAgainstChild(Answers answers) {
		return answers.is(ReportField.PARTY_UNDER_FOURTEEN, "ja") && isAgainstUnprotected(answers);
	}

	private static boolean isParked(Answers answers) {
		return answers.is(ReportField.DRIVER, "niemand") || answers.is(ReportField.EVENT_KIND, "geparkeerd");
	}

	private static boolean isAgainstMotorVehicle(Answers answers) {
		return answers.is(ReportField.PARTY_KIND, "motorvoertuig") && isHere(answers);
	}

	private static boolean isHere(Answers answers) {
		return answers.is(ReportField.DAMAGE_COUNTRY, LicencePlate.NETHERLANDS);
	}

}
