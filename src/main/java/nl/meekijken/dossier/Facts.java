package nl.meekijken.dossier;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.database.Question;
import nl.meekijken.office.OfficeId;

/**
 * Keeps right what a dossier tells: of its damage, of what is looked into, of who is held
 * liable and of who saw it. Works inside the office of the dossier, in the transaction of
 * whoever asks.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Facts {

	private final FactWriting writing;

	private final FactLines lines;

	private final KeptFactStore kept;

	private final Activities activities;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Facts(FactWriting writing, FactLines lines, KeptFactStore kept, Activities activities,
			ApplicationEventPublisher events, Clock clock) {
		this.writing = writing;
		this.lines = lines;
		this.kept = kept;
		this.activities = activities;
		this.events = events;
		this.clock = clock;
	}

	/** Brings in what was found out before the dossier came. */
	public void bring(OfficeId office, DossierId dossier, Inquiry inquiry, Confided confided) {
		this.writing.bring(office, dossier, inquiry, confided);
	}

	/** Asks which facts staff changed after a version, and who; the last first. */
	public Question<List<KeptFact>> since(DossierId dossier, int version) {
		return this.kept.since(dossier, version);
	}

	/**
	 * Changes one fact that an intermediary proposed.
	 * @param file as it stands, read in the same transaction
	 * @return false if somebody changed the dossier since the version of the new fact
	 */
	public boolean keep(OfficeId office, DossierFile file, NewFact fact, Author by) {
		var changed = new ChangedFact(fact.place(), fact.place().in(file), Optional.of(fact.value()));
		var written = write(office, file, Confided.NOTHING, fact.version(), List.of(changed), by);
		written.ifPresent(told -> tell(office, file.id(), told, List.of(fact.told())));
		return written.isPresent();
	}

	/**
	 * Changes several facts of one part of a dossier, as it stands in this transaction,
	 * and tells what they were and are.
	 * @return false if somebody else changed the dossier at this very moment
	 */
	public boolean keepAll(OfficeId office, HandledDossier dossier, List<ChangedFact> changes, FactTeller dutch,
			Author by) {
		var file = dossier.file();
		var inOrder = changes.stream().sorted(Comparator.comparing(ChangedFact::fact)).toList();
		var written = write(office, file, dossier.confided(), dossier.version(), inOrder, by);
		written.ifPresent(told -> tell(office, file.id(), told, this.lines.of(inOrder, dutch, by)));
		return written.isPresent();
	}

	/**
	 * Until the end of the transaction nobody else changes the dossier or proposes
	 * anything in it.
	 */
	public void hold(OfficeId office, DossierId dossier) {
		this.writing.hold(office, dossier);
	}

	/**
	 * Takes out a counterparty or a witness who was entered by mistake, with all that is
	 * known of them; the place is not given out again.
	 * @param dossier as it stands, read in the same transaction
	 * @return false if somebody changed the dossier since the version of the removal
	 * @throws IllegalStateException if amounts are reckoned with a counterparty
	 */
	public boolean remove(OfficeId office, HandledDossier dossier, Removal removal, Author by) {
		var file = dossier.file();
		var party = file.parties().get(removal.place().position());
		if (removal.place().fact().isOfParty() && (party == null || party.isReckonedWith())) {
			throw new IllegalStateException("counterparty " + removal.place().position() + " stays");
		}
		var removed = this.writing.begin(office, file.id(), removal.version());
		if (removed) {
			this.writing.remove(office, file, removal, by, this.clock.instant());
			tell(office, file.id(), List.of(this.lines.of(removal, by)), List.of());
		}
		return removed;
	}

	private void tell(OfficeId office, DossierId dossier, List<NewActivity> first, List<NewActivity> then) {
		var all = new ArrayList<>(first);
		all.addAll(then);
		this.activities.tell(office, dossier, all);
		this.events.publishEvent(new DossierChanged(office, dossier));
	}

	/** What is to be told of counterparties; none if it is too late. */
	private Optional<List<NewActivity>> write(OfficeId office, DossierFile file, Confided confided, int version,
			List<ChangedFact> changes, Author by) {
		if (!this.writing.begin(office, file.id(), version)) {
			return Optional.empty();
		}
		var told = new ArrayList<NewActivity>();
		byOwner(changes).forEach((owner, own) -> {
			var position = own.getFirst().place().position();
			var all = own.stream().map(ChangedFact::change).toList();
			switch (owner) {
				case DAMAGE -> this.writing.damage(office, file, all);
				case TRACKS -> this.writing.tracks(office, file, all);
				case INQUIRY -> this.writing.inquiry(office, file, all);
				case PARTY -> told.addAll(this.lines.of(FactWriting.party(file, position),
						this.writing.party(office, file, position, all), by));
				case CONTACT -> this.writing.contact(office, file.id(), position, confided.contact(position), all);
				case WITNESS -> this.writing.witness(office, file.id(), position, confided.witness(position), all);
			}
		});
		this.kept.add(office, file.id(), version + 1, changes.stream().map(ChangedFact::place).toList(), by.name(),
				this.clock.instant());
		return Optional.of(told);
	}

	private static Map<FactOwner, List<ChangedFact>> byOwner(List<ChangedFact> changes) {
		var all = new EnumMap<FactOwner, List<ChangedFact>>(FactOwner.class);
		changes
			.forEach(changed -> all.computeIfAbsent(changed.fact().owner(), first -> new ArrayList<>()).add(changed));
		return all;
	}

}
