package nl.meekijken.portal;

import org.jspecify.annotations.Nullable;

import nl.meekijken.notification.News;
import nl.meekijken.notification.NewsItem;
import nl.meekijken.notification.NewsOfDossier;
import nl.meekijken.web.Page;
import nl.meekijken.web.Texts;

/**
 * All that is new to the reader, by dossier.
 *
 * @param notice what was just done
 */
record NewsPage(Frame frame, News news, @Nullable String notice) implements Page {

	Texts texts() {
		return this.frame.texts();
	}

	/** Where what happened before all this stands. */
	String older() {
		return "/nieuws?voor=" + this.news.items().getLast().activity();
	}

	static String words(NewsItem item, Texts texts) {
		return Wording.activity(texts, item.kind(), item.detail());
	}

	/** Who did it: by name if known, else what they are. */
	static String by(NewsItem item, Texts texts) {
		var name = item.actorName();
		return (name != null) ? texts.label(item.actor()) + ", " + name : texts.label(item.actor());
	}

	static String addressOf(NewsItem item) {
		return new DossierAddress(item.number()).activity(item.activity());
	}

	static String reading(NewsOfDossier dossier) {
		return new DossierAddress(dossier.number()).read();
	}

}
