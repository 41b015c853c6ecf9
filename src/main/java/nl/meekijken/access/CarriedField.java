package nl.meekijken.access;

import nl.meekijken.account.Role;
import nl.meekijken.web.Texts;

/**
 * A field of a form that travels, which its sender sees again before it is carried out.
 */
enum CarriedField {

	FIRST_NAME("voornaam"), NAME_PREFIX("tussenvoegsel"), SURNAME("achternaam"), EMAIL("e-mail"), NEW_EMAIL("adres"),
	ROLE("rol"), ADMINISTRATOR("beheerder"), REQUIRED("verplicht"), REASON("reden"), IBAN("iban"),
	HOLDER("tenaamstelling"), ALSO_IN("ook-in");

	private final String field;

	CarriedField(String field) {
		this.field = field;
	}

	boolean isIn(Wish.Field other) {
		return this.field.equals(other.name());
	}

	/** A value as it was typed, or what a choice means. */
	String words(String value, Texts texts) {
		return switch (this) {
			case ROLE -> Role.named(value).map(texts::label).orElse(value);
			case ADMINISTRATOR -> texts.say("proof.go-on.yes");
			case REQUIRED -> texts.say(value.equals("ja") ? "proof.go-on.yes" : "proof.go-on.no");
			default -> value;
		};
	}

}
