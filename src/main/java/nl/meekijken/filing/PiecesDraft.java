package nl.meekijken.filing;

import org.jspecify.annotations.Nullable;

import nl.meekijken.piece.AskedPieceId;
import nl.meekijken.web.FormErrors;

/**
 * What somebody is about to say, and what came of the last attempt.
 *
 * @param judged what came and was refused without a reason
 */
record PiecesDraft(@Nullable PieceForm form, @Nullable AskedPieceId judged, FormErrors errors, boolean stale,
		@Nullable String notice) {

	static PiecesDraft told(@Nullable String notice) {
		return new PiecesDraft(null, null, new FormErrors(), false, notice);
	}

	static PiecesDraft of(PieceForm form, FormErrors errors, boolean stale) {
		return new PiecesDraft(form, null, errors, stale, null);
	}

	static PiecesDraft ofJudgement(AskedPieceId piece, FormErrors errors) {
		return new PiecesDraft(null, piece, errors, false, null);
	}

}
