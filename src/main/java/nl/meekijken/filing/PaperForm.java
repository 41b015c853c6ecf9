package nl.meekijken.filing;

import java.util.Arrays;
import java.util.Optional;

import nl.meekijken.document.DocumentAudience;
import nl.meekijken.document.DocumentKind;
import nl.meekijken.document.Origin;
import nl.meekijken.values.Line;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Texts;

/**
 * What is said of papers before they are sent. Who may see them has no default: nothing
 * is published by forgetting.
 */
record PaperForm(String audience, String kind, String origin, String from, FormErrors errors) {

	private static final int LONGEST_NAME = 100;

	static PaperForm empty() {
		return new PaperForm("", "", "", "", new FormErrors());
	}

	/** What was said, if all of it was. */
	Optional<SaidOfPapers> read(Texts texts) {
		var whom = this.errors.require("voor", audience(this.audience), texts.say("audience.missing"));
		var what = this.errors.require("soort", kind(this.kind), texts.say("kind.missing"));
		var whose = this.errors.require("van", constant(Origin.class, this.origin), texts.say("origin.missing"));
		var name = Line.isBlank(this.from) ? null : this.errors.require("naam", Line.parse(this.from, LONGEST_NAME),
				texts.say("from.long", LONGEST_NAME));
		return (whom == null || what == null || whose == null || !this.errors.isEmpty()) ? Optional.empty()
				: Optional.of(new SaidOfPapers(whom, what, whose, name));
	}

	static Optional<DocumentAudience> audience(String typed) {
		return constant(DocumentAudience.class, typed);
	}

	static Optional<DocumentKind> kind(String typed) {
		return constant(DocumentKind.class, typed);
	}

	private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String name) {
		return Arrays.stream(type.getEnumConstants()).filter(one -> one.name().equals(name)).findFirst();
	}

}
