package nl.meekijken.account;

import java.time.Clock;
import java.util.Optional;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.account.SecretStore.KnownSecret;
import nl.meekijken.database.Boundary;
import nl.meekijken.mail.Outbox;
import nl.meekijken.values.EmailAddress;

/** Changing an e-mail address: only after its reader has confirmed it. */
@Component
public class EmailChanges {

	private final AddresseeStore addressees;

	private final PersonStore people;

	private final SecretStore secrets;

	private final NewSecrets newSecrets;

	private final Confirmation confirmation;

	private final Boundary boundary;

	private final Clock clock;

	EmailChanges(AddresseeStore addressees, PersonStore people, SecretStore secrets, NewSecrets newSecrets,
			Confirmation confirmation, Boundary boundary, Clock clock) {
		this.addressees = addressees;
		this.people = people;
		this.secrets = secrets;
		this.newSecrets = newSecrets;
		this.confirmation = confirmation;
		this.boundary = boundary;
		this.clock = clock;
	}

	/**
	 * Mails a link to the new address, valid for 24 hours, and a notice to the present
	 * one. Does the same for an address that another account has, but then the link is
	 * none and its owner reads why; an account of a demo gives way. The boundary is bound
	 * to the person's office.
	 * @return whether mails leave: not to the present address itself, and not more than
	 * three times an hour
	 */
	@Transactional
	public boolean ask(PersonId person, EmailAddress newAddress) {
		var present = this.addressees.find(person).map(to -> to.email().key()).orElse(newAddress.key());
		var taken = this.people.isTaken(newAddress);
		return !present.equals(newAddress.key()) && this.newSecrets.forAddress(person, newAddress, taken);
	}

	/** The address that the secret would confirm; empty if it does so no more. */
	public Optional<EmailAddress> look(SecretHash secret) {
		return live(secret).map(KnownSecret::newEmail);
	}

	/** Whether the secret was sent to a member of staff, who signs in elsewhere. */
	public boolean isOfStaff(SecretHash secret) {
		return this.secrets.find(secret)
			.map(known -> this.boundary.inside(known.office(), () -> this.people.isStaff(known.person())))
			.orElse(false);
	}

	/** Puts the new address in the place of the old one, and tells the old one. */
	public boolean confirm(SecretHash secret) {
		try {
			return live(secret)
				.map(known -> this.boundary.inside(known.office(), () -> this.confirmation.of(secret, known)))
				.orElse(false);
		}
		catch (DuplicateKeyException ex) {
			return false;
		}
	}

	private Optional<KnownSecret> live(SecretHash secret) {
		return this.secrets.find(secret)
			.filter(known -> known.purpose() == Purpose.EMAIL && known.isLive(this.clock.instant()));
	}

	/** Using the secret and changing the address are one. */
	@Component
	static class Confirmation {

		private final AddresseeStore addressees;

		private final PersonStore people;

		private final SecretStore secrets;

		private final AccountLetters letters;

		private final Outbox outbox;

		Confirmation(AddresseeStore addressees, PersonStore people, SecretStore secrets, AccountLetters letters,
				Outbox outbox) {
			this.addressees = addressees;
			this.people = people;
			this.secrets = secrets;
			this.letters = letters;
			this.outbox = outbox;
		}

		@Transactional
		boolean of(SecretHash secret, KnownSecret known) {
			var newAddress = known.newEmail();
			if (newAddress == null || !this.secrets.use(secret)) {
				return false;
			}
			this.addressees.find(known.person()).ifPresent(before -> {
				this.secrets.endAll(known.person());
				this.people.takeFromDemo(newAddress);
				this.people.changeEmail(known.person(), newAddress);
				this.outbox.post(this.letters.addressChanged(before));
			});
			return true;
		}

	}

}
