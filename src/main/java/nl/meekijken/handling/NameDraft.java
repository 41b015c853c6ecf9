package nl.meekijken.handling;

import nl.meekijken.dossier.SavedList;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Texts;

/** A name for a list, as it was typed. */
record NameDraft(String typed, FormErrors errors) {

	/** The field in which it is typed. */
	static final String FIELD = "naam";

	static NameDraft empty() {
		return new NameDraft("", new FormErrors());
	}

	/** As typed, with a sentence where it is no name. */
	static NameDraft of(String typed, Texts texts) {
		var draft = new NameDraft(typed.strip(), new FormErrors());
		if (draft.typed.isEmpty()) {
			draft.errors.add(FIELD, texts.say("lists.name.missing"));
		}
		if (draft.typed.length() > SavedList.LONGEST_NAME) {
			draft.errors.add(FIELD, texts.say("lists.name.long", SavedList.LONGEST_NAME));
		}
		return draft;
	}

	NameDraft wrong(String sentence) {
		this.errors.add(FIELD, sentence);
		return this;
	}

	boolean isRight() {
		return this.errors.isEmpty();
	}

}
