package nl.meekijken.correspondence;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Set;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import nl.meekijken.dossier.IbanGiven;
import nl.meekijken.mail.Letter;
import nl.meekijken.mail.Passage;
import nl.meekijken.office.Offices;
import nl.meekijken.values.ClaimNumber;
import nl.meekijken.values.EmailAddress;
import nl.meekijken.web.Texts;

/**
 * Tells a client that a bank account number was given, wherever they were ever written
 * to: whoever wants the money for himself changes the e-mail address first. The number
 * itself is never in it. What leaves to an address of which the office may not know any
 * more, the office does not see either.
 */
@Component
class IbanNotice {

	private final ClientMail mail;

	private final EmailStore emails;

	private final Offices offices;

	private final Clock clock;

	IbanNotice(ClientMail mail, EmailStore emails, Offices offices, Clock clock) {
		this.mail = mail;
		this.emails = emails;
		this.offices = offices;
		this.clock = clock;
	}

	@EventListener
	void tell(IbanGiven given) {
		var t = Texts.of("correspondence", given.language().locale(), this.clock);
		var office = this.offices.own().name();
		var known = addresses(given);
		for (var address : known) {
			this.mail.send(given.office(), given.dossiers().getFirst(), letter(t, address, given, office), "");
		}
		for (var address : given.unseen()) {
			if (!known.contains(address)) {
				this.mail.send(given.office(), given.dossiers().getFirst(),
						Mailing.unshared(letter(t, address, given, office), ""));
			}
		}
	}

	private Set<EmailAddress> addresses(IbanGiven given) {
		var addresses = new LinkedHashSet<>(given.addresses());
		given.dossiers()
			.forEach(dossier -> this.emails.recipients(given.office(), dossier)
				.forEach(recipient -> EmailAddress.parse(recipient).ifPresent(addresses::add)));
		return addresses;
	}

	static Letter letter(Texts t, EmailAddress to, IbanGiven given, String office) {
		var number = given.number().toString();
		var passages = new ArrayList<Passage>();
		passages.add(new Passage.Words(t.say("greeting", given.client())));
		passages.add(new Passage.Words(
				given.byStaff() ? t.say("iban.lead.staff", number) : t.say("iban.lead", office, number)));
		if (!given.alsoIn().isEmpty()) {
			passages.add(new Passage.Words(t.say("iban.also")));
			passages.add(new Passage.Steps(given.alsoIn().stream().map(ClaimNumber::toString).toList()));
		}
		passages.add(new Passage.Words(t.say("iban.next")));
		passages.add(new Passage.Words(t.say("iban.wrong", office)));
		return new Letter(to, t.locale(), t.say("iban.subject", number), t.say("iban.heading"), passages);
	}

}
