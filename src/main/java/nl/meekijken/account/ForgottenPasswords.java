package nl.meekijken.account;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.database.DoneForms;
import nl.meekijken.database.FormKey;

/**
 * Asking for a new password. Nothing about an account changes by it: the old password
 * works until a new one is chosen.
 */
@Component
public class ForgottenPasswords {

	private final PasswordRequests requests;

	private final GuessLimits limits;

	private final NewSecrets secrets;

	private final DoneForms forms;

	ForgottenPasswords(PasswordRequests requests, GuessLimits limits, NewSecrets secrets, DoneForms forms) {
		this.forms = forms;
		this.requests = requests;
		this.limits = limits;
		this.secrets = secrets;
	}

	/**
	 * Somebody who is not signed in asks. Neither the answer nor its time tells whether
	 * the name exists, and too many requests from one address pass silently.
	 * @param typedName an account number or an e-mail address, as typed
	 */
	public void request(String typedName, String address) {
		var name = SignInName.of(typedName);
		if (!name.value().isEmpty() && this.limits.ofRequests(address).take()) {
			this.requests.add(name);
		}
	}

	/**
	 * An administrator starts it for a person of the own office, to which the boundary is
	 * bound; the mail says so. Whoever has no password yet gets a new invitation.
	 * @return whether a mail leaves: not more than three an hour, nor to who is disabled
	 */
	@Transactional
	public boolean startFor(PersonId person) {
		return this.secrets.forPassword(person, Starter.ADMINISTRATOR);
	}

	/**
	 * As {@link #startFor(PersonId)}; sent twice, the same form mails once and gets the
	 * same answer.
	 */
	@Transactional
	public boolean startFor(PersonId person, FormKey form) {
		return Boolean.parseBoolean(this.forms.once(form, () -> Boolean.toString(startFor(person))));
	}

	/** As {@link #startFor}, by a member of staff. */
	@Transactional
	boolean startByStaff(PersonId person) {
		return this.secrets.forPassword(person, Starter.STAFF);
	}

}
