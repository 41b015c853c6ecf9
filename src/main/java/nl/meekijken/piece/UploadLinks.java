package nl.meekijken.piece;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;

import nl.meekijken.account.Allowances;
import nl.meekijken.account.SecretHash;
import nl.meekijken.database.Boundary;
import nl.meekijken.document.Arrival;
import nl.meekijken.document.DocumentAudience;
import nl.meekijken.document.DocumentId;
import nl.meekijken.document.Documents;
import nl.meekijken.document.Origin;
import nl.meekijken.document.UploadOutcome;
import nl.meekijken.office.OfficeId;
import nl.meekijken.piece.UploadLinkStore.Berth;

/**
 * What can be done with a link: see what is asked for, and send it. Nobody is signed in
 * here, and no transaction is bound to an office but the ones that store one paper.
 */
@Component
public class UploadLinks {

	/** How many papers a client may send for one piece. */
	public static final int MOST_FOR_PIECE = 20;

	private static final int MOST_FOR_REQUEST = 60;

	private static final int MOST_BY_LINK = 60;

	private static final int MOST_FROM_ADDRESS = 120;

	private static final int MOST_LOOKS = 60;

	private static final int MOST_OPENINGS = 60;

	private static final Duration WHILE = Duration.ofMinutes(10);

	private final UploadLinkStore store;

	private final Documents documents;

	private final Deliveries deliveries;

	private final Allowances allowances;

	private final Boundary boundary;

	private final Clock clock;

	UploadLinks(UploadLinkStore store, Documents documents, Deliveries deliveries, Allowances allowances,
			Boundary boundary, Clock clock) {
		this.store = store;
		this.documents = documents;
		this.deliveries = deliveries;
		this.allowances = allowances;
		this.boundary = boundary;
		this.clock = clock;
	}

	/**
	 * Whether somebody at that address may try a link that was just opened: sixty in ten
	 * minutes, so that nobody can guess on.
	 */
	public boolean mayTry(String address) {
		return this.allowances.takeFrom(address, "upload link tried", MOST_LOOKS, WHILE);
	}

	/**
	 * Counts that somebody came by a living link, for whoever asked to see.
	 * @return false if that happens too often: sixty times in ten minutes are more than
	 * one client
	 */
	public boolean open(SecretHash link) {
		return this.allowances.take("upload link opened " + link.value(), MOST_OPENINGS, WHILE)
				&& this.store.noteOpening(link, this.clock.instant());
	}

	/** What is asked for by a link; none if it does not live, whatever the reason. */
	public Optional<Errand> look(SecretHash link) {
		return this.store.look(link, this.clock.instant());
	}

	/** In the name of which office a link asks; none if it does not live. */
	public Optional<OfficeId> office(SecretHash link) {
		return this.store.office(link, this.clock.instant());
	}

	/**
	 * Receives a paper for a piece that this very link asks for.
	 * @param key the same for each try to send the same paper
	 * @param name as the sender calls it
	 * @param address from where it comes, to be counted
	 * @param announced how many bytes it says it has; less than one if it does not say
	 */
	public SendOutcome receive(SecretHash link, AskedPieceId piece, UUID key, String name, String address,
			long announced, InputStream bytes) throws IOException {
		var berth = this.store.storingFor(link, piece, this.clock.instant());
		if (berth.isEmpty()) {
			return new SendOutcome.Ended();
		}
		if (berth.get().files() >= MOST_FOR_PIECE || berth.get().filesOfRequest() >= MOST_FOR_REQUEST) {
			return new SendOutcome.Full();
		}
		if (!this.allowances.take("upload by link " + link.value(), MOST_BY_LINK, WHILE)
				|| !this.allowances.takeFrom(address, "upload", MOST_FROM_ADDRESS, WHILE)) {
			return new SendOutcome.TooOften();
		}
		var found = berth.get();
		var arrival = new Arrival(key, found.kind().arrivesAs(), name, Origin.CLIENT, null, audienceOf(found.kind()))
			.announcing(announced);
		return this.boundary.insideOrThrow(new LinkVisitor(found.office(), link),
				() -> store(found, link, arrival, bytes));
	}

	/**
	 * The pieces for which something came by a link that looks like a copy of an identity
	 * document or holds a citizen service number, until somebody says what to do.
	 */
	public List<AskedPieceId> warned(SecretHash link) {
		return this.store.warned(link, this.clock.instant());
	}

	/**
	 * Takes back what came for such a piece, or says that it is right as it is.
	 * @return false if there is nothing to say it of
	 */
	public boolean settleWarned(SecretHash link, AskedPieceId piece, boolean takesBack) {
		var berth = this.store.storingFor(link, piece, this.clock.instant());
		return berth.isPresent() && this.boundary.inside(berth.get().office(),
				() -> this.deliveries.settleWarned(berth.get(), takesBack));
	}

	private SendOutcome store(Berth berth, SecretHash link, Arrival arrival, InputStream bytes) throws IOException {
		var sent = new BytesByLink(bytes,
				() -> this.store.storingFor(link, berth.piece(), this.clock.instant()).isPresent());
		return switch (this.documents.receive(berth.office(), berth.dossier(), arrival, sent)) {
			case UploadOutcome.Received(var paper) -> received(berth, paper);
			case UploadOutcome.AlreadyHere(var paper) -> received(berth, paper);
			case UploadOutcome.Refused(var why) ->
				sent.ended() ? new SendOutcome.Ended() : new SendOutcome.Refused(why);
		};
	}

	private SendOutcome received(Berth berth, DocumentId paper) {
		this.deliveries.note(berth, paper);
		return new SendOutcome.Received();
	}

	/** A police record may name suspects: staff look at it first (GDPR art. 10). */
	private static DocumentAudience audienceOf(PieceKind kind) {
		return (kind == PieceKind.POLICE_REPORT) ? DocumentAudience.INTERNAL : DocumentAudience.INTERMEDIARY;
	}

}
