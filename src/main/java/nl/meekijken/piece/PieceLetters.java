package nl.meekijken.piece;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import nl.meekijken.mail.Letter;
import nl.meekijken.mail.Passage;
import nl.meekijken.values.ClaimNumber;
import nl.meekijken.values.EmailAddress;
import nl.meekijken.web.Texts;

/** What is written to a client who is asked for pieces, in the client's language. */
@Component
class PieceLetters {

	/** Where a link leads, before its secret. */
	static final String LINK = "/stukken/";

	private static final String SIGN = "sign";

	private final Clock clock;

	PieceLetters(Clock clock) {
		this.clock = clock;
	}

	/** Asks for pieces, by the path of a link. */
	Letter asked(Told told, String link) {
		return letter("ask", told, link);
	}

	/** Asks for the signature under the authorisation. */
	Letter signing(Told told, String link) {
		return letter(SIGN, told, link);
	}

	Letter reminder(Told told, String link) {
		return letter("remind", told, link);
	}

	private Letter letter(String letter, Told told, String link) {
		var t = Texts.of("piece", told.language(), this.clock);
		var passages = new ArrayList<Passage>();
		passages.add(new Passage.Words(t.say("letter.greeting", told.client())));
		passages.add(new Passage.Words(t.say(letter + ".lead", told.officeName(), told.number().toString())));
		if (told.why() != null) {
			passages.add(new Passage.Words(told.why()));
		}
		passages.add(new Passage.Steps(told.pieces().stream().map(piece -> line(t, piece)).toList()));
		if (told.asksForSignature() && !letter.equals(SIGN)) {
			passages.add(new Passage.Words(t.say("letter.form")));
		}
		passages.add(new Passage.Words(t.say("letter.by", t.day(told.neededBy()))));
		passages.add(new Passage.Link(t.say("letter.link"), link));
		passages.add(new Passage.Words(t.say("letter.how", t.day(t.dayOf(told.expiresAt())))));
		passages.add(new Passage.Aside(t.say("letter.private")));
		passages.add(new Passage.Aside(t.say("letter.not-you", told.officeName())));
		return new Letter(told.to(), t.locale(), t.say(letter + ".subject", told.number().toString()),
				t.say(letter + ".heading"), passages);
	}

	private static String line(Texts t, WantedPiece piece) {
		return (piece.words() != null) ? t.say("letter.piece", t.label(piece.kind()), piece.words())
				: t.label(piece.kind());
	}

	/** What is kept with the dossier in the place of the link. */
	String insteadOfLink(Locale language) {
		return Texts.of("piece", language, this.clock).say("letter.link.kept");
	}

	/** All that a letter about pieces tells. */
	record Told(EmailAddress to, Locale language, ClaimNumber number, String client, String officeName,
			@Nullable String why, List<WantedPiece> pieces, LocalDate neededBy, Instant expiresAt) {

		boolean asksForSignature() {
			return this.pieces.stream().anyMatch(piece -> piece.kind() == PieceKind.AUTHORISATION);
		}

	}

}
