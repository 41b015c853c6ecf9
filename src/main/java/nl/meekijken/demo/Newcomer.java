package nl.meekijken.demo;

import org.springframework.stereotype.Component;

import nl.meekijken.account.Accounts;
import nl.meekijken.account.NewPerson;
import nl.meekijken.account.PersonId;
import nl.meekijken.account.Role;
import nl.meekijken.office.OfficeId;

/** Lets whoever asked for a demo in, as administrator of an office of one. */
@Component
class Newcomer {

	private final Accounts accounts;

	Newcomer(Accounts accounts) {
		this.accounts = accounts;
	}

	PersonId invite(OfficeId office, Asker asker) {
		return this.accounts.register(new NewPerson(office, this.accounts.newAccountNumber(), asker.email(),
				asker.firstName(), asker.prefix(), asker.surname(), Role.ADMINISTRATOR, "seam until invitations"));
	}

}
