package nl.meekijken.portal;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import nl.meekijken.notification.ExplainedEvent;
import nl.meekijken.notification.ExplainedEvents;
import nl.meekijken.web.Page;
import nl.meekijken.web.Texts;

/** Why somebody was mailed of what happened, or was not. */
record WhyMailPage(Frame frame, ExplainedEvents explained) implements Page {

	static final String ADDRESS = "/nieuws/waarom";

	Texts texts() {
		return this.frame.texts();
	}

	List<ExplainedEvent> events() {
		return this.explained.events();
	}

	@Nullable String older() {
		return this.explained.next()
			.map(place -> ADDRESS + "?voor=" + place.at() + "&bericht=" + place.activity())
			.orElse(null);
	}

	String words(ExplainedEvent event) {
		return Wording.activity(texts(), event.kind(), event.detail());
	}

	/** One sentence that says to which address and when, or why not. */
	String why(ExplainedEvent event) {
		var t = texts();
		var when = event.when();
		return switch (event.outcome()) {
			case MAILED -> t.label(event.outcome(), "why", Objects.requireNonNullElse(event.address(), ""),
					(when != null) ? t.lately(when) : "", (event.fate() != null) ? t.label(event.fate()) : "");
			case TO_COME -> t.label(event.outcome(), "why", (when != null) ? t.lately(when) : "");
			case ALREADY_READ, OWN_DEED, DOSSIER_MUTED, KIND_OFF, MAIL_OFF -> t.label(event.outcome(), "why");
		};
	}

	static String addressOf(ExplainedEvent event) {
		return new DossierAddress(event.number()).activity(event.activity());
	}

}
