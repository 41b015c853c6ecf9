package nl.meekijken.account;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.account.FactorStore.KeptAuthenticator;
import nl.meekijken.database.Question;
import nl.meekijken.database.Seal;

/**
 * What people show besides their password: codes of an app, and recovery codes. All is
 * asked and done inside the office of the person.
 */
@Component
@Transactional
public class SecondFactors {

	private static final int KEY_BYTES = 20;

	private final FactorStore store;

	private final AddresseeStore people;

	private final RecoveryCodes recoveryCodes;

	private final FactorNotices notices;

	private final GuessLimits limits;

	private final OpenSessions sessions;

	private final RequiredFactor required;

	private final Clock clock;

	private final Seal seal;

	private final SecureRandom chance = new SecureRandom();

	SecondFactors(FactorStore store, AddresseeStore people, RecoveryCodes recoveryCodes, FactorNotices notices,
			GuessLimits limits, OpenSessions sessions, RequiredFactor required, Clock clock,
			@Value("${meekijken.secret}") String secret) {
		this.store = store;
		this.people = people;
		this.recoveryCodes = recoveryCodes;
		this.notices = notices;
		this.limits = limits;
		this.sessions = sessions;
		this.required = required;
		this.clock = clock;
		this.seal = Seal.of(secret, "keys of authenticators at rest, 1");
	}

	/** Asks which factors the viewer has. */
	public Question<FactorState> ofViewer() {
		return FactorStore.state(this.required.always());
	}

	/** Whether the person has any factor besides the password. */
	public boolean hasFactor(PersonId person) {
		return this.store.has(person);
	}

	/** Whether a right password alone is not enough for this person. */
	boolean asksMoreOf(PersonId person) {
		return this.store.asksMoreOf(person, this.required.always());
	}

	/**
	 * Begins to set up an app with codes; goes on with one that was begun in the same
	 * session. Another session never sees its key: whoever holds a stolen password could
	 * otherwise note the key that its owner is going to use.
	 */
	public void propose(PersonId person, String session) {
		if (begun(person, session).isEmpty()) {
			var key = new byte[KEY_BYTES];
			this.chance.nextBytes(key);
			this.store.propose(person, this.seal.close(HexFormat.of().formatHex(key)), Digest.hex(session));
		}
	}

	private Optional<KeptAuthenticator> begun(PersonId person, String session) {
		return this.store.authenticator(person)
			.filter(kept -> !kept.confirmed() && Digest.hex(session).equals(kept.sessionHash()));
	}

	/** The app that is being set up in this session, if one is. */
	public Optional<NewAuthenticator> proposed(PersonId person, String session) {
		return begun(person, session).map(
				kept -> new NewAuthenticator(Base32.KEY.write(secretOf(kept)), this.people.of(person).accountNumber()));
	}

	/** Confirms an app that is being set up, by a code that it shows. */
	public FactorAdding confirm(PersonId person, String session, String typed) {
		var tries = this.limits.ofFactor(person);
		if (!tries.take()) {
			return new FactorAdding.TooMany(tries.waiting());
		}
		if (!usesUp(person, plain(typed), begun(person, session))) {
			return new FactorAdding.Refused();
		}
		tries.giveBack();
		return added(person, FactorEvent.AUTHENTICATOR_ADDED);
	}

	/**
	 * Writes down that a factor was added, and gives recovery codes to whoever has none.
	 */
	FactorAdding added(PersonId person, FactorEvent event) {
		this.notices.tell(person, event);
		return new FactorAdding.Added(this.recoveryCodes.renewIfGone(person));
	}

	/** Takes a code of an app, or a recovery code: each works once. */
	public FactorOutcome prove(PersonId person, String typed) {
		var tries = this.limits.ofFactor(person);
		if (!tries.take()) {
			return new FactorOutcome.TooMany(tries.waiting());
		}
		var code = plain(typed);
		if (code.matches("\\d{6}") ? !usesUp(person, code, confirmed(person)) : !usesUpRecoveryCode(person, code)) {
			return new FactorOutcome.Refused();
		}
		tries.giveBack();
		return new FactorOutcome.Given();
	}

	private Optional<KeptAuthenticator> confirmed(PersonId person) {
		return this.store.authenticator(person).filter(KeptAuthenticator::confirmed);
	}

	private boolean usesUp(PersonId person, String code, Optional<KeptAuthenticator> kept) {
		if (kept.isEmpty()) {
			return false;
		}
		var step = OneTimeCodes.stepOf(code, secretOf(kept.get()), this.clock.instant(), kept.get().lastStep());
		return step.isPresent() && this.store.use(person, kept.get(), step.getAsLong());
	}

	private boolean usesUpRecoveryCode(PersonId person, String code) {
		var used = this.store.has(person) && this.recoveryCodes.use(person, code);
		if (used) {
			this.notices.tell(person, FactorEvent.CODE_USED);
		}
		return used;
	}

	/** Gives ten new recovery codes, to be shown once; earlier ones end. */
	public List<String> renewRecoveryCodes(PersonId person) {
		this.notices.tell(person, FactorEvent.CODES_RENEWED);
		return this.recoveryCodes.renew(person);
	}

	/** Removes the app with codes. */
	public void removeAuthenticator(PersonId person) {
		if (this.store.removeAuthenticator(person)) {
			removed(person, FactorEvent.AUTHENTICATOR_REMOVED);
		}
	}

	/**
	 * Writes down that a factor was removed; without any, recovery codes open nothing.
	 */
	void removed(PersonId person, FactorEvent event) {
		if (!this.store.has(person)) {
			this.recoveryCodes.forget(person);
		}
		this.notices.tell(person, event);
	}

	/**
	 * Takes all factors from somebody who lost them, and ends the sessions; the identity
	 * was checked by others.
	 */
	public void removeAllOf(PersonId person) {
		this.store.removeAuthenticator(person);
		this.store.removePasskeys(person);
		removed(person, FactorEvent.ALL_REMOVED);
		this.sessions.endAll(person);
	}

	private byte[] secretOf(KeptAuthenticator kept) {
		return HexFormat.of().parseHex(this.seal.open(kept.secretSealed()));
	}

	private static String plain(String typed) {
		return typed.replaceAll("[\\s-]", "");
	}

}
