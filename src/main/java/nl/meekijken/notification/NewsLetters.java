package nl.meekijken.notification;

import java.time.Clock;
import java.util.ArrayList;

import org.springframework.stereotype.Component;

import nl.meekijken.mail.Letter;
import nl.meekijken.mail.Passage;
import nl.meekijken.web.Texts;

/**
 * What the house writes about news: in which dossiers something happened, and never what
 * somebody is called, drives or gets.
 */
@Component
class NewsLetters {

	/** More is to be read on the page. */
	private static final int DOSSIERS = 5;

	private final NewsStops stops;

	private final Clock clock;

	NewsLetters(NewsStops stops, Clock clock) {
		this.stops = stops;
		this.clock = clock;
	}

	Letter of(Due due, Receiver receiver, News news) {
		var t = Texts.of("notification", receiver.language(), this.clock);
		var kinds = Texts.of("portal", receiver.language(), this.clock);
		var dossiers = news.dossiers();
		var passages = new ArrayList<Passage>();
		passages.add(new Passage.Words(t.say("letter.why", receiver.firstName(), dossiers.size())));
		for (var dossier : dossiers.subList(0, Math.min(DOSSIERS, dossiers.size()))) {
			var newest = dossier.newest();
			passages.add(new Passage.Words(t.say("letter.dossier", dossier.number().toString(),
					kinds.label(newest.kind()), dossier.items().size() - 1)));
			passages.add(new Passage.Link(t.say("letter.open", dossier.number().toString()),
					"/nieuws?bericht=" + newest.activity()));
		}
		if (dossiers.size() > DOSSIERS) {
			passages.add(new Passage.Words(t.say("letter.more", dossiers.size() - DOSSIERS)));
			passages.add(new Passage.Link(t.say("letter.all"), "/nieuws"));
		}
		passages.add(new Passage.Aside(t.say("letter.choose")));
		passages.add(new Passage.Stop(t.say("letter.stop"),
				"/nieuws-stoppen?geheim=" + this.stops.secretOf(due.office(), due.person())));
		return new Letter(receiver.email(), t.locale(), t.say("letter.subject", dossiers.size()),
				t.say("letter.heading"), passages);
	}

}
