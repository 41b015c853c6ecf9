package nl.meekijken.account;

import java.time.Clock;
import java.util.Optional;

import org.springframework.stereotype.Component;

import nl.meekijken.account.PersonStore.KnownName;

/** Tells a temporary password, typed at signing in, from an ordinary one. */
@Component
class TemporaryPasswords {

	private final SecretStore secrets;

	private final Clock clock;

	TemporaryPasswords(SecretStore secrets, Clock clock) {
		this.secrets = secrets;
		this.clock = clock;
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
