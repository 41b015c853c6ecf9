package nl.meekijken.access;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

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
 * What an administrator types about somebody new.
 *
 * @param key by which the same form is known when it comes twice
 * @param role the name of what the new person may do
 */
public record InvitationForm(String key, String firstName, String prefix, String surname, String email, String role) {

	private static final int LONGEST = 60;

	public static InvitationForm empty(Role role) {
		return new InvitationForm(FormKey.fresh(), "", "", "", "", role.name());
	}

	/** As it came in, with a role that the audience reads in its own way. */
	public static InvitationForm of(Filled typed, String role) {
		return new InvitationForm(typed.text("sleutel"), typed.text("voornaam"), typed.text("tussenvoegsel"),
				typed.text("achternaam"), typed.text("e-mail"), role);
	}

	/** Whether a role is the one that was chosen. */
	public boolean has(Role other) {
		return other.name().equals(this.role);
	}

	/**
	 * Nothing if a sentence stands at a field.
	 * @param mayDo the role, if the form named one that may be given here
	 */
	public Optional<NewPerson> read(OfficeId office, String accountNumber, @Nullable Role mayDo, Texts texts,
			FormErrors errors) {
		var first = errors.require("voornaam", Line.parse(this.firstName, LONGEST),
				texts.say("invite.first-name.wrong"));
		var middle = Line.isBlank(this.prefix) ? null
				: errors.require("tussenvoegsel", Line.parse(this.prefix, LONGEST), texts.say("own.prefix.wrong"));
		var last = errors.require("achternaam", Line.parse(this.surname, LONGEST), texts.say("invite.surname.wrong"));
		var address = errors.require("e-mail", EmailAddress.parse(this.email), texts.say("own.email.wrong"));
		if (!errors.isEmpty() || first == null || last == null || address == null || mayDo == null) {
			return Optional.empty();
		}
		return Optional.of(new NewPerson(office, accountNumber, address, first, middle, last, mayDo, null));
	}

}
