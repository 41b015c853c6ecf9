package nl.meekijken.account;

import java.time.Clock;
import java.util.List;

import org.springframework.stereotype.Component;

import nl.meekijken.mail.Letter;
import nl.meekijken.mail.Outbox;
import nl.meekijken.mail.Passage;
import nl.meekijken.web.Texts;

/** Tells people by mail what happened to their second factors. */
@Component
class FactorNotices {

	private final FactorStore store;

	private final PersonStore people;

	private final Outbox outbox;

	private final Clock clock;

	FactorNotices(FactorStore store, PersonStore people, Outbox outbox, Clock clock) {
		this.store = store;
		this.people = people;
		this.outbox = outbox;
		this.clock = clock;
	}

	void tell(PersonId person, FactorEvent event) {
		var holder = this.store.holder(person);
		var texts = Texts.of("account", holder.language(), this.clock);
		var staff = this.people.isStaff(person);
		var now = this.clock.instant();
		this.outbox.post(new Letter(holder.email(), holder.language(), texts.say("factor.mail.subject"),
				texts.label(event),
				List.of(new Passage.Words(texts.say("factor.mail.when", texts.day(texts.dayOf(now)), texts.time(now))),
						new Passage.Words(texts.say(staff ? "factor.mail.not-you.staff" : "factor.mail.not-you")),
						new Passage.Link(texts.say("factor.mail.look"),
								staff ? "/kantoor/eigen-gegevens/inloggen" : "/eigen-gegevens/inloggen"))));
	}

}
