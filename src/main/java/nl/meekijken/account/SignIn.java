package nl.meekijken.account;

import java.util.Optional;

import org.springframework.stereotype.Component;

import nl.meekijken.account.PersonStore.KnownName;
import nl.meekijken.database.Boundary;
import nl.meekijken.office.Offices;

/**
 * Signing in with a name and a password. Whoever is unknown, mistaken or disabled gets
 * the same answer after the same work, so that nobody can find out who has an account.
 */
@Component
public class SignIn {

	private final PersonStore people;

	private final Passwords passwords;

	private final TemporaryPasswords temporary;

	private final GuessLimits limits;

	private final KnownDevices devices;

	private final Offices offices;

	private final Boundary boundary;

	SignIn(PersonStore people, Passwords passwords, TemporaryPasswords temporary, GuessLimits limits,
			KnownDevices devices, Offices offices, Boundary boundary) {
		this.people = people;
		this.passwords = passwords;
		this.temporary = temporary;
		this.limits = limits;
		this.devices = devices;
		this.offices = offices;
		this.boundary = boundary;
	}

	/**
	 * Tries to sign somebody in.
	 * @param device the token that a browser kept since an earlier sign-in; empty if
	 * none: a known device has its own limit, so that a guesser elsewhere cannot lock its
	 * owner out
	 */
	public SignInOutcome attempt(String typedName, String password, String address, String device) {
		var name = SignInName.of(typedName);
		var who = this.people.find(name);
		var tries = who.filter(known -> this.devices.knows(known, device))
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
		tries.giveBack();
		return enter(who.orElseThrow(), device);
	}

	private SignInOutcome notMatching(Optional<KnownName> who, String password, GuessLimits.Tries tries) {
		var secret = this.temporary.of(who, password);
		secret.ifPresent(right -> tries.giveBack());
		return secret.<SignInOutcome>map(SignInOutcome.MustChoose::new).orElseGet(SignInOutcome.Refused::new);
	}

	private boolean matches(Optional<KnownName> who, String password) {
		var hash = who.map(KnownName::passwordHash);
		var right = this.passwords.matchesOrPretends(password, hash.orElse(null));
		return right && who.filter(KnownName::enabled).isPresent();
	}

	private SignInOutcome enter(KnownName who, String device) {
		return this.boundary.inside(who.office(), () -> {
			if (!this.people.noteSignIn(who)) {
				return new SignInOutcome.NoPortal(this.offices.accountManagerOf(who.office()));
			}
			return new SignInOutcome.SignedIn(who.person(), who.office(), this.devices.remember(who, device));
		});
	}

}
