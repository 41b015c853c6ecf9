package nl.meekijken.dossier;

import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.database.Question;
import nl.meekijken.database.RoundTrip;
import nl.meekijken.dossier.Viewed.Seen;
import nl.meekijken.values.ClaimNumber;

/** The dossiers of all offices, as staff of the recovery service see them. */
@Component
public class StaffDossiers {

	private final HandledStore store;

	private final FileStore files;

	private final ConfidedStore confided;

	private final RoundTrip roundTrip;

	private final ApplicationEventPublisher events;

	StaffDossiers(HandledStore store, FileStore files, ConfidedStore confided, RoundTrip roundTrip,
			ApplicationEventPublisher events) {
		this.store = store;
		this.files = files;
		this.confided = confided;
		this.roundTrip = roundTrip;
		this.events = events;
	}

	/** Asks of which office a dossier is. */
	public Question<Optional<Whereabouts>> whereIs(ClaimNumber number) {
		return this.store.whereIs(number);
	}

	/**
	 * Asks for a dossier without its counterparties and history, to write to its client:
	 * nobody looks at it.
	 */
	public Question<Optional<HandledDossier>> forLetter(ClaimNumber number) {
		return this.store.cover(number);
	}

	/**
	 * Opens a dossier, also one into which its intermediary may not look any more, inside
	 * its office, and records that it was viewed.
	 * @param beside what else to ask in the same round trip
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public OpenedForStaff open(ClaimNumber number, Question<?>... beside) {
		var cover = this.store.cover(number);
		var parties = this.files.allCounterparties(number);
		var history = this.files.wholeHistory(number);
		var contacts = this.confided.contacts(number);
		var witnesses = this.confided.witnesses(number);
		var own = Stream.<Question<?>>of(cover, parties, history, contacts, witnesses);
		var answers = this.roundTrip.askAll(Stream.concat(own, Stream.of(beside)).toArray(Question<?>[]::new));
		var found = answers.to(cover).orElseThrow();
		this.events.publishEvent(new Viewed(found.file().id(), Seen.DOSSIER, null));
		return new OpenedForStaff(found.with(answers.to(parties), answers.to(history),
				new Confided(answers.to(contacts), answers.to(witnesses))), answers);
	}

}
