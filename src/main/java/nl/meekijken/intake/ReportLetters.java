package nl.meekijken.intake;

import java.time.Clock;
import java.util.List;
import java.util.Objects;

import org.springframework.stereotype.Component;

import nl.meekijken.mail.Letter;
import nl.meekijken.mail.Passage;
import nl.meekijken.web.Texts;

/** What is written after a report: to the client, and to who reported it. */
@Component
class ReportLetters {

	private final Clock clock;

	private final AuthorisationPaper paper;

	ReportLetters(Clock clock) {
		this.clock = clock;
		this.paper = new AuthorisationPaper(clock);
	}

	/**
	 * To the client, with the authorisation to sign.
	 * @param link the path by which it is sent back
	 */
	Letter confirmation(Told told, String link) {
		var t = Texts.of("intake", told.language(), this.clock);
		var dossier = told.dossier();
		var client = dossier.client().client();
		var number = dossier.number().toString();
		var passages = List.<Passage>of(new Passage.Words(t.say("letter.greeting", client.name())),
				new Passage.Words(t.say("confirm.lead", told.officeName(), t.day(dossier.damage().on()), number)),
				new Passage.Steps(
						List.of(t.say("confirm.step.sign"), t.say("confirm.step.link"), t.say("confirm.step.assess"))),
				new Passage.Link(t.say("confirm.link"), link), new Passage.Words(t.say("confirm.costs")),
				new Passage.Aside(t.say("confirm.not-you", told.officeName())));
		return new Letter(Objects.requireNonNull(client.email()), t.locale(), t.say("confirm.subject", number),
				t.say("confirm.heading"), passages)
			.with(this.paper.enclosed(signing(told)));
	}

	/** To who reported it. */
	Letter notice(Told told) {
		var t = Texts.of("intake", told.reporterLanguage(), this.clock);
		var number = told.dossier().number().toString();
		return new Letter(told.reporterEmail(), t.locale(), t.say("notice.subject", number), t.say("notice.heading"),
				List.of(new Passage.Words(t.say("notice.lead", told.reporter(), number)),
						new Passage.Words(t.say("notice.next")),
						new Passage.Link(t.say("notice.link"), "/dossiers/" + number)));
	}

	private static AuthorisationPaper.Signing signing(Told told) {
		var dossier = told.dossier();
		return new AuthorisationPaper.Signing(dossier.number(), dossier.client().client(), dossier.damage(),
				told.officeName(), told.language());
	}

	/** What stands in the place of a link in the letter that is kept. */
	String insteadOfLink(Told told) {
		return Texts.of("intake", told.language(), this.clock).say("letter.link.kept");
	}

}
