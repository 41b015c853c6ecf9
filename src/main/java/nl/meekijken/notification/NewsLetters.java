package nl.meekijken.notification;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import nl.meekijken.mail.Letter;
import nl.meekijken.mail.Passage;
import nl.meekijken.values.ClaimNumber;
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

	/**
	 * Writes what is new, first where the reader's office has to do something.
	 * @param yours the dossiers in which it has
	 */
	Letter of(Due due, Receiver receiver, News news, Set<ClaimNumber> yours) {
		var t = Texts.of("notification", receiver.language(), this.clock);
		var dossiers = news.dossiers()
			.stream()
			.sorted(Comparator.comparing(dossier -> !yours.contains(dossier.number())))
			.toList();
		var passages = new ArrayList<Passage>();
		passages.add(new Passage.Words(t.say("letter.why", receiver.firstName(), dossiers.size())));
		dossiers.stream().limit(DOSSIERS).forEach(dossier -> passages.addAll(told(dossier, yours, t)));
		if (dossiers.size() > DOSSIERS) {
			passages.add(new Passage.Words(t.say("letter.more", dossiers.size() - DOSSIERS)));
			passages.add(new Passage.Link(t.say("letter.all"), "/nieuws"));
		}
		passages.add(new Passage.Aside(t.say("letter.choose")));
		passages.add(new Passage.Stop(t.say("letter.stop"),
				"/nieuws-stoppen?geheim=" + this.stops.secretOf(due.office(), due.person())));
		return new Letter(receiver.email(), t.locale(), subject(dossiers, yours, t), t.say("letter.heading"), passages);
	}

	private static String subject(List<NewsOfDossier> dossiers, Set<ClaimNumber> yours, Texts t) {
		return yours.isEmpty() ? t.say("letter.subject", dossiers.size())
				: t.say("letter.yours.subject", yours.size(), dossiers.getFirst().number().toString());
	}

	private List<Passage> told(NewsOfDossier dossier, Set<ClaimNumber> yours, Texts t) {
		var number = dossier.number().toString();
		var newest = dossier.newest();
		var kind = Texts.of("portal", t.locale(), this.clock).label(newest.kind());
		var passages = new ArrayList<Passage>();
		passages.add(new Passage.Words(t.say("letter.dossier", number, kind, dossier.items().size() - 1)));
		if (yours.contains(dossier.number())) {
			passages.add(new Passage.Words(t.say("letter.yours")));
		}
		passages.add(new Passage.Link(t.say("letter.open", number), "/nieuws?bericht=" + newest.activity()));
		return passages;
	}

}
