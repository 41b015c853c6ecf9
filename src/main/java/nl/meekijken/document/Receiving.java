package nl.meekijken.document;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;

import org.springframework.stereotype.Component;

import nl.meekijken.dossier.DossierId;
import nl.meekijken.office.OfficeId;
import nl.meekijken.values.FileSize;
import nl.meekijken.vault.Full;
import nl.meekijken.vault.Kept;

/** Takes in papers that arrive from outside. */
@Component
class Receiving {

	private final PaperBytes papers;

	private final ArrivalStore store;

	private final BundleStore bundles;

	private final UploadLimits limits;

	private final DailyAllowances allowances;

	private final CheckRound round;

	private final Clock clock;

	Receiving(PaperBytes papers, ArrivalStore store, BundleStore bundles, UploadLimits limits,
			DailyAllowances allowances, CheckRound round, Clock clock) {
		this.papers = papers;
		this.store = store;
		this.bundles = bundles;
		this.limits = limits;
		this.allowances = allowances;
		this.round = round;
		this.clock = clock;
	}

	UploadOutcome receive(OfficeId office, DossierId dossier, Arrival arrival, InputStream bytes) throws IOException {
		return receive(office, new DossierAdmission(this.store, dossier, this.limits, this.clock), arrival, bytes);
	}

	UploadOutcome receive(OfficeId office, BundleId bundle, Arrival arrival, InputStream bytes) throws IOException {
		return receive(office, new BundleAdmission(this.bundles, bundle, this.limits, this.clock), arrival, bytes);
	}

	private UploadOutcome receive(OfficeId office, Admission place, Arrival arrival, InputStream bytes)
			throws IOException {
		var known = place.before(arrival.key(), arrival.atLeast());
		if (known.isPresent()) {
			return known.get();
		}
		var allowance = this.allowances.of(office);
		if (!allowance.leaves(arrival.atLeast())) {
			return new UploadOutcome.Refused(Refusal.ENOUGH_FOR_TODAY);
		}
		try {
			return counted(place, arrival, new Incoming(bytes, System::nanoTime), allowance);
		}
		catch (Incoming.BrokenOff ex) {
			return new UploadOutcome.Refused(Refusal.BROKEN_OFF);
		}
		catch (Full ex) {
			return new UploadOutcome.Refused(Refusal.NO_ROOM);
		}
	}

	/** What came counts, whatever becomes of it and wherever it broke off. */
	private UploadOutcome counted(Admission place, Arrival arrival, Incoming bytes, DailyAllowance allowance)
			throws IOException {
		try {
			return take(place, arrival, bytes);
		}
		finally {
			allowance.use(bytes.arrived());
		}
	}

	private UploadOutcome take(Admission place, Arrival arrival, Incoming bytes) throws IOException {
		return switch (this.papers.keep(bytes)) {
			case PaperBytes.Whole(var type, var kept) -> admit(place, arrival, type, kept);
			case PaperBytes.Unkept(var why) -> new UploadOutcome.Refused(why);
		};
	}

	private UploadOutcome admit(Admission place, Arrival arrival, String type, Kept kept) {
		var outcome = place.admit(ShownName.of(arrival), type, kept);
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
