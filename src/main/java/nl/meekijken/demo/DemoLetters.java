package nl.meekijken.demo;

import java.time.Clock;
import java.util.List;

import org.springframework.stereotype.Component;

import nl.meekijken.mail.Passage;

/** What the house writes to whoever asks for a demo, beside the invitation. */
@Component
class DemoLetters {

	private final Clock clock;

	DemoLetters(Clock clock) {
		this.clock = clock;
	}

	/** To the owner of an e-mail address that has an account already. */
	nl.meekijken.mail.Letter known(Asker asker) {
		var t = nl.meekijken.web.Texts.of("demo", asker.language(), this.clock);
		return new nl.meekijken.mail.Letter(asker.email(), t.locale(), t.say("known.subject"), t.say("known.heading"),
				List.of(new Passage.Words(t.say("known.why")), new Passage.Words(t.say("known.how")),
						new Passage.Link(t.say("known.link"), "/wachtwoord-vergeten"),
						new Passage.Aside(t.say("known.not-you"))));
	}

}
