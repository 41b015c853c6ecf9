package nl.meekijken.piece;

import java.time.Clock;
import java.util.List;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.database.Question;
import nl.meekijken.dossier.DossierChanged;
import nl.meekijken.values.ClaimNumber;

/**
 * What a dossier needs to be recovered, and what of it is there. What staff decide here
 * is told in the activities, where the intermediary reads it.
 */
@Component
@Transactional
public class Pieces {

	private final PieceStore store;

	private final PieceNotes notes;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Pieces(PieceStore store, PieceNotes notes, ApplicationEventPublisher events, Clock clock) {
		this.store = store;
		this.notes = notes;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Asks for the pieces of a dossier; none of a closed one, nor of one whose client
	 * withdrew consent.
	 */
	public Question<List<Piece>> of(ClaimNumber number) {
		var facts = PieceStore.of(number, this.clock.instant());
		return new Question<>(facts.sql(), facts.parameters(), rows -> {
			var read = facts.reading().extractData(rows);
			return (read != null) ? read.map(PieceFacts::pieces).orElse(List.of()) : List.of();
		});
	}

	/**
	 * Says that a dossier needs a piece as well; for staff, inside its office.
	 * @param reason shown to the intermediary, at most 500 characters
	 * @param by the name of who decides
	 * @return whether there is such a dossier, it is open, and can need that at all
	 */
	public boolean add(ClaimNumber number, PieceKind kind, String reason, String by) {
		return decide(number, kind, true, reason, by);
	}

	/** Says that a dossier does not need a piece; as {@link #add}. */
	public boolean waive(ClaimNumber number, PieceKind kind, String reason, String by) {
		return decide(number, kind, false, reason, by);
	}

	private boolean decide(ClaimNumber number, PieceKind kind, boolean needed, String reason, String by) {
		var place = this.store.find(number).filter(found -> found.active() && kind.canBeNeeded());
		place.ifPresent(found -> {
			this.store.decide(found, kind, needed, reason, by, this.clock.instant());
			this.notes.decided(found.office(), found.dossier(), kind, needed, reason, by);
			this.events.publishEvent(new DossierChanged(found.office(), found.dossier()));
		});
		return place.isPresent();
	}

}
