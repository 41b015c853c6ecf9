package nl.meekijken.portal;

import java.util.OptionalLong;
import java.util.regex.Pattern;

import nl.meekijken.access.SentTo;

/**
 * What a form does that asks for a fresh factor, in words, told by where it is sent to.
 */
enum Deed implements SentTo {

	MAKE_ADMINISTRATOR("/collegas/\\d+/beheerder"), MAKE_MEMBER("/collegas/\\d+/lid"),
	UNBLOCK("/collegas/\\d+/deblokkeren"), ASK_REMOVAL("/collegas/\\d+/tweede-stap-verwijderen"),
	INVITE("/collegas/uitnodigen"), REQUIRE_FACTOR("/collegas/tweede-stap"),
	CHANGE_EMAIL("/eigen-gegevens/e-mailadres"), RENEW_CODES("/eigen-gegevens/inloggen/herstelcodes"),
	SEND_REPORT("/schade-melden/\\d+/versturen"), REMOVE_APP("/eigen-gegevens/inloggen/app/weg"),
	REMOVE_PASSKEY("/eigen-gegevens/inloggen/passkey/weg"), GIVE_IBAN("/dossiers/[^/]+/iban(/controle)?"),
	MAKE_CALENDAR("/eigen-gegevens/nieuws/agenda"),
	/** Has no words of its own yet. */
	OTHER(".*");

	private static final Pattern COLLEAGUE = Pattern.compile("/collegas/(\\d{1,18})/.*");

	private final Pattern address;

	Deed(String address) {
		this.address = Pattern.compile(address);
	}

	@Override
	public Pattern address() {
		return this.address;
	}

	static Deed at(String address) {
		return SentTo.of(address, values(), OTHER);
	}

	/** Which colleague it is about, if it is about one. */
	static OptionalLong colleagueAt(String address) {
		return SentTo.numberIn(address, COLLEAGUE);
	}

}
