package nl.meekijken.account;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.mail.Outbox;
import nl.meekijken.values.EmailAddress;

/**
 * Makes secrets and mails them, never more than three an hour and ten a day to one
 * person. Nobody but the receiver of the mail ever sees one.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class NewSecrets {

	private static final int AN_HOUR = 3;

	private static final int A_DAY = 10;

	private static final int AT_ONCE = 3;

	private final AddresseeStore people;

	private final SecretStore secrets;

	private final AccountLetters letters;

	private final Outbox outbox;

	private final SecureRandom chance = new SecureRandom();

	NewSecrets(AddresseeStore people, SecretStore secrets, AccountLetters letters, Outbox outbox) {
		this.people = people;
		this.secrets = secrets;
		this.letters = letters;
		this.outbox = outbox;
	}

	/**
	 * Mails what leads to a new password, or to a first one; says whether it did.
	 */
	boolean forPassword(PersonId person, Starter starter) {
		return receiver(person, Purpose.PASSWORD).map(to -> to.invited() ? invite(to) : remind(to, starter))
			.orElse(false);
	}

	private boolean remind(Addressee to, Starter starter) {
		if (this.secrets.live(to.person()) >= AT_ONCE) {
			return false;
		}
		var secret = Secret.random(this.chance);
		var expires = this.secrets.insert(to.office(), to.person(), SecretHash.of(secret), Purpose.PASSWORD, null);
		this.outbox.post(this.letters.forgotten(to, starter, secret, expires));
		return true;
	}

	/**
	 * An older invitation may end: each lives for days, and the newest is in the mail.
	 */
	private boolean invite(Addressee to) {
		var secret = Secret.random(this.chance);
		var expires = this.secrets.insert(to.office(), to.person(), SecretHash.of(secret), Purpose.INVITATION, null);
		this.secrets.endAllBut(AT_ONCE, to.person(), Purpose.INVITATION);
		this.outbox.post(this.letters.invitation(to, secret, expires));
		return true;
	}

	/**
	 * Mails what confirms a new address, and tells the old one.
	 * @param taken whether somebody else has the new address: it then reads that, and the
	 * one who asked sees no difference
	 */
	boolean forAddress(PersonId person, EmailAddress newAddress, boolean taken) {
		var to = receiver(person, Purpose.EMAIL);
		to.ifPresent(addressee -> {
			var secret = Secret.random(this.chance);
			var expires = this.secrets.insert(addressee.office(), person, SecretHash.of(secret), Purpose.EMAIL,
					newAddress);
			this.secrets.endAllBut(1, person, Purpose.EMAIL);
			this.outbox.post(taken ? this.letters.addressTaken(newAddress, addressee.language())
					: this.letters.confirmAddress(addressee, newAddress, secret, expires));
			this.outbox.post(this.letters.addressAsked(addressee));
		});
		return to.isPresent();
	}

	private Optional<Addressee> receiver(PersonId person, Purpose purpose) {
		return this.people.alone(person)
			.filter(to -> this.secrets.sentWithin(Duration.ofHours(1), person, purpose) < AN_HOUR)
			.filter(to -> this.secrets.sentWithin(Duration.ofDays(1), person, purpose) < A_DAY);
	}

}
