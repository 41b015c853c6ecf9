package nl.meekijken.demo;

import java.util.List;

/** Firms that do not exist. */
final class Props {

	static final List<String> INSURERS = List.of("Waterlinie Verzekeringen", "Noorderlicht Schade", "Meridiaan Schade",
			"Onderlinge De Brug", "Vlietstroom Schade");

	static final String ADJUSTER = "Expertisebureau De Vuursteen";

	private Props() {
	}

}
