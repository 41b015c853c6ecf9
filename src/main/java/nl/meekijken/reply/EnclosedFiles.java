package nl.meekijken.reply;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;

import nl.meekijken.document.Arrival;
import nl.meekijken.document.DocumentAudience;
import nl.meekijken.document.DocumentKind;
import nl.meekijken.document.Documents;
import nl.meekijken.document.Refusal;
import nl.meekijken.document.UploadOutcome;
import nl.meekijken.dossier.DossierId;
import nl.meekijken.mime.IncomingFile;
import nl.meekijken.mime.IncomingMail;
import nl.meekijken.office.OfficeId;

/**
 * Takes in the files of a message, the way that uploads come in: looked at, scanned and
 * kept back until they are clean. Done twice, each is taken in once.
 */
@Component
class EnclosedFiles {

	private final Documents documents;

	private final ReceivingStore store;

	EnclosedFiles(Documents documents, ReceivingStore store) {
		this.documents = documents;
		this.store = store;
	}

	/** Takes them in, inside the boundary of the office. */
	void take(OfficeId office, DossierId dossier, ReceivedId message, IncomingMail mail, Writer writer,
			DocumentAudience audience) throws IOException {
		var names = FileNames.of(mail);
		for (var place = 0; place < names.size(); place++) {
			var key = UUID.nameUUIDFromBytes((mail.digest() + " " + place).getBytes(StandardCharsets.US_ASCII));
			var arrival = new Arrival(key, DocumentKind.OTHER, names.get(place), writer.origin(), null, audience);
			note(message, place, names.get(place), receive(office, dossier, arrival, mail.files().get(place)));
		}
	}

	private UploadOutcome receive(OfficeId office, DossierId dossier, Arrival arrival, IncomingFile file)
			throws IOException {
		var bytes = opened(file);
		if (bytes.isEmpty()) {
			return new UploadOutcome.Refused(Refusal.BROKEN_OFF);
		}
		try (var stream = bytes.get()) {
			var outcome = this.documents.receive(office, dossier, arrival, stream);
			if (outcome instanceof UploadOutcome.Refused(var why) && why == Refusal.NO_ROOM) {
				throw new IOException("no room for it now");
			}
			return outcome;
		}
	}

	/** None if nobody knows how it was wrapped. */
	private static Optional<InputStream> opened(IncomingFile file) {
		try {
			return Optional.of(file.open());
		}
		catch (IOException ex) {
			return Optional.empty();
		}
	}

	private void note(ReceivedId message, int place, String name, UploadOutcome outcome) {
		switch (outcome) {
			case UploadOutcome.Received(var id) -> this.store.noteFile(message, place, name, id, null);
			case UploadOutcome.AlreadyHere(var id) -> this.store.noteFile(message, place, name, id, null);
			case UploadOutcome.Refused(var why) -> this.store.noteFile(message, place, name, null, why);
		}
	}

}
