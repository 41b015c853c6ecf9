package nl.meekijken.piece;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import nl.meekijken.document.DocumentKind;
import nl.meekijken.dossier.Completeness;

/**
 * All that tells which pieces a dossier needs and has.
 *
 * @param papers the kinds that lie in it, with when the newest came
 * @param asked the last request for each kind, revoked ones left out
 */
record PieceFacts(boolean active, Circumstances circumstances, Traces traces, Map<PieceKind, Decision> decisions,
		Map<DocumentKind, Instant> papers, Map<PieceKind, LastAsked> asked) {

	/**
	 * The pieces that the dossier needs, those that were waived and those that are not
	 * ours to have; none once closed.
	 */
	List<Piece> pieces() {
		if (!this.active) {
			return List.of();
		}
		var kinds = EnumSet.copyOf(NeededPieces.of(this.circumstances));
		kinds.addAll(this.decisions.keySet());
		return Stream.concat(kinds.stream().map(this::piece), notOurs()).toList();
	}

	/** Whether it is there, by whichever way it came, or was waived. */
	boolean isSettled(PieceKind kind) {
		var state = piece(kind).state();
		return state == PieceState.PRESENT || state == PieceState.NOT_NEEDED;
	}

	/** What an injury needs an injury specialist asks for. */
	private Stream<Piece> notOurs() {
		return this.circumstances.injury() ? Stream.of(new Piece(PieceKind.MEDICAL_DATA, PieceState.NOT_NEEDED, null))
				: Stream.empty();
	}

	/** How complete it is; none once closed. */
	@Nullable Completeness completeness() {
		var needed = pieces().stream().filter(piece -> piece.state() != PieceState.NOT_NEEDED).toList();
		var present = needed.stream().filter(piece -> piece.state() == PieceState.PRESENT).count();
		return this.active ? new Completeness((int) present, needed.size()) : null;
	}

	private Piece piece(PieceKind kind) {
		var decision = this.decisions.get(kind);
		var reason = (decision != null) ? decision.reason() : null;
		return (decision != null && !decision.needed()) ? new Piece(kind, PieceState.NOT_NEEDED, reason)
				: new Piece(kind, stateOf(kind), reason);
	}

	private PieceState stateOf(PieceKind kind) {
		var last = this.asked.get(kind);
		if (last != null && last.state().isOpen()) {
			return camePastTheRequest(kind, last.openSince()) ? PieceState.PRESENT
					: last.living() ? PieceState.ASKED : PieceState.MISSING;
		}
		if (last != null && last.state() == AskedState.CHECKING && !camePastTheRequest(kind, last.openSince())) {
			return PieceState.CHECKING;
		}
		if (last != null || this.traces.show(kind) || camePastTheRequest(kind, Instant.MIN)) {
			return PieceState.PRESENT;
		}
		return (kind == PieceKind.EXPERT_REPORT && this.traces.expertAppointed()) ? PieceState.ASKED
				: PieceState.MISSING;
	}

	/** By mail or over the counter, say: whoever asked need not be who files it. */
	private boolean camePastTheRequest(PieceKind kind, Instant since) {
		return kind.servedBy().stream().map(this.papers::get).filter(Objects::nonNull).anyMatch(since::isBefore);
	}

	/** What staff said of a kind, against the rules. */
	record Decision(boolean needed, String reason) {
	}

	/**
	 * The last request for a kind.
	 *
	 * @param living whether its link still works
	 */
	record LastAsked(AskedState state, Instant openSince, boolean living) {
	}

	/** What the dossier itself shows. */
	record Traces(boolean heldLiable, boolean insurerKnown, boolean expertAppointed) {

		boolean show(PieceKind kind) {
			return switch (kind) {
				case LIABILITY_NOTICE -> this.heldLiable;
				case FOREIGN_DATA -> this.insurerKnown;
				case ACCIDENT_STATEMENT, DAMAGE_PHOTOS, AUTHORISATION, COST_STATEMENT, EXPERT_REPORT, POLICE_REPORT,
						WITNESS_STATEMENT, PROOF_OF_EFFORT, REGISTRATION_CERTIFICATE, OTHER, MEDICAL_DATA ->
					false;
			};
		}

	}

}
