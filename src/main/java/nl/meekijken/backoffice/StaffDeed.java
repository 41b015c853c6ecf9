package nl.meekijken.backoffice;

import java.util.OptionalLong;
import java.util.regex.Pattern;

import nl.meekijken.access.SentTo;

/**
 * What a form of staff does that asks for a fresh factor, in words, told by where it is
 * sent to.
 */
enum StaffDeed implements SentTo {

	BLOCK("/kantoor/mensen/\\d+/blokkeren"), UNBLOCK("/kantoor/mensen/\\d+/deblokkeren"),
	GIVE_ROLE("/kantoor/mensen/\\d+/rol"), REMOVE_FACTORS("/kantoor/mensen/\\d+/tweede-stap/verwijderen"),
	OPEN_OFFICE("/kantoor/kantoren/nieuw"), INVITE_TO_OFFICE("/kantoor/kantoren/\\d+/uitnodigen"),
	INVITE_STAFF("/kantoor/medewerkers/uitnodigen"), CHANGE_EMAIL("/kantoor/eigen-gegevens/e-mailadres"),
	RENEW_CODES("/kantoor/eigen-gegevens/inloggen/herstelcodes"),
	REMOVE_APP("/kantoor/eigen-gegevens/inloggen/app/weg"),
	REMOVE_PASSKEY("/kantoor/eigen-gegevens/inloggen/passkey/weg"), GIVE_IBAN("/kantoor/dossiers/[^/]+/iban/doorgeven"),
	CONFIRM_IBAN("/kantoor/dossiers/[^/]+/iban/bevestigen"), WORD_TEXT("/kantoor/beheer/teksten/tekst(/terug)?"),
	DECIDE_RIGHTS("/kantoor/beheer/tierrechten(/vervalt)?"), PLAN_TIER("/kantoor/kantoren/\\d+/tier(/vervalt)?"),
	CHANGE_OFFICE("/kantoor/kantoren/\\d+/gegevens"), CHANGE_BRAND("/kantoor/kantoren/\\d+/huisstijl"),
	KEEP_MANAGER("/kantoor/beheer/accountmanagers"), ADD_RATE("/kantoor/beheer/rente"),
	KEEP_INSURER("/kantoor/beheer/verzekeraars"), MERGE_INSURERS("/kantoor/beheer/verzekeraars/samenvoegen"),
	KEEP_HOLIDAYS("/kantoor/beheer/werkdagen(/jaar|/dag)?"), KEEP_FEED("/kantoor/beheer/invoer/bron"),
	TAKE_OVER("/kantoor/beheer/invoer/\\d+/overnemen"), DROP_DELIVERY("/kantoor/beheer/invoer/\\d+/vervallen"),
	/** Has no words of its own yet. */
	OTHER(".*");

	private static final Pattern PERSON = Pattern.compile("/kantoor/mensen/(\\d{1,18})/.*");

	private final Pattern address;

	StaffDeed(String address) {
		this.address = Pattern.compile(address);
	}

	@Override
	public Pattern address() {
		return this.address;
	}

	static StaffDeed at(String address) {
		return SentTo.of(address, values(), OTHER);
	}

	/** Whom it is about, if it is about somebody. */
	static OptionalLong personAt(String address) {
		return SentTo.numberIn(address, PERSON);
	}

}
