package nl.meekijken.document;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;

import org.springframework.stereotype.Component;

import nl.meekijken.dossier.DossierId;
import nl.meekijken.values.FileSize;
import nl.meekijken.vault.Full;
import nl.meekijken.vault.TooLarge;
import nl.meekijken.vault.Vault;

/** Takes in papers that arrive from outside. */
@Component
class Receiving {

	private final Vault vault;

	private final ArrivalStore store;

	private final BundleStore bundles;

	private final UploadLimits limits;

	private final CheckRound round;

	private final Clock clock;

	Receiving(Vault vault, ArrivalStore store, BundleStore bundles, UploadLimits limits, CheckRound round,
			Clock clock) {
		this.vault = vault;
		this.store = store;
		this.bundles = bundles;
		this.limits = limits;
		this.round = round;
		this.clock = clock;
	}

	UploadOutcome receive(DossierId dossier, Arrival arrival, InputStream bytes) throws IOException {
		return receive(new DossierAdmission(this.store, dossier, this.limits.dossier(), this.clock), arrival, bytes);
	}

	UploadOutcome receive(BundleId bundle, Arrival arrival, InputStream bytes) throws IOException {
		return receive(new BundleAdmission(this.bundles, bundle, this.limits.dossier(), this.clock), arrival, bytes);
	}

	private UploadOutcome receive(Admission place, Arrival arrival, InputStream bytes) throws IOException {
		var known = place.before(arrival.key());
		if (known.isPresent()) {
			return known.get();
		}
		try {
			return take(place, arrival, new Incoming(bytes, System::nanoTime));
		}
		catch (Incoming.BrokenOff ex) {
			return new UploadOutcome.Refused(Refusal.BROKEN_OFF);
		}
		catch (Full ex) {
			return new UploadOutcome.Refused(Refusal.NO_ROOM);
		}
	}

	private UploadOutcome take(Admission place, Arrival arrival, Incoming bytes) throws IOException {
		if (bytes.beginning().length == 0) {
			return new UploadOutcome.Refused(Refusal.EMPTY);
		}
		var begun = PaperType.begun(bytes.beginning());
		if (begun.isEmpty()) {
			return new UploadOutcome.Refused(Refusal.KIND_NOT_ALLOWED);
		}
		try {
			return take(place, arrival, begun.get(), bytes, this.limits.of(begun.get()));
		}
		catch (TooLarge ex) {
			return new UploadOutcome.Refused(Media.isVideo(begun.get()) ? Refusal.VIDEO_TOO_LARGE : Refusal.TOO_LARGE);
		}
	}

	private UploadOutcome take(Admission place, Arrival arrival, String begun, Incoming bytes, FileSize most)
			throws IOException {
		var kept = this.vault.keep(bytes, most.bytes());
		var type = PaperType.whole(begun, bytes);
		if (type.isEmpty()) {
			this.store.letGo(kept.fingerprint());
			return new UploadOutcome.Refused(Refusal.KIND_NOT_ALLOWED);
		}
		var outcome = place.admit(ShownName.of(arrival), type.get(), kept);
		switch (outcome) {
			case UploadOutcome.Received _ -> this.round.wake();
			case UploadOutcome.Refused _ -> this.store.letGo(kept.fingerprint());
			case UploadOutcome.AlreadyHere _ -> {
				// its bytes are those of the paper that is here, or leave with a
				// withdrawn one
			}
		}
		return outcome;
	}

}
