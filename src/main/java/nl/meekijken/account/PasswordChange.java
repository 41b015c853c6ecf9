package nl.meekijken.account;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.account.PersonStore.KnownName;
import nl.meekijken.account.SecretStore.KnownSecret;
import nl.meekijken.mail.Outbox;

/** All that goes with a new password, wholly or not at all. */
@Component
class PasswordChange {

	private final SecretStore secrets;

	private final PersonStore people;

	private final AddresseeStore addressees;

	private final OpenSessions sessions;

	private final KnownDevices devices;

	private final GuessLimits limits;

	private final AccountLetters letters;

	private final Outbox outbox;

	private final ApplicationEventPublisher events;

	PasswordChange(SecretStore secrets, PersonStore people, AddresseeStore addressees, OpenSessions sessions,
			KnownDevices devices, GuessLimits limits, AccountLetters letters, Outbox outbox,
			ApplicationEventPublisher events) {
		this.secrets = secrets;
		this.people = people;
		this.addressees = addressees;
		this.sessions = sessions;
		this.devices = devices;
		this.limits = limits;
		this.letters = letters;
		this.outbox = outbox;
		this.events = events;
	}

	/** Gives the token of the browser; none if the secret was used meanwhile. */
	@Transactional
	@Nullable String with(SecretHash secret, KnownSecret known, @Nullable String passwordHash, boolean needsFactor) {
		if (!this.secrets.use(secret)) {
			return null;
		}
		this.people.actAs(known.person());
		to(known.person(), passwordHash, needsFactor);
		if (known.purpose() == Purpose.INVITATION && !this.people.isStaff(known.person())) {
			this.events.publishEvent(new Joined(known.office(), known.person()));
		}
		return this.devices.remember(new KnownName(known.person(), known.office(), null, true), "");
	}

	/** Changes it, ends all sessions and all secrets, and tells its owner by mail. */
	@Transactional
	void to(PersonId person, @Nullable String passwordHash, boolean needsFactor) {
		this.people.changePassword(person, passwordHash, needsFactor);
		this.secrets.endAll(person);
		this.sessions.endAll(person);
		this.limits.forgiveFactor(person);
		this.addressees.find(person).ifPresent(owner -> this.outbox.post(this.letters.chosen(owner)));
	}

}
