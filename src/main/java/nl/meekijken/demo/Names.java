package nl.meekijken.demo;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import nl.meekijken.dossier.Address;
import nl.meekijken.dossier.NewClient;
import nl.meekijken.dossier.Salutation;
import nl.meekijken.values.LicencePlate;

/** Draws people, companies and vehicles that could be Dutch but are not anybody's. */
final class Names {

	private static final List<String> PLATES = List.of("LL-999-L", "9-LLL-99", "99-LLL-9", "LLL-99-L", "L-999-LL",
			"99-LL-LL");

	/**
	 * Letters on plates; one more, C or Q, is on each, since no car was ever given that.
	 */
	private static final String LETTERS = "BDFGHJKLNPRSTVXZ";

	private static final List<String> PEOPLE = Texts.lines("names/people.txt");

	private static final List<String> COMPANIES = Texts.lines("names/companies.txt");

	private static final List<String> PLACES = Texts.lines("names/places.txt");

	private static final List<String> VEHICLES = Texts.lines("names/vehicles.txt");

	private final Random chance;

	private final Set<LicencePlate> given = new HashSet<>();

	private int drawn = 1_000;

	Names(Random chance) {
		this.chance = chance;
	}

	/** A client, one in nine a company. */
	NewClient client() {
		this.drawn++;
		boolean known = this.chance.nextInt(3) > 0;
		if (this.chance.nextInt(9) == 0) {
			var company = any(COMPANIES).split("\\|", -1);
			return Clients.company(company[0], company[1].isEmpty() ? null : company[1], address(), this.drawn, known);
		}
		var name = any(PEOPLE).split("\\|", -1);
		var initials = (char) ('A' + this.chance.nextInt(24)) + "." + (this.chance.nextBoolean() ? "M." : "");
		var salutation = switch (this.chance.nextInt(7)) {
			case 0 -> null;
			case 1, 2, 3 -> Salutation.MR;
			default -> Salutation.MRS;
		};
		return Clients.person(salutation, initials, name[0].isEmpty() ? null : name[0], name[1], address(), this.drawn,
				known);
	}

	LicencePlate plate() {
		while (true) {
			var plate = LicencePlate.dutch(filled(any(PLATES)));
			if (!plate.hasForbiddenLetters() && this.given.add(plate)) {
				return plate;
			}
		}
	}

	/** Of a neighbouring country, in a shape that is not issued there. */
	LicencePlate foreignPlate() {
		int number = this.chance.nextInt(100, 999);
		return switch (this.chance.nextInt(3)) {
			case 0 -> LicencePlate.foreign("D", "QQ-ZC 0" + number);
			case 1 -> LicencePlate.foreign("B", "0-QCQ-" + number);
			default -> LicencePlate.foreign("PL", "QQ 0" + number + "C");
		};
	}

	String vehicle() {
		return any(VEHICLES);
	}

	String town() {
		return any(PLACES).split("\\|", -1)[2];
	}

	<T> T any(List<T> choices) {
		return choices.get(this.chance.nextInt(choices.size()));
	}

	private Address address() {
		var place = any(PLACES).split("\\|", -1);
		var number = Integer.toString(this.chance.nextInt(1, 180));
		var addition = (this.chance.nextInt(8) == 0) ? "a" : "";
		return Clients.address(place[0], number + addition, place[1], place[2]);
	}

	private String filled(String series) {
		var filled = new StringBuilder(series);
		int odd = this.chance.nextInt((int) series.chars().filter((c) -> c == 'L').count());
		for (int at = 0; at < filled.length(); at++) {
			if (filled.charAt(at) == '9') {
				filled.setCharAt(at, (char) ('0' + this.chance.nextInt(10)));
			}
			else if (filled.charAt(at) == 'L') {
				boolean never = odd-- == 0;
				filled.setCharAt(at, never ? "CQ".charAt(this.chance.nextInt(2))
						: LETTERS.charAt(this.chance.nextInt(LETTERS.length())));
			}
		}
		return filled.toString();
	}

}
