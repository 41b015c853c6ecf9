package nl.meekijken.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.database.Question;
import nl.meekijken.database.RoundTrip;
import nl.meekijken.dossier.Opening.Absent;
import nl.meekijken.dossier.Opening.ConsentWithdrawn;
import nl.meekijken.dossier.Opening.Opened;
import nl.meekijken.dossier.Viewed.Seen;
import nl.meekijken.office.OfficeId;
import nl.meekijken.values.ClaimNumber;
import nl.meekijken.values.EmailAddress;
import nl.meekijken.values.LicencePlate;
import nl.meekijken.values.PhoneNumber;

/** The dossiers of the viewer's office. */
@Component
@Transactional
public class Dossiers {

	private final RoundTrip roundTrip;

	private final FileStore files;

	private final DossierStore store;

	private final CompletenessStore counts;

	private final ApplicationEventPublisher events;

	Dossiers(RoundTrip roundTrip, FileStore files, DossierStore store, CompletenessStore counts,
			ApplicationEventPublisher events) {
		this.counts = counts;
		this.roundTrip = roundTrip;
		this.files = files;
		this.store = store;
		this.events = events;
	}

	/**
	 * Opens a dossier and records that it was viewed.
	 * @param beside what else to ask in the same round trip; must itself bring nothing of
	 * a dossier whose client withdrew consent
	 */
	public Opening open(ClaimNumber number, Question<?>... beside) {
		var cover = this.files.cover(number);
		var counterparties = this.files.counterparties(number);
		var history = this.files.history(number);
		var own = Stream.<Question<?>>of(cover, counterparties, history);
		var answers = this.roundTrip.askAll(Stream.concat(own, Stream.of(beside)).toArray(Question<?>[]::new));
		var found = answers.to(cover);
		if (found.isEmpty()) {
			return new Absent();
		}
		var file = found.get().file();
		if (file == null) {
			return new ConsentWithdrawn(number);
		}
		this.events.publishEvent(new Viewed(file.id(), Seen.DOSSIER, null));
		return new Opened(file.with(answers.to(counterparties), answers.to(history)), answers);
	}

	/**
	 * Brings in a dossier that was kept elsewhere until now, as it stands, inside the
	 * boundary of the office it is for. Its claim number must be new.
	 */
	public DossierId bring(OfficeId office, NewDossier dossier) {
		var id = this.store.insert(office, dossier);
		this.events.publishEvent(new DossierChanged(office, id));
		return id;
	}

	/**
	 * Keeps how complete a dossier is, so that a list shows it without asking more.
	 * @param completeness none for a closed dossier
	 */
	public void keepCompleteness(OfficeId office, DossierId dossier, @Nullable Completeness completeness) {
		this.counts.keep(office, dossier, completeness);
	}

	/**
	 * Dossiers, of any office, of which nobody has counted yet how complete they are.
	 * Tells nothing else of them.
	 */
	public List<DossierChanged> uncounted(int most) {
		return this.counts.uncounted(most);
	}

	/** The dossiers of the office about a damage of that vehicle on that day. */
	public List<ClaimNumber> sameDamage(LicencePlate plate, LocalDate on) {
		return this.roundTrip.ask(this.files.sameDamage(plate, on));
	}

	/** A claim number that no dossier has and that is never given again. */
	public ClaimNumber nextNumber(int year) {
		return this.store.nextNumber(year);
	}

	/** Registers somebody who handles dossiers; the same one only once. */
	public Handler register(String name, String phone, String email) {
		return this.store.handler(name, PhoneNumber.of(phone), EmailAddress.of(email));
	}

}
