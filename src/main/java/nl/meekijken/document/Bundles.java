package nl.meekijken.document;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.database.Question;
import nl.meekijken.dossier.DossierId;
import nl.meekijken.office.OfficeId;

/**
 * Papers that come in before there is a dossier for them. They are scanned and examined
 * as any that arrives, and nobody opens them before they are in a dossier. A bundle
 * belongs to its office: every colleague sees what is in it.
 */
@Component
public class Bundles {

	private final BundleStore store;

	private final Receiving receiving;

	private final Announcements announcements;

	private final Clock clock;

	Bundles(BundleStore store, Receiving receiving, Announcements announcements, Clock clock) {
		this.store = store;
		this.receiving = receiving;
		this.announcements = announcements;
		this.clock = clock;
	}

	/** Begins one that is empty, in the viewer's office. */
	public BundleId begin() {
		var id = new BundleId(UUID.randomUUID());
		this.store.begin(id);
		return id;
	}

	/** Asks for what is in it, refused papers included; the first that came on top. */
	public Question<List<ArrivingPaper>> of(BundleId id) {
		return BundleStore.of(id);
	}

	/**
	 * Takes in a paper for a bundle of the office inside whose boundary this is called.
	 * No connection is held while the bytes come in. A bundle that is not there takes
	 * none in: {@link Refusal#DOSSIER_CLOSED}.
	 * @throws IOException if the sender breaks off
	 */
	public UploadOutcome receive(OfficeId office, BundleId id, Arrival arrival, InputStream bytes) throws IOException {
		return this.receiving.receive(office, id, arrival, bytes);
	}

	/**
	 * Says what a paper is.
	 * @return false if it is not in that bundle
	 */
	public boolean name(BundleId id, DocumentId paper, DocumentKind kind) {
		return this.store.name(id, paper, kind);
	}

	/**
	 * Takes a paper out; its bytes leave the vault a day later, and that it was there
	 * stays written down.
	 * @return false if it is not in that bundle
	 */
	public boolean withdraw(BundleId id, DocumentId paper) {
		return this.store.withdraw(id, paper, this.clock.instant());
	}

	/**
	 * Brings everything to a dossier that was just made, and tells it of what was found
	 * clean or refused. What is still being checked goes there as well, and is told of
	 * later. The bundle stays behind empty: see {@link #letGo}.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void move(OfficeId office, BundleId id, DossierId dossier) {
		for (var moved : this.store.move(id, dossier)) {
			switch (moved.state()) {
				case READY -> this.announcements.received(office, dossier, moved.paper());
				case REFUSED -> this.announcements.refused(office, dossier, moved.paper());
				case CHECKING, WITHDRAWN -> {
					// nobody is told of these
				}
			}
		}
	}

	/**
	 * Says that a bundle is not needed any more: nothing comes in, nobody sees what is
	 * still in it, and that leaves a day later.
	 */
	public void letGo(BundleId id) {
		this.store.letGo(id, this.clock.instant());
	}

}
