package nl.meekijken;

import java.util.List;

import nl.meekijken.account.Role;

/** What of the back office answers only right after a factor was given. */
final class SensitiveAddresses {

	static final List<String> ALL = List.of("GET /kantoor/eigen-gegevens/e-mailadres",
			"GET /kantoor/eigen-gegevens/inloggen/app", "GET /kantoor/eigen-gegevens/inloggen/passkey",
			"GET /kantoor/eigen-gegevens/wachtwoord", "GET /kantoor/dossiers/{nummer}/iban/doorgeven",
			"POST /kantoor/dossiers/{nummer}/iban/doorgeven", "POST /kantoor/dossiers/{nummer}/iban/bevestigen",
			"POST /kantoor/eigen-gegevens/e-mailadres", "POST /kantoor/eigen-gegevens/inloggen/app",
			"POST /kantoor/eigen-gegevens/inloggen/app/weg", "POST /kantoor/eigen-gegevens/inloggen/herstelcodes",
			"POST /kantoor/eigen-gegevens/inloggen/passkey", "POST /kantoor/eigen-gegevens/inloggen/passkey/opties",
			"POST /kantoor/eigen-gegevens/inloggen/passkey/weg", "POST /kantoor/eigen-gegevens/wachtwoord",
			"POST /kantoor/mensen/{persoon}/blokkeren", "POST /kantoor/mensen/{persoon}/deblokkeren",
			"POST /kantoor/mensen/{persoon}/rol", "POST /kantoor/mensen/{persoon}/tweede-stap/verwijderen",
			"GET /kantoor/medewerkers/uitnodigen", "POST /kantoor/medewerkers/uitnodigen",
			"GET /kantoor/kantoren/nieuw", "POST /kantoor/kantoren/nieuw", "GET /kantoor/kantoren/{kantoor}/uitnodigen",
			"POST /kantoor/kantoren/{kantoor}/uitnodigen", "POST /kantoor/beheer/werkdagen",
			"POST /kantoor/beheer/werkdagen/dag", "POST /kantoor/beheer/werkdagen/jaar", "POST /kantoor/beheer/rente",
			"POST /kantoor/beheer/accountmanagers", "POST /kantoor/kantoren/{kantoor}/gegevens",
			"POST /kantoor/kantoren/{kantoor}/tier", "POST /kantoor/kantoren/{kantoor}/tier/vervalt",
			"POST /kantoor/kantoren/{kantoor}/huisstijl", "POST /kantoor/beheer/verzekeraars",
			"POST /kantoor/beheer/verzekeraars/samenvoegen", "POST /kantoor/beheer/tierrechten",
			"POST /kantoor/beheer/tierrechten/vervalt", "POST /kantoor/beheer/teksten/tekst",
			"POST /kantoor/beheer/teksten/tekst/terug", "POST /kantoor/beheer/invoer/bron",
			"POST /kantoor/beheer/invoer/{levering}/overnemen", "POST /kantoor/beheer/invoer/{levering}/vervallen");

	/**
	 * Whoever may change what stands there is asked before, and whoever reads it is not.
	 */
	private static final String BRAND = "GET /kantoor/kantoren/{kantoor}/huisstijl";

	private SensitiveAddresses() {
	}

	static boolean are(Role role, String address) {
		return ALL.contains(address) || (address.equals(BRAND) && role == Role.STAFF_ADMINISTRATOR);
	}

}
