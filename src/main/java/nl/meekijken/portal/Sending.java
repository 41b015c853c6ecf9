package nl.meekijken.portal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import nl.meekijken.access.Viewer;
import nl.meekijken.account.Accounts;
import nl.meekijken.database.RoundTrip;
import nl.meekijken.document.Arrivals;
import nl.meekijken.document.DocumentAudience;
import nl.meekijken.document.DocumentKind;
import nl.meekijken.document.Documents;
import nl.meekijken.document.Origin;
import nl.meekijken.document.UploadOutcome;
import nl.meekijken.document.UploadPlaces;
import nl.meekijken.dossier.DossierId;
import nl.meekijken.values.ClaimNumber;

/** Takes in what an intermediary sends, in the sender's name. */
@Component
class Sending {

	private final Arrivals arrivals;

	private final Documents documents;

	private final UploadPlaces places;

	private final Accounts accounts;

	private final RoundTrip roundTrip;

	private final TransactionTemplate transactions;

	Sending(Arrivals arrivals, Documents documents, UploadPlaces places, Accounts accounts, RoundTrip roundTrip,
			TransactionTemplate transactions) {
		this.arrivals = arrivals;
		this.documents = documents;
		this.places = places;
		this.accounts = accounts;
		this.roundTrip = roundTrip;
		this.transactions = transactions;
	}

	Optional<DossierId> dossier(ClaimNumber number) {
		return this.arrivals.dossier(number);
	}

	/** Where files for a dossier go. */
	Receiver into(Viewer.Intermediary viewer, DossierId dossier) {
		return (arrival, bytes) -> this.documents.receive(viewer.office(), dossier, arrival, bytes);
	}

	/** Takes in one file; the intermediary's own office always sees it. */
	Sent send(Viewer.Intermediary viewer, Receiver receiver, SentFile file, InputStream bytes) throws IOException {
		return switch (this.places.take(viewer.person(), viewer.office())) {
			case UploadPlaces.Taken place -> {
				try (place) {
					yield new Sent.Answered(receiver.receive(arrival(file), bytes));
				}
			}
			case UploadPlaces.TooManyOfYours() -> new Sent.TooManyOfYours();
			case UploadPlaces.TooManyOfAll() -> new Sent.TooManyOfAll();
		};
	}

	private nl.meekijken.document.Arrival arrival(SentFile file) {
		return new nl.meekijken.document.Arrival(file.key(), file.kind(), file.name(), Origin.INTERMEDIARY, sender(),
				file.audience(), file.announced());
	}

	private String sender() {
		return Objects
			.requireNonNull(this.transactions.execute(_ -> this.roundTrip.ask(this.accounts.viewer()).fullName()));
	}

	/** Where a file goes. */
	@FunctionalInterface
	interface Receiver {

		UploadOutcome receive(nl.meekijken.document.Arrival arrival, InputStream bytes) throws IOException;

	}

	/**
	 * What a browser tells of a file.
	 *
	 * @param announced how many bytes will come; less than one if it does not say
	 */
	record SentFile(UUID key, DocumentKind kind, String name, DocumentAudience audience, long announced) {
	}

	/** What became of it. */
	sealed interface Sent {

		/** The dossier answered. */
		record Answered(UploadOutcome outcome) implements Sent {
		}

		/** This person sends too many at once. */
		record TooManyOfYours() implements Sent {
		}

		/** All together send too many at once. */
		record TooManyOfAll() implements Sent {
		}

	}

}
