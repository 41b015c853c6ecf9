package nl.meekijken.portal;

import java.util.Optional;

import nl.meekijken.account.NewPerson;
import nl.meekijken.account.Role;
import nl.meekijken.database.FormKey;
import nl.meekijken.office.OfficeId;
import nl.meekijken.values.EmailAddress;
import nl.meekijken.values.Line;
import nl.meekijken.web.Filled;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Texts;

/**
 * What an administrator types about a new colleague.
 *
 * @param key by which the same form is known when it comes twice
 */
record InvitationForm(String key, String firstName, String prefix, String surname, String email,
		boolean administrator) {

	private static final int LONGEST = 60;

	static InvitationForm empty() {
		return new InvitationForm(FormKey.fresh(), "", "", "", "", false);
	}

	static InvitationForm of(Filled typed) {
		return new InvitationForm(typed.text("sleutel"), typed.text("voornaam"), typed.text("tussenvoegsel"),
				typed.text("achternaam"), typed.text("e-mail"), typed.has("beheerder"));
	}

	/** Nothing if a sentence stands at a field. */
	Optional<NewPerson> read(OfficeId office, String accountNumber, Texts texts, FormErrors errors) {
		var first = errors.require("voornaam", Line.parse(this.firstName, LONGEST),
				texts.say("invite.first-name.wrong"));
		var middle = Line.isBlank(this.prefix) ? null
				: errors.require("tussenvoegsel", Line.parse(this.prefix, LONGEST), texts.say("own.prefix.wrong"));
		var last = errors.require("achternaam", Line.parse(this.surname, LONGEST), texts.say("invite.surname.wrong"));
		var address = errors.require("e-mail", EmailAddress.parse(this.email), texts.say("own.email.wrong"));
		if (!errors.isEmpty() || first == null || last == null || address == null) {
			return Optional.empty();
		}
		return Optional.of(new NewPerson(office, accountNumber, address, first, middle, last,
				this.administrator ? Role.ADMINISTRATOR : Role.MEMBER, null));
	}

}
