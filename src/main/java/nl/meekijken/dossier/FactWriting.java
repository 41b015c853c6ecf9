package nl.meekijken.dossier;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import nl.meekijken.office.OfficeId;

/** Writes what facts become, each part of a dossier in its own table. */
@Component
class FactWriting {

	/** Somebody of whom no more is known than that there is somebody. */
	private static final Counterparty SOMEBODY = new Counterparty(true, CounterpartyKind.MOTOR_VEHICLE, null, null,
			null, null, null, Stance.OPEN, null, null);

	private final DamageStore damages;

	private final InquiryStore inquiries;

	private final CounterpartyStore parties;

	private final ConfidedStore confided;

	private final EmptyPlaceStore empty;

	FactWriting(DamageStore damages, InquiryStore inquiries, CounterpartyStore parties, ConfidedStore confided,
			EmptyPlaceStore empty) {
		this.damages = damages;
		this.inquiries = inquiries;
		this.parties = parties;
		this.confided = confided;
		this.empty = empty;
	}

	/** Brings in what was found out before the dossier came. */
	void bring(OfficeId office, DossierId dossier, Inquiry inquiry, Confided confided) {
		if (!inquiry.equals(Inquiry.NONE)) {
			this.inquiries.bring(office, dossier, inquiry);
		}
		confided.contacts().forEach((position, contact) -> this.confided.bring(office, dossier, position, contact));
		confided.witnesses().forEach((position, witness) -> this.confided.bring(office, dossier, position, witness));
	}

	void hold(OfficeId office, DossierId dossier) {
		this.parties.hold(office, dossier);
	}

	/** Makes the version of the dossier one higher, if it still is that one. */
	boolean begin(OfficeId office, DossierId dossier, int version) {
		return this.parties.begin(office, dossier, version);
	}

	void damage(OfficeId office, DossierFile file, List<FactChange> changes) {
		var damage = file.damage();
		for (var change : changes) {
			damage = change.on(damage);
		}
		this.damages.change(office, file.id(), damage);
		this.parties.find(office, file.id(), file.damage().plate(), damage.plate());
	}

	void tracks(OfficeId office, DossierFile file, List<FactChange> changes) {
		var tracks = file.sideTracks();
		for (var change : changes) {
			tracks = change.on(tracks);
		}
		this.damages.change(office, file.id(), tracks);
	}

	void inquiry(OfficeId office, DossierFile file, List<FactChange> changes) {
		var inquiry = file.inquiry();
		for (var change : changes) {
			inquiry = change.on(inquiry);
		}
		this.inquiries.change(office, file.id(), inquiry);
	}

	/** A counterparty as it is now; the one after the last is added. */
	Counterparty party(OfficeId office, DossierFile file, int position, List<FactChange> changes) {
		var before = party(file, position);
		var now = (before != null) ? before : SOMEBODY;
		for (var change : changes) {
			now = change.on(now);
		}
		if (before == null) {
			this.parties.add(office, file.id(), position, now);
		}
		else {
			this.parties.change(office, file.id(), position, now);
		}
		this.parties.list(office, file.id());
		this.parties.find(office, file.id(), (before != null) ? before.plate() : null, now.plate());
		return now;
	}

	/** All that is known of somebody goes; the place stays empty. */
	void remove(OfficeId office, DossierFile file, Removal removal, Author by, Instant now) {
		var position = removal.place().position();
		if (removal.place().fact().isOfWitness()) {
			this.confided.removeWitness(office, file.id(), position);
		}
		else {
			this.confided.removeContact(office, file.id(), position);
			this.parties.remove(office, file.id(), position);
			this.parties.list(office, file.id());
			var gone = party(file, position);
			this.parties.find(office, file.id(), (gone != null) ? gone.plate() : null, null);
		}
		this.empty.leave(office, file.id(), removal.place(), removal.reason(), by, now);
	}

	static @Nullable Counterparty party(DossierFile file, int position) {
		return file.parties().get(position);
	}

	void contact(OfficeId office, DossierId dossier, int position, PartyContact before, List<FactChange> changes) {
		var contact = before;
		for (var change : changes) {
			contact = change.on(contact);
		}
		this.confided.change(office, dossier, position, contact);
	}

	void witness(OfficeId office, DossierId dossier, int position, Witness before, List<FactChange> changes) {
		var witness = before;
		for (var change : changes) {
			witness = change.on(witness);
		}
		this.confided.change(office, dossier, position, witness);
	}

}
