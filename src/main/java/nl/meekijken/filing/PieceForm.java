package nl.meekijken.filing;

import java.util.List;
import java.util.Optional;

import nl.meekijken.database.FormKey;
import nl.meekijken.piece.Piece;
import nl.meekijken.piece.PieceKind;
import nl.meekijken.piece.PieceSlugs;
import nl.meekijken.piece.PieceState;
import nl.meekijken.values.Line;
import nl.meekijken.web.Filled;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Texts;

/**
 * That a dossier needs a piece as well, or does not need one, as it is typed.
 *
 * @param needed "ja", "nee", or nothing yet
 * @param seen what staff had decided before, as whoever types saw it
 */
record PieceForm(String kind, String needed, String reason, String seen, String key) {

	static final int LONGEST_REASON = 500;

	static PieceForm empty(List<Piece> pieces) {
		return new PieceForm("", "", "", decided(pieces), FormKey.fresh());
	}

	static PieceForm of(Filled filled) {
		return new PieceForm(filled.text("stuk"), filled.text("nodig"), filled.text("reden"), filled.text("gezien"),
				filled.text("sleutel"));
	}

	/** What was typed, over what is decided by now. */
	PieceForm on(List<Piece> pieces) {
		return new PieceForm(this.kind, this.needed, this.reason, decided(pieces), this.key);
	}

	FormKey formKey() {
		return FormKey.of("piece", this.key, List.of(this.kind, this.needed, this.reason, this.seen));
	}

	boolean isStale(List<Piece> pieces) {
		return !this.seen.equals(decided(pieces));
	}

	Optional<SaidOfPiece> read(Texts texts, FormErrors errors) {
		var what = errors.require("stuk", PieceSlugs.ALL.read(this.kind).filter(PieceKind::canBeNeeded),
				texts.say("piece.kind.missing"));
		var whether = errors.require("nodig",
				Optional.of(this.needed).filter(said -> said.equals("ja") || said.equals("nee")),
				texts.say("piece.needed.missing"));
		var why = errors.require("reden", Line.parse(this.reason, LONGEST_REASON),
				texts.say("piece.reason.wrong", LONGEST_REASON));
		return (what == null || whether == null || why == null) ? Optional.empty()
				: Optional.of(new SaidOfPiece(what, whether.equals("ja"), why));
	}

	/** The decisions of staff among the pieces, as few characters as a field likes. */
	private static String decided(List<Piece> pieces) {
		var all = new StringBuilder();
		for (var piece : pieces) {
			if (piece.reason() != null) {
				all.append(piece.kind()).append(piece.state() == PieceState.NOT_NEEDED).append(piece.reason());
			}
		}
		return Integer.toHexString(all.toString().hashCode());
	}

}
