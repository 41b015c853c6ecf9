package nl.meekijken.account;

import java.util.Locale;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.database.Boundary;
import nl.meekijken.database.DoneForms;
import nl.meekijken.database.FormKey;

/** Inviting people, who then choose their first password themselves. */
@Component
public class Invitations {

	private final Invitation invitation;

	private final Boundary boundary;

	private final Entrance entrance;

	Invitations(Invitation invitation, Boundary boundary, Entrance entrance) {
		this.entrance = entrance;
		this.invitation = invitation;
		this.boundary = boundary;
	}

	/**
	 * Registers a person without a password and mails what leads to the first one, valid
	 * for seven days. Afterwards {@link ForgottenPasswords#startFor} sends it anew, and
	 * so does "Wachtwoord vergeten". An office whose tier has no portal gets no mail yet.
	 * Begins a transaction of its own, unless one runs inside the office already: that
	 * can then only be undone when the person was {@link InvitationOutcome.Taken}. An
	 * account of a demo that has the e-mail address gives way to a real office, and keeps
	 * its account number.
	 * @param language in which the person is written to from now on
	 */
	public InvitationOutcome invite(NewPerson person, Locale language) {
		try {
			return new InvitationOutcome.Invited(
					this.boundary.inside(person.office(), () -> this.invitation.send(person, language)));
		}
		catch (DuplicateKeyException ex) {
			return new InvitationOutcome.Taken();
		}
	}

	/**
	 * As {@link #invite}, in the name of the visitor, who works inside that office. Sent
	 * twice, the same form invites once and gets the same answer.
	 */
	public InvitationOutcome inviteColleague(NewPerson person, Locale language, FormKey form) {
		try {
			return new InvitationOutcome.Invited(this.invitation.sendOnce(person, language, form));
		}
		catch (DuplicateKeyException ex) {
			return new InvitationOutcome.Taken();
		}
	}

	/**
	 * As {@link #inviteColleague}, by a member of staff into the office of the new
	 * person, which may be that of staff.
	 */
	public InvitationOutcome inviteAsStaff(NewPerson person, Locale language, FormKey form, PersonId by) {
		return this.boundary.inside(this.entrance.ofStaffInside(person.office(), by),
				() -> inviteColleague(person, language, form));
	}

	/** The person and the mail come together or not at all. */
	@Component
	static class Invitation {

		private final PersonStore people;

		private final NewSecrets secrets;

		private final DoneForms forms;

		Invitation(PersonStore people, NewSecrets secrets, DoneForms forms) {
			this.people = people;
			this.secrets = secrets;
			this.forms = forms;
		}

		@Transactional
		PersonId sendOnce(NewPerson person, Locale language, FormKey form) {
			var invited = this.forms.once(form, () -> Long.toString(send(person, language).value()));
			return new PersonId(Long.parseLong(invited));
		}

		@Transactional
		PersonId send(NewPerson person, Locale language) {
			this.people.takeFromDemo(person.email());
			var id = this.people.insert(person, null, language);
			this.secrets.forPassword(id, Starter.ADMINISTRATOR);
			return id;
		}

	}

}
