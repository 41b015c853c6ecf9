package nl.meekijken.correspondence;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import nl.meekijken.mail.Enclosure;
import nl.meekijken.mail.Letter;
import nl.meekijken.mail.Passage;
import nl.meekijken.values.EmailAddress;
import nl.meekijken.web.Texts;

/** Writes the letters of the catalogue, filled from the dossier, in Dutch or English. */
@Component
class CatalogueLetters {

	private final Clock clock;

	CatalogueLetters(Clock clock) {
		this.clock = clock;
	}

	Letter letter(LetterDraft draft, LetterFacts facts, EmailAddress to, List<Enclosure> files) {
		return letter(draft, facts, to, files, null);
	}

	/**
	 * Writes a letter.
	 * @param papers where the client fetches its papers; none if they travel along
	 */
	Letter letter(LetterDraft draft, LetterFacts facts, EmailAddress to, List<Enclosure> files,
			@Nullable String papers) {
		var t = texts(draft.language());
		var filled = new Object[] { facts.number().toString(), t.day(facts.damageOn()), insurer(t, facts),
				facts.office() };
		var passages = new ArrayList<Passage>();
		passages.add(new Passage.Words(t.say("greeting", facts.client())));
		passages.add(new Passage.Words(t.label(draft.kind(), "lead", filled)));
		detail(draft, t, passages);
		own(draft, passages);
		if (papers != null) {
			passages.add(new Passage.Words(t.say("letter.papers")));
			passages.add(new Passage.Link(t.say("letter.papers.fetch"), papers));
		}
		passages.add(new Passage.Words(t.label(draft.kind(), "next", filled)));
		passages.add(new Passage.Words(t.say("letter.regards", sign(t, facts))));
		passages.add(new Passage.Aside(t.say("letter.iban")));
		var letter = new Letter(to, t.locale(), t.label(draft.kind(), "subject", facts.number().toString()),
				t.label(draft.kind(), "heading"), passages);
		for (var file : files) {
			letter = letter.with(file);
		}
		return letter;
	}

	/** In whose name a letter of the office leaves that has no brand. */
	String brand(LetterDraft draft, LetterFacts facts) {
		return texts(draft.language()).say("letter.brand", facts.office());
	}

	/** What stands in the place of links. */
	String insteadOfLink(Locale language) {
		return texts(language).say("letter.link.kept");
	}

	Texts texts(Locale language) {
		return Texts.of("correspondence", language, this.clock);
	}

	private static void detail(LetterDraft draft, Texts t, List<Passage> passages) {
		var lines = draft.detail().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
		if (lines.isEmpty() || !draft.kind().takesDetail()) {
			return;
		}
		if (draft.kind() == LetterKind.PAPERS_MISSING || draft.kind() == LetterKind.PAPERS_REMINDER) {
			passages.add(new Passage.Steps(lines));
			return;
		}
		passages.add(new Passage.Words(t.say("detail." + draft.kind(), String.join(" ", lines))));
	}

	private static void own(LetterDraft draft, List<Passage> passages) {
		Arrays.stream(draft.words().strip().split("\\R\\s*\\R"))
			.map(paragraph -> paragraph.replaceAll("\\s+", " ").strip())
			.filter(paragraph -> !paragraph.isEmpty())
			.forEach(paragraph -> passages.add(new Passage.Words(paragraph)));
	}

	private static String insurer(Texts t, LetterFacts facts) {
		return (facts.insurer() != null) ? facts.insurer() : t.say("letter.insurer");
	}

	private static String sign(Texts t, LetterFacts facts) {
		return (facts.handler() != null) ? t.say("letter.signed", facts.handler()) : t.say("letter.service");
	}

}
