package nl.meekijken.demo;

import java.awt.Color;
import java.time.LocalDate;
import java.util.List;

import nl.meekijken.demo.Bill.Line;
import nl.meekijken.values.LicencePlate;
import nl.meekijken.values.Money;

/**
 * What stories share: invented firms, colours of cars, plates with letters never issued.
 */
final class Props {

	static final Color BLUE = new Color(0x2E5E8C);

	static final Color RED = new Color(0x9C2B2B);

	static final Color GREY = new Color(0x8B9096);

	static final Color WHITE = new Color(0xD8DADB);

	static final Color GREEN = new Color(0x3E6B4F);

	static final Color BLACK = new Color(0x33363A);

	static final String WATERLINIE = "Waterlinie Verzekeringen";

	static final String NOORDERLICHT = "Noorderlicht Schade";

	static final String MERIDIAAN = "Meridiaan Schade";

	static final String DE_BRUG = "Onderlinge De Brug";

	static final String VLIETSTROOM = "Vlietstroom Schade";

	static final String VOLMACHT = "Volmachtkantoor Vos & Van Houten";

	static final String TOLHUIS = "Expertisebureau Tolhuis";

	static final String VUURSTEEN = "Expertisebureau De Vuursteen";

	private static final Color GARAGE = new Color(0xA04020);

	private Props() {
	}

	static LicencePlate plate(String dutch) {
		return LicencePlate.dutch(dutch);
	}

	static Money euros(long euros) {
		return new Money(euros * 100);
	}

	/** A bill of a body shop. */
	static Bill garage(String title, String number, LocalDate on, Facts facts, Line... lines) {
		return new Bill("Autoschade Hanzeland", "Nijverheidsweg 14, Zwolle", GARAGE, title, number, on,
				facts.client().client().name(), facts.plate(), List.of(lines));
	}

	/** Label and value of a vehicle, for an adjuster's report. */
	static List<String> vehicle(String makeAndType, String plate, String year, String kilometres, String colour) {
		return List.of("Merk en type", makeAndType, "Kenteken", plate, "Bouwjaar", year, "Kilometerstand", kilometres,
				"Kleur", colour);
	}

}
