package nl.meekijken.account;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

import org.springframework.stereotype.Component;

import nl.meekijken.account.PersonStore.KnownName;
import nl.meekijken.database.Boundary;
import nl.meekijken.office.OfficeId;
import nl.meekijken.office.Offices;
import nl.meekijken.values.EmailAddress;

/**
 * Signing in with a name and a password, or with a passkey. Whoever is unknown, mistaken
 * or disabled gets the same answer after the same work, so that nobody can find out who
 * has an account.
 */
@Component
public class SignIn {

	/** For how long one waits when too many sign in at this very moment. */
	private static final Duration BUSY = Duration.ofSeconds(30);

	private final PersonStore people;

	private final Passwords passwords;

	private final TemporaryPasswords temporary;

	private final GuessLimits limits;

	private final KnownDevices devices;

	private final Offices offices;

	private final SecondFactors factors;

	private final Passkeys passkeys;

	private final Boundary boundary;

	SignIn(PersonStore people, Passwords passwords, TemporaryPasswords temporary, GuessLimits limits,
			KnownDevices devices, Offices offices, SecondFactors factors, Passkeys passkeys, Boundary boundary) {
		this.people = people;
		this.passwords = passwords;
		this.temporary = temporary;
		this.limits = limits;
		this.devices = devices;
		this.offices = offices;
		this.factors = factors;
		this.passkeys = passkeys;
		this.boundary = boundary;
	}

	/**
	 * Tries to sign somebody in.
	 * @param device the token that a browser kept since an earlier sign-in; empty if
	 * none: a known device has its own limit, so that a guesser elsewhere cannot lock its
	 * owner out
	 */
	public SignInOutcome attempt(String typedName, String password, String address, String device) {
		return attempt(typedName, password, address, device, who -> enter(who, device));
	}

	/** Tries to sign a member of staff in to the back office; otherwise as everybody. */
	public SignInOutcome attemptAsStaff(String typedName, String password, String address, String device) {
		return attempt(typedName, password, address, device, who -> enterAsStaff(who, device));
	}

	private SignInOutcome attempt(String typedName, String password, String address, String device,
			Function<KnownName, SignInOutcome> entering) {
		var name = SignInName.of(typedName);
		var who = this.people.find(name);
		var knownDevice = this.devices.knows(who, device);
		var tries = who.filter(known -> knownDevice)
			.map(known -> this.limits.ofDevice(known.person(), device, address))
			.orElseGet(() -> this.limits.ofName(name, address));
		if (!tries.take()) {
			return new SignInOutcome.TooMany(tries.waiting());
		}
		try {
			if (!matches(who, password)) {
				return notMatching(who, password, tries);
			}
		}
		catch (Passwords.Crowded ex) {
			tries.giveBack();
			return new SignInOutcome.Busy();
		}
		tries.wasRight();
		return entering.apply(who.orElseThrow());
	}

	private SignInOutcome notMatching(Optional<KnownName> who, String password, GuessLimits.Tries tries) {
		var secret = this.temporary.of(who, password);
		secret.ifPresent(right -> tries.wasRight());
		return secret.<SignInOutcome>map(right -> new SignInOutcome.MustChoose(right, false))
			.orElseGet(SignInOutcome.Refused::new);
	}

	private boolean matches(Optional<KnownName> who, String password) {
		var hash = who.map(KnownName::passwordHash);
		var right = this.passwords.matchesOrPretends(password, hash.orElse(null));
		return right && who.filter(KnownName::enabled).isPresent();
	}

	private SignInOutcome enter(KnownName who, String device) {
		return this.boundary.inside(who.office(),
				() -> this.factors.asksMoreOf(who.person()) && this.people.hasPortal(who)
						? new SignInOutcome.Halfway(who.person(), who.office()) : enterWholly(who, device));
	}

	private SignInOutcome enterWholly(KnownName who, String device) {
		if (this.people.isStaff(who.person())) {
			return new SignInOutcome.OtherDoor();
		}
		if (!this.people.hasPortal(who)) {
			return this.people.endedDemo()
				.<SignInOutcome>map(SignInOutcome.DemoEnded::new)
				.orElseGet(() -> new SignInOutcome.NoPortal(this.offices.accountManagerOf(who.office())));
		}
		return inOrLonger(who, device);
	}

