package nl.meekijken.handling;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.springframework.util.MultiValueMap;

import nl.meekijken.correspondence.LetterDraft;
import nl.meekijken.correspondence.LetterFacts;
import nl.meekijken.correspondence.LetterKind;
import nl.meekijken.web.Filled;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Texts;

/**
 * A letter to a client as it is typed. Whether the intermediary may read it has no
 * default: what is about an injury never reaches one by forgetting.
 *
 * @param reads ja or nee
 * @param sender kantoor for the name of the office
 * @param papers the numbers of those that travel along, or are fetched
 * @param papersAs link if they are fetched
 */
record EmailForm(String kind, String language, String detail, String words, String reads, String sender,
		List<String> papers, String papersAs) {

	private static final int LONGEST_DETAIL = 1000;

	private static final int LONGEST_WORDS = 4000;

	EmailForm(String kind, String language, String detail, String words, String reads, String sender,
			List<String> papers) {
		this(kind, language, detail, words, reads, sender, papers, "");
	}

	static EmailForm empty(LetterKind kind, String language) {
		return new EmailForm(kind.name(), language, "", "", "", "", List.of());
	}

	static EmailForm of(MultiValueMap<String, String> typed) {
		var filled = new Filled(typed);
		return new EmailForm(filled.text("sjabloon"), filled.text("taal"), filled.text("detail"), filled.text("tekst"),
				filled.text("meelezen"), filled.text("afzender"), typed.getOrDefault("papier", List.of()),
				filled.text("papieren-als"));
	}

	static Optional<LetterKind> kind(String typed) {
		return Arrays.stream(LetterKind.values()).filter(kind -> kind.name().equals(typed)).findFirst();
	}

	/** In the language of the client if none was chosen. */
	EmailForm spokenTo(LetterFacts facts) {
		return this.language.isEmpty() ? new EmailForm(this.kind, facts.language().code(), this.detail, this.words,
				this.reads, this.sender, this.papers, this.papersAs) : this;
	}

	boolean isEnglish() {
		return this.language.equals("en");
	}

	boolean isLinked() {
		return this.papersAs.equals("link");
	}

	boolean has(long paper) {
		return this.papers.contains(Long.toString(paper));
	}

	/** What was chosen and typed, if a letter can be made of it. */
	Optional<LetterDraft> read(LetterFacts facts, Texts texts, FormErrors errors) {
		var what = errors.require("sjabloon", kind(this.kind), texts.say("email.kind.missing"));
		if (what == LetterKind.FREE && this.words.isBlank()) {
			errors.add("tekst", texts.say("email.words.missing"));
		}
		if (what != null && what.needsDetail() && this.detail.isBlank()) {
			errors.add("detail", texts.say("email.detail.missing"));
		}
		if (this.detail.strip().length() > LONGEST_DETAIL) {
			errors.add("detail", texts.say("email.long", LONGEST_DETAIL));
		}
		if (this.words.strip().length() > LONGEST_WORDS) {
			errors.add("tekst", texts.say("email.long", LONGEST_WORDS));
		}
		if (!facts.injury() && !this.reads.equals("ja") && !this.reads.equals("nee")) {
			errors.add("meelezen", texts.say("email.reads.missing"));
		}
		if (what == null || !errors.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(new LetterDraft(what, isEnglish() ? Texts.ENGLISH : Texts.DUTCH, this.detail, this.words,
				this.sender.equals("kantoor"), this.reads.equals("ja"), isLinked()));
	}

}
