package nl.meekijken.account;

import java.util.Locale;

import org.springframework.stereotype.Component;

import nl.meekijken.database.Boundary;
import nl.meekijken.database.Question;
import nl.meekijken.web.Texts;

/** The people who look along. */
@Component
public class Accounts {

	private final PersonStore store;

	private final DetailsStore details;

	private final Passwords passwords;

	private final Boundary boundary;

	Accounts(PersonStore store, DetailsStore details, Passwords passwords, Boundary boundary) {
		this.store = store;
		this.details = details;
		this.passwords = passwords;
		this.boundary = boundary;
	}

	/** Asks who the viewer is, with the office as it is today. */
	public Question<Person> viewer() {
		return this.store.viewer();
	}

	/**
	 * Registers a person with a password that somebody else has chosen, as in the demo
	 * world; people of real offices choose their own, see {@link Invitations}.
	 */
	public PersonId register(NewPerson person) {
		var password = person.password();
		var hash = (password != null) ? this.passwords.hash(password) : null;
		return this.boundary.inside(person.office(), () -> this.store.insert(person, hash, Texts.DUTCH));
	}

	/** An account as its owner sees it. */
	public OwnAccount own(PersonId person) {
		return this.details.of(person);
	}

	/** Whether a person was shut out. */
	public boolean isBlocked(PersonId person) {
		return this.details.isBlocked(person);
	}

	/** Keeps what people say about themselves. */
	public void change(PersonId person, PersonDetails said) {
		this.details.change(person, said);
	}

	/** Remembers in which language a person reads pages and gets mail. */
	public void speak(PersonId person, Locale language) {
		this.details.speak(person, language);
	}

	/** Remembers in which order the person reads the activities of a dossier. */
	public void readNewestFirst(PersonId person, boolean newestFirst) {
		this.store.readNewestFirst(person, newestFirst);
	}

	/** Shuts a person out at once: no new sign-in, and open sessions see nothing more. */
	public void disable(PersonId person) {
		this.store.disable(person);
	}

	/** An account number that nobody has yet. */
	public String nextNumber() {
		return this.store.nextNumber();
	}

	/** Whether anybody has this account number or e-mail address already. */
	public boolean knows(String signInName) {
		return this.store.find(SignInName.of(signInName)).isPresent();
	}

}