	private SignInOutcome inOrLonger(KnownName who, String device) {
		return this.people.needsLongerPassword(who.person())
				? new SignInOutcome.MustChoose(this.temporary.hand(who), true)
				: complete(who.person(), who.office(), device);
	}

	private SignInOutcome enterAsStaff(KnownName who, String device) {
		return this.boundary.inside(who.office(), () -> {
			if (!this.people.isStaff(who.person())) {
				return new SignInOutcome.OtherDoor();
			}
			return this.factors.asksMoreOf(who.person()) ? new SignInOutcome.Halfway(who.person(), who.office())
					: inOrLonger(who, device);
		});
	}

	/** Whether somebody at this address is sent to the own organisation once more. */
	public boolean maySendAway(String address) {
		return this.limits.ofBeingSentAway(address).take();
	}

	/**
	 * Signs a member of staff in for whom the own organisation vouches. That stands in
	 * place of the password only: a second factor is asked all the same.
	 * @param email an address that the organisation has verified
	 */
	public SignInOutcome attemptVouchedFor(EmailAddress email) {
		return this.people.find(SignInName.of(email.value()))
			.filter(KnownName::enabled)
			.map(who -> this.boundary.inside(who.office(), () -> enterVouchedFor(who)))
			.orElseGet(SignInOutcome.Refused::new);
	}

	private SignInOutcome enterVouchedFor(KnownName who) {
		if (!this.people.isStaff(who.person())) {
			return new SignInOutcome.OtherDoor();
		}
		return this.factors.asksMoreOf(who.person()) ? new SignInOutcome.Halfway(who.person(), who.office())
				: complete(who.person(), who.office(), "");
	}

	/**
	 * Lets somebody wholly in who was halfway and gave or set up a second factor, from
	 * inside the own office.
	 */
	public SignInOutcome.SignedIn complete(PersonId person, OfficeId office, String device) {
		var who = new KnownName(person, office, null, true);
		this.people.noteSignIn(who);
		return new SignInOutcome.SignedIn(person, office, this.people.roleOf(person),
				this.devices.remember(who, device));
	}

	/**
	 * Whether it is the password of a person who has signed in, and has no other factor.
	 */
	public FactorOutcome confirm(PersonId person, String password) {
		var tries = this.limits.ofFactor(person);
		if (!tries.take()) {
			return new FactorOutcome.TooMany(tries.waiting());
		}
		try {
			if (!this.passwords.matchesOrPretends(password, this.people.passwordHashOf(person))) {
				return new FactorOutcome.Refused();
			}
		}
		catch (Passwords.Crowded ex) {
			tries.giveBack();
			return new FactorOutcome.TooMany(BUSY);
		}
		tries.giveBack();
		return new FactorOutcome.Given();
	}

	/**
	 * Asks a browser for any passkey of this site: the same whoever asks; empty if this
	 * address asked too often.
	 */
	public Optional<PasskeyChallenge> askForPasskey(String address) {
		return this.limits.ofPasskeys(address).take() ? Optional.of(this.passkeys.toSignIn()) : Optional.empty();
	}

	/** Tries to sign somebody in by the answer of a passkey. */
	public SignInOutcome attempt(PasskeyAnswer answer, String address, String device) {
		return attempt(answer, address, who -> enterWholly(who, device));
	}

	/** Tries to sign a member of staff in to the back office by a passkey. */
	public SignInOutcome attemptAsStaff(PasskeyAnswer answer, String address, String device) {
		return attempt(answer, address, who -> this.people.isStaff(who.person())
				? complete(who.person(), who.office(), device) : new SignInOutcome.OtherDoor());
	}

	private SignInOutcome attempt(PasskeyAnswer answer, String address, Function<KnownName, SignInOutcome> entering) {
		var who = this.passkeys.holderOf(answer.answer()).filter(KnownName::enabled).orElse(KnownName.NOBODY);
		if (!proves(who, answer)) {
			return new SignInOutcome.Refused();
		}
		this.limits.ofPasskeys(address).giveBack();
		return this.boundary.inside(who.office(), () -> entering.apply(who));
	}

	private boolean proves(KnownName who, PasskeyAnswer answer) {
		return this.boundary.inside(who.office(),
				() -> this.passkeys.prove(who.person(), answer)) instanceof FactorOutcome.Given;
	}

}
