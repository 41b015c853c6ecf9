package nl.meekijken.account;

import java.time.Clock;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import nl.meekijken.account.SecretStore.KnownSecret;
import nl.meekijken.database.Boundary;

/**
 * Choosing a password with a secret that was mailed. Whoever holds it can do that and
 * nothing else; a second factor is asked at signing in, as ever.
 */
@Component
public class NewPasswords {

	private final SecretStore secrets;

	private final AddresseeStore people;

	private final PersonStore persons;

	private final PasswordRules rules;

	private final Passwords passwords;

	private final PasswordChange change;

	private final Boundary boundary;

	private final Clock clock;

	NewPasswords(SecretStore secrets, AddresseeStore people, PersonStore persons, PasswordRules rules,
			Passwords passwords, PasswordChange change, Boundary boundary, Clock clock) {
		this.secrets = secrets;
		this.people = people;
		this.persons = persons;
		this.rules = rules;
		this.passwords = passwords;
		this.change = change;
		this.boundary = boundary;
		this.clock = clock;
	}

	/** What has become of a secret; looking uses nothing. */
	public SecretLook look(SecretHash secret) {
		return this.secrets.find(secret)
			.map(known -> known.look(this.clock.instant()))
			.orElseGet(SecretLook.Unknown::new);
	}

	/** How good a password would be; empty if the secret leads to none. */
	public Optional<PasswordJudgement> judge(SecretHash secret, String password) {
		return live(secret).flatMap(known -> this.boundary.inside(known.office(),
				() -> this.people.find(known.person()).map(owner -> this.rules.judge(password, owner))));
	}

	/** Uses the secret up, if the password is good enough. */
	public NewPasswordOutcome choose(SecretHash secret, String password) {
		var known = live(secret).orElse(null);
		var judgement = judge(secret, password).orElse(null);
		if (known == null || judgement == null) {
			return new NewPasswordOutcome.TooLate(look(secret));
		}
		if (judgement.refusal() != null) {
			return new NewPasswordOutcome.Refused(judgement);
		}
		try {
			var device = change(secret, known, password);
			return (device != null) ? new NewPasswordOutcome.Chosen(device, isStaff(known))
					: new NewPasswordOutcome.TooLate(look(secret));
		}
		catch (Passwords.Crowded ex) {
			return new NewPasswordOutcome.Busy();
		}
	}

	private boolean isStaff(KnownSecret known) {
		return this.boundary.inside(known.office(), () -> this.persons.isStaff(known.person()));
	}

	private @Nullable String change(SecretHash secret, KnownSecret known, String password) {
		var hash = this.passwords.hash(password);
		return this.boundary.inside(known.office(),
				() -> this.change.with(secret, known, hash, this.rules.needsFactor(password)));
	}

	private Optional<KnownSecret> live(SecretHash secret) {
		return this.secrets.find(secret)
			.filter(known -> known.purpose().leadsToPassword() && known.isLive(this.clock.instant()));
	}

}
