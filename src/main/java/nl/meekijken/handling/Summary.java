package nl.meekijken.handling;

import java.util.ArrayList;
import java.util.List;

import nl.meekijken.piece.Piece;
import nl.meekijken.piece.PieceState;
import nl.meekijken.question.AskedQuestion;
import nl.meekijken.recovery.Head;
import nl.meekijken.recovery.PaidOut;
import nl.meekijken.recovery.Payment;
import nl.meekijken.recovery.Statement;
import nl.meekijken.web.Texts;

/**
 * How a dossier stands in a few lines: what it needs, what is asked about it, and its
 * amounts.
 *
 * @param questions that wait for an answer, the one promised first on top
 */
record Summary(List<Piece> pieces, List<AskedQuestion> questions, Statement statement) {

	static Summary of(List<Piece> pieces, List<AskedQuestion> questions, List<Head> heads, List<Payment> payments,
			List<PaidOut> paidOut) {
		return new Summary(pieces, questions, new Statement(heads, payments, paidOut, null));
	}

	/** What of the pieces is there and what is not, in words. */
	String pieces(Texts texts) {
		var needed = this.pieces.size() - count(PieceState.NOT_NEEDED);
		if (needed == 0) {
			return texts.say("summary.pieces.none");
		}
		var parts = new ArrayList<String>();
		parts.add(texts.say("summary.pieces", count(PieceState.PRESENT), needed));
		add(parts, texts, "summary.pieces.missing", PieceState.MISSING);
		add(parts, texts, "summary.pieces.asked", PieceState.ASKED);
		add(parts, texts, "summary.pieces.checking", PieceState.CHECKING);
		return String.join(", ", parts);
	}

	/** How many questions wait, and by when the first answer was promised, in words. */
	String questions(Texts texts) {
		return this.questions.isEmpty() ? texts.say("summary.questions.none") : texts.say("summary.questions",
				this.questions.size(), texts.lately(this.questions.getFirst().dueAt()));
	}

	private void add(List<String> parts, Texts texts, String key, PieceState state) {
		var found = count(state);
		if (found > 0) {
			parts.add(texts.say(key, found));
		}
	}

	private int count(PieceState state) {
		return (int) this.pieces.stream().filter(piece -> piece.state() == state).count();
	}

}
