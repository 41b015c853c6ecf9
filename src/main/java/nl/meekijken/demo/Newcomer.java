package nl.meekijken.demo;

import org.springframework.stereotype.Component;

import nl.meekijken.account.Accounts;
import nl.meekijken.account.InvitationOutcome;
import nl.meekijken.account.Invitations;
import nl.meekijken.account.NewPerson;
import nl.meekijken.account.PersonId;
import nl.meekijken.account.Role;
import nl.meekijken.office.OfficeId;

/** Invites whoever asked for a demo, as administrator of an office of one. */
@Component
class Newcomer {

	private final Accounts accounts;

	private final Invitations invitations;

	Newcomer(Accounts accounts, Invitations invitations) {
		this.accounts = accounts;
		this.invitations = invitations;
	}

	/** Inside the transaction that makes the office, so that the mail leaves with it. */
	PersonId invite(OfficeId office, Asker asker) {
		var person = new NewPerson(office, this.accounts.nextNumber(), asker.email(), asker.firstName(), asker.prefix(),
				asker.surname(), Role.ADMINISTRATOR, null);
		return switch (this.invitations.invite(person, asker.language())) {
			case InvitationOutcome.Invited invited -> invited.person();
			case InvitationOutcome.Taken taken ->
				throw new IllegalStateException("somebody took the e-mail address meanwhile");
		};
	}

}
