package nl.meekijken.feeding;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import nl.meekijken.dossier.Counterparty;
import nl.meekijken.dossier.CounterpartyKind;
import nl.meekijken.dossier.Damage;
import nl.meekijken.dossier.DamagedObject;
import nl.meekijken.dossier.Stance;
import nl.meekijken.values.LicencePlate;
import nl.meekijken.values.Percentage;
import nl.meekijken.values.TypedTime;

/** What happened, and who is held liable for it. */
final class DamageCells {

	static final Set<String> COLUMNS = Set.of("schadedatum", "schadetijd", "schadeland", "schadeplaats",
			"schadelocatie", "toedracht", "object", "kenteken", "kentekenland", "merk", "geschat_bedrag",
			"vastgesteld_bedrag", "total_loss", "tegenpartij", "tegenpartij_kenteken", "tegenpartij_kentekenland",
			"tegenpartij_merk", "verzekeraar", "gevolmachtigde", "kenmerk_verzekeraar", "standpunt", "percentage",
			"aansprakelijk_gesteld_op");

	private static final Percentage ALL = new Percentage(100);

	private static final Percentage NOTHING = new Percentage(0);

	private static final int LONGEST = 100;

	private static final int LONGEST_LOCATION = 200;

	private DamageCells() {
	}

	static @Nullable Damage read(Cells cells) {
		var on = cells.neededDay("schadedatum");
		var time = cells.read("schadetijd", FaultReason.NOT_A_TIME, TypedTime::parse);
		var country = cells.read("schadeland", FaultReason.NOT_ONE_OF_THE_WORDS,
				written -> Optional.of(written).filter(code -> code.matches("[A-Z]{2}")));
		var place = cells.neededLine("schadeplaats", LONGEST);
		var location = cells.line("schadelocatie", LONGEST_LOCATION);
		var course = cells.text("toedracht");
		var object = cells.word("object", DamagedObject.class, DamagedObject.CAR);
		var plate = cells.plate("kenteken", "kentekenland");
		var make = cells.line("merk", LONGEST);
		var estimated = cells.amount("geschat_bedrag");
		var assessed = cells.amount("vastgesteld_bedrag");
		var lost = cells.yes("total_loss");
		return (on != null && place != null)
				? new Damage(on, time, (country != null) ? country : LicencePlate.NETHERLANDS, place, location,
						(course != null) ? course : "", object, plate, make, estimated, assessed, lost)
				: null;
	}

	/** None where no column says anything of one. */
	static List<Counterparty> party(Cells cells) {
		var kind = cells.word("tegenpartij", CounterpartyKind.class);
		var plate = cells.plate("tegenpartij_kenteken", "tegenpartij_kentekenland");
		var make = cells.line("tegenpartij_merk", LONGEST);
		var insurer = cells.line("verzekeraar", LONGEST);
		var agent = cells.line("gevolmachtigde", LONGEST);
		var reference = cells.line("kenmerk_verzekeraar", LONGEST);
		var stance = cells.word("standpunt", Stance.class, Stance.OPEN);
		var percentage = part(stance, percentage(cells));
		var liable = cells.day("aansprakelijk_gesteld_op");
		if (kind == null && plate == null && insurer == null) {
			return List.of();
		}
		return List.of(new Counterparty(true, (kind != null) ? kind : CounterpartyKind.MOTOR_VEHICLE, plate, make,
				insurer, agent, reference, stance, percentage, liable));
	}

	/** Finds a part of the liability that its stance does not have, or lacks. */
	static void checkPart(Cells cells) {
		var stance = cells.word("standpunt", Stance.class, Stance.OPEN);
		var said = percentage(cells);
		if (stance == Stance.PARTLY && !cells.has("percentage")) {
			cells.say("percentage", FaultReason.MISSING);
		}
		else if (said != null && !said.equals(part(stance, said))) {
			cells.say("percentage", FaultReason.NOT_OF_STANCE);
		}
	}

	/** As where the stance is chosen on a screen: who admits wholly admits all. */
	private static @Nullable Percentage part(Stance stance, @Nullable Percentage said) {
		return switch (stance) {
			case OPEN -> null;
			case ADMITTED -> ALL;
			case PARTLY -> said;
			case DENIED -> NOTHING;
		};
	}

	private static @Nullable Percentage percentage(Cells cells) {
		return cells.read("percentage", FaultReason.NOT_A_PERCENTAGE, Percentage::parse);
	}

}
