package nl.meekijken.account;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.springframework.stereotype.Component;

import nl.meekijken.mail.Letter;
import nl.meekijken.mail.Passage;
import nl.meekijken.values.EmailAddress;
import nl.meekijken.web.Texts;

/** What the house writes to people about their own account, in their language. */
@Component
class AccountLetters {

	private final Clock clock;

	AccountLetters(Clock clock) {
		this.clock = clock;
	}

	Letter forgotten(Addressee to, Starter starter, Secret secret, Instant expires) {
		var t = texts(to.language());
		return letter(to.email(), t, "forgotten",
				new Passage.Words(t.say("forgotten.why." + starter.key(), to.firstName())), steps(t, "forgotten"),
				new Passage.Link(t.say("forgotten.link"), choosing(secret)),
				new Passage.Code(t.say("forgotten.code"), secret.inGroups()),
				new Passage.Words(t.say("forgotten.until", t.time(expires))),
				new Passage.Aside(t.say("forgotten.not-you." + starter.key())))
			.until(expires);
	}

	Letter invitation(Addressee to, Secret secret, Instant expires) {
		var t = texts(to.language());
		return letter(to.email(), t, "invitation",
				new Passage.Words(t.say(of(to, "invitation.why"), to.firstName(), to.officeName())),
				steps(t, "invitation"), new Passage.Link(t.say("invitation.link"), choosing(secret)),
				new Passage.Code(t.say("invitation.number"), to.accountNumber()),
				new Passage.Code(t.say("forgotten.code"), secret.inGroups()),
				new Passage.Words(t.say("invitation.until", t.day(t.dayOf(expires)), t.time(expires))),
				new Passage.Aside(t.say("invitation.not-you")))
			.until(expires);
	}

	/** Told to the owner of an account whose password has just changed. */
	Letter chosen(Addressee to) {
		var t = texts(to.language());
		return letter(to.email(), t, "chosen", new Passage.Words(t.say("chosen.what", to.firstName())),
				new Passage.Words(t.say(of(to, "chosen.not-you"))),
				new Passage.Link(t.say("chosen.link"), "/wachtwoord-vergeten"));
	}

	/** Told to whom somebody guesses at. */
	Letter guessed(Addressee to) {
		var t = texts(to.language());
		var now = this.clock.instant();
		return letter(to.email(), t, "guessed",
				new Passage.Words(t.say("guessed.what", to.firstName(), t.day(t.dayOf(now)), t.time(now))),
				new Passage.Words(t.say("guessed.you")), new Passage.Words(t.say(of(to, "guessed.not-you"))),
				new Passage.Link(t.say("chosen.link"), "/wachtwoord-vergeten"),
				new Passage.Aside(t.say("guessed.often")));
	}

	Letter confirmAddress(Addressee to, EmailAddress newAddress, Secret secret, Instant expires) {
		var t = texts(to.language());
		return letter(newAddress, t, "confirm", new Passage.Words(t.say("confirm.why", to.firstName())),
				new Passage.Link(t.say("confirm.link"), "/adres-bevestigen?geheim=" + secret.letters()),
				new Passage.Words(t.say("confirm.until", t.day(t.dayOf(expires)), t.time(expires))),
				new Passage.Aside(t.say("confirm.not-you")))
			.until(expires);
	}

	Letter addressTaken(EmailAddress newAddress, Locale language) {
		var t = texts(language);
		return letter(newAddress, t, "taken", new Passage.Words(t.say("taken.what")),
				new Passage.Aside(t.say("taken.not-you")));
	}

	/** Told to the old address as soon as another is asked for. */
	Letter addressAsked(Addressee to) {
		var t = texts(to.language());
		return letter(to.email(), t, "asked", new Passage.Words(t.say("asked.what", to.firstName())),
				new Passage.Words(t.say("asked.not-you")),
				new Passage.Link(t.say("chosen.link"), "/wachtwoord-vergeten"));
	}

	/** Told to the old address when the new one has taken its place. */
	Letter addressChanged(Addressee before) {
		var t = texts(before.language());
		return letter(before.email(), t, "changed", new Passage.Words(t.say("changed.what", before.firstName())),
				new Passage.Words(t.say(of(before, "changed.not-you"))));
	}

	/** Told to whoever can be read along with from now on. */
	Letter calendarMade(Addressee to) {
		var t = texts(to.language());
		return letter(to.email(), t, "calendar", new Passage.Words(t.say("calendar.what", to.firstName())),
				new Passage.Words(t.say("calendar.not-you")),
				new Passage.Link(t.say("calendar.look"), "/eigen-gegevens/nieuws#agenda"));
	}

	private Texts texts(Locale language) {
		return Texts.of("account", language, this.clock);
	}

	/** The key of what is said otherwise to those who work here. */
	private static String of(Addressee to, String key) {
		return to.staff() ? key + ".staff" : key;
	}

	private static String choosing(Secret secret) {
		return "/wachtwoord-kiezen?geheim=" + secret.letters();
	}

	private static Passage steps(Texts t, String letter) {
		return new Passage.Steps(
				List.of(t.say(letter + ".step.1"), t.say(letter + ".step.2"), t.say(letter + ".step.3")));
	}

	private static Letter letter(EmailAddress to, Texts t, String letter, Passage... passages) {
		return new Letter(to, t.locale(), t.say(letter + ".subject"), t.say(letter + ".heading"), List.of(passages));
	}

}
