package nl.meekijken.correspondence;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import nl.meekijken.dossier.ClientDataChanged;
import nl.meekijken.dossier.ClientField;
import nl.meekijken.mail.Letter;
import nl.meekijken.mail.Passage;
import nl.meekijken.office.Offices;
import nl.meekijken.values.ClaimNumber;
import nl.meekijken.values.EmailAddress;
import nl.meekijken.web.Texts;

/**
 * Tells a client at every known address that the office, or staff, changed data. It says
 * which, and never what they are or were: an address may be somebody else's by now.
 */
@Component
class ClientDataNotice {

	private final ClientMail mail;

	private final Offices offices;

	private final Clock clock;

	ClientDataNotice(ClientMail mail, Offices offices, Clock clock) {
		this.mail = mail;
		this.offices = offices;
		this.clock = clock;
	}

	@EventListener
	void tell(ClientDataChanged changed) {
		var t = Texts.of("correspondence", changed.language().locale(), this.clock);
		var office = this.offices.own().name();
		for (var address : changed.addresses()) {
			this.mail.send(changed.office(), changed.dossier(), letter(t, address, changed, office), "");
		}
	}

	private static String inWords(Texts t, Set<ClientField> what) {
		return what.stream().sorted().map(field -> t.label(field, "told")).collect(Collectors.joining(", "));
	}

	static Letter letter(Texts t, EmailAddress to, ClientDataChanged changed, String office) {
		var number = changed.number().toString();
		var passages = new ArrayList<Passage>();
		passages.add(new Passage.Words(t.say("greeting", changed.client())));
		var what = inWords(t, changed.what());
		passages.add(new Passage.Words(
				changed.byStaff() ? t.say("data.lead.staff", number, what) : t.say("data.lead", office, number, what)));
		if (!changed.alsoIn().isEmpty()) {
			passages.add(new Passage.Words(t.say("data.also")));
			passages.add(new Passage.Steps(changed.alsoIn().stream().map(ClaimNumber::toString).toList()));
		}
		passages.add(new Passage.Words(t.say(changed.byStaff() ? "data.wrong.staff" : "data.wrong", office)));
		return new Letter(to, t.locale(), t.say("data.subject", number), t.say("data.heading"), passages);
	}

}
