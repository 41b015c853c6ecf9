package nl.meekijken.account;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.account.PersonStore.KnownName;

/** Tells a temporary password, typed at signing in, from an ordinary one. */
@Component
class TemporaryPasswords {

	/** Those that were mailed and still live beside it; it is the third. */
	private static final int BESIDE = 2;

	private final AddresseeStore people;

	private final SecretStore secrets;

	private final Clock clock;

	private final SecureRandom chance = new SecureRandom();

	TemporaryPasswords(AddresseeStore people, SecretStore secrets, Clock clock) {
		this.people = people;
		this.secrets = secrets;
		this.clock = clock;
	}

	/** Gives a secret to whoever just gave the right password, to choose another with. */
	@Transactional
	SecretHash hand(KnownName who) {
		this.people.alone(who.person());
		var secret = SecretHash.of(Secret.random(this.chance));
		this.secrets.insert(who.office(), who.person(), secret, Purpose.CHOICE, null);
		this.secrets.endAllBut(1, who.person(), Purpose.CHOICE);
		this.secrets.endAllBut(BESIDE, who.person(), Purpose.PASSWORD);
		return secret;
	}

	/**
	 * The secret, if it leads this person to a new password. Looks for whatever has its
	 * shape, so that the time tells nothing about the name.
	 */
	Optional<SecretHash> of(Optional<KnownName> who, String password) {
		return SecretHash.typed(password).filter(typed -> {
			var found = this.secrets.find(typed);
			return found.filter(secret -> secret.purpose().leadsToPassword() && secret.isLive(this.clock.instant()))
				.filter(secret -> who.filter(known -> known.person().equals(secret.person())).isPresent())
				.isPresent();
		});
	}

}
