package nl.meekijken.document;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;

import org.springframework.stereotype.Component;

import nl.meekijken.dossier.DossierId;
import nl.meekijken.office.OfficeId;

/** Takes in papers that arrive from outside. */
@Component
class Receiving {

	private final Vault vault;

	private final DocumentStore store;

	private final Clock clock;

	Receiving(Vault vault, DocumentStore store, Clock clock) {
		this.vault = vault;
		this.store = store;
		this.clock = clock;
	}

	UploadOutcome receive(OfficeId office, DossierId dossier, Arrival arrival, InputStream bytes) throws IOException {
		var kept = this.vault.keep(bytes);
		if (kept.size() == 0) {
			return new UploadOutcome.Refused(Refusal.EMPTY);
		}
		var paper = new NewDocument(arrival.kind(), arrival.name(), "application/octet-stream", this.clock.instant(),
				arrival.origin(), arrival.originName(), arrival.audience() != DocumentAudience.INTERNAL);
		return new UploadOutcome.Received(this.store.add(office, dossier, paper, kept, null));
	}

}
