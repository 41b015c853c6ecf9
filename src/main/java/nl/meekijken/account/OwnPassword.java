package nl.meekijken.account;

import org.springframework.stereotype.Component;

/** Choosing another password while signed in, after a factor was just given. */
@Component
public class OwnPassword {

	private final AddresseeStore people;

	private final PasswordRules rules;

	private final Passwords passwords;

	private final PasswordChange change;

	OwnPassword(AddresseeStore people, PasswordRules rules, Passwords passwords, PasswordChange change) {
		this.people = people;
		this.rules = rules;
		this.passwords = passwords;
		this.change = change;
	}

	/** How good a password would be. */
	public PasswordJudgement judge(PersonId person, String password) {
		return this.rules.judge(password, this.people.find(person).orElseThrow());
	}

	/** Takes the password, if it is good enough; then all sessions of the person end. */
	public OwnPasswordOutcome change(PersonId person, String password) {
		var judgement = judge(person, password);
		if (judgement.refusal() != null) {
			return new OwnPasswordOutcome.Refused();
		}
		try {
			this.change.to(person, this.passwords.hash(password), this.rules.needsFactor(password));
			return new OwnPasswordOutcome.Changed();
		}
		catch (Passwords.Crowded ex) {
			return new OwnPasswordOutcome.Busy();
		}
	}

}
