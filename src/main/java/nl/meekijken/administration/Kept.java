package nl.meekijken.administration;

import java.util.List;
import java.util.stream.Stream;

/** Something that is administrated: where, with which picture, and who may look. */
enum Kept {

	OFFICES("/kantoor/kantoren", "building", false), MANAGERS("/kantoor/beheer/accountmanagers", "phone", false),
	TIER_RIGHTS("/kantoor/beheer/tierrechten", "lock", false), TEXTS("/kantoor/beheer/teksten", "pen", false),
	INSURERS("/kantoor/beheer/verzekeraars", "scales", false), HOLIDAYS("/kantoor/beheer/werkdagen", "calendar", false),
	RATES("/kantoor/beheer/rente", "euro", false), STAFF("/kantoor/medewerkers", "user", true),
	PEOPLE("/kantoor/mensen", "user", false), DEMOS("/kantoor/demo", "info", false),
	POST("/kantoor/post", "mail", false), FILES("/kantoor/bestanden", "paper", true),
	FEEDS("/kantoor/beheer/invoer", "inbox", true);

	private final String address;

	private final String icon;

	private final boolean onlyAdministrators;

	Kept(String address, String icon, boolean onlyAdministrators) {
		this.address = address;
		this.icon = icon;
		this.onlyAdministrators = onlyAdministrators;
	}

	static List<Kept> shown(boolean administrator) {
		return Stream.of(values()).filter(kept -> administrator || !kept.onlyAdministrators).toList();
	}

	String address() {
		return this.address;
	}

	String icon() {
		return this.icon;
	}

}
