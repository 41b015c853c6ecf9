package nl.meekijken.account;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

import nl.meekijken.mail.Letter;
import nl.meekijken.mail.Outbox;
import nl.meekijken.mail.Passage;
import nl.meekijken.web.Texts;

/**
 * Tells people by mail what happened to their second factors, and the administrators of
 * their office when one was removed: whoever took an account over would not want that
 * known.
 */
@Component
class FactorNotices {

	private final AddresseeStore people;

	private final PersonStore persons;

	private final Outbox outbox;

	private final Clock clock;

	FactorNotices(AddresseeStore people, PersonStore persons, Outbox outbox, Clock clock) {
		this.people = people;
		this.persons = persons;
		this.outbox = outbox;
		this.clock = clock;
	}

	void tell(PersonId person, FactorEvent event) {
		var owner = this.people.of(person);
		this.outbox.post(toOwner(owner, event, this.persons.isStaff(person)));
		if (event.isRemoval()) {
			this.people.administratorsBeside(person)
				.forEach(administrator -> this.outbox.post(toAdministrator(administrator, owner, event)));
		}
	}

	Letter toOwner(Addressee owner, FactorEvent event, boolean staff) {
		var texts = Texts.of("account", owner.language(), this.clock);
		return new Letter(owner.email(), owner.language(), texts.say("factor.mail.subject"), texts.label(event),
				List.of(when(texts),
						new Passage.Words(texts.say(staff ? "factor.mail.not-you.staff" : "factor.mail.not-you")),
						new Passage.Link(texts.say("factor.mail.look"),
								staff ? "/kantoor/eigen-gegevens/inloggen" : "/eigen-gegevens/inloggen")));
	}

	Letter toAdministrator(Addressee to, Addressee owner, FactorEvent event) {
		var texts = Texts.of("account", to.language(), this.clock);
		var passages = new ArrayList<Passage>();
		passages.add(new Passage.Words(texts.say("factor.office.who", to.firstName(), owner.fullName())));
		passages.add(new Passage.Words(texts.label(event, "office")));
		passages.add(when(texts));
		if (!owner.hasFactor()) {
			passages.add(new Passage.Words(texts.say("factor.office.none-left")));
		}
		passages.add(new Passage.Words(texts.say("factor.office.ask")));
		return new Letter(to.email(), to.language(), texts.say("factor.office.subject"),
				texts.say("factor.office.heading"), passages);
	}

	private Passage when(Texts texts) {
		var now = this.clock.instant();
		return new Passage.Words(texts.say("factor.mail.when", texts.day(texts.dayOf(now)), texts.time(now)));
	}

}
