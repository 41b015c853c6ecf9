package nl.meekijken.portal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import nl.meekijken.dossier.AccountHistory;
import nl.meekijken.dossier.Activity;
import nl.meekijken.dossier.ActivityKind;
import nl.meekijken.dossier.DossierStatus;
import nl.meekijken.piece.AskedPiece;
import nl.meekijken.piece.Piece;
import nl.meekijken.piece.PieceKind;
import nl.meekijken.piece.PieceState;
import nl.meekijken.values.Money;
import nl.meekijken.web.Texts;

/** All that a dossier still needs from its office or its client; nothing once closed. */
record StillNeeded(List<Need> all) {

	static final StillNeeded NOTHING = new StillNeeded(List.of());

	/** Where the client is paid, or will be soon. */
	private static final Set<DossierStatus> PAYING = EnumSet.of(DossierStatus.ADMITTED, DossierStatus.CLAIMED,
			DossierStatus.PARTLY_PAID, DossierStatus.PAID);

	/** Who was paid has answered. */
	private static final Set<DossierStatus> PAID = EnumSet.of(DossierStatus.PARTLY_PAID, DossierStatus.PAID);

	private static final Set<ActivityKind> ABOUT_OFFERS = EnumSet.of(ActivityKind.OFFER_RECEIVED,
			ActivityKind.OFFER_ACCEPTED, ActivityKind.OFFER_REJECTED, ActivityKind.PAYMENT_RECEIVED);

	private static final Set<ActivityKind> ABOUT_ACCOUNTS = EnumSet.of(ActivityKind.IBAN_ASKED, ActivityKind.IBAN_GIVEN,
			ActivityKind.IBAN_CHANGED, ActivityKind.IBAN_CONFIRMED, ActivityKind.IBAN_REFUSED, ActivityKind.PAID_OUT);

	/**
	 * Judges a dossier.
	 * @param told the activities that stand, oldest first
	 */
	static StillNeeded of(DossierStatus status, PieceOverview overview, List<Activity> told, AccountHistory accounts,
			Instant now) {
		if (!status.isActive()) {
			return NOTHING;
		}
		var needs = new ArrayList<Need>();
		last(told, ABOUT_OFFERS).filter(offer -> offer.kind() == ActivityKind.OFFER_RECEIVED && !PAID.contains(status))
			.ifPresent(offer -> needs.add(new Need.AnswerToOffer(amount(offer))));
		pieces(overview).forEach(needs::add);
		wanted(overview, now).forEach(needs::add);
		if (PAYING.contains(status) && isAccountMissing(told, accounts)) {
			needs.add(new Need.AccountNumber());
		}
		return new StillNeeded(List.copyOf(needs.isEmpty() ? saidByStatus(status, told) : needs));
	}

	/** What else was asked for is told by the words of the request. */
	private static Stream<Need> pieces(PieceOverview overview) {
		return overview.lacking()
			.stream()
			.filter(piece -> piece.kind() != PieceKind.OTHER || piece.state() == PieceState.MISSING)
			.map(piece -> new Need.OfPiece(piece.kind(), piece.state() == PieceState.ASKED));
	}

	/** What the client was asked for beyond what the dossier needs by itself. */
	private static Stream<Need> wanted(PieceOverview overview, Instant now) {
		var known = overview.pieces()
			.stream()
			.map(Piece::kind)
			.filter(kind -> kind != PieceKind.OTHER)
			.collect(Collectors.toSet());
		return overview.requests()
			.stream()
			.filter(request -> request.isLiving(now))
			.flatMap(request -> request.pieces().stream())
			.filter(piece -> piece.state().isOpen() && !known.contains(piece.kind()))
			.filter(piece -> !piece.isSettled(overview.pieces()))
			.map(StillNeeded::wanted);
	}

	private static Need wanted(AskedPiece piece) {
		var words = piece.words();
		return (words != null && !words.isBlank()) ? new Need.InWords(words) : new Need.OfPiece(piece.kind(), true);
	}

	private static boolean isAccountMissing(List<Activity> told, AccountHistory accounts) {
		return accounts.present().isEmpty()
				|| last(told, ABOUT_ACCOUNTS).filter(activity -> activity.kind() == ActivityKind.IBAN_ASKED)
					.isPresent();
	}

	/** What a status waits for, where nothing else tells it. */
	private static List<Need> saidByStatus(DossierStatus status, List<Activity> told) {
		return switch (status) {
			case AWAITING_AUTHORISATION -> List.of(new Need.OfPiece(PieceKind.AUTHORISATION, true));
			case AWAITING_PAPERS -> last(told, EnumSet.of(ActivityKind.PAPERS_REQUESTED)).map(Activity::detail)
				.map(detail -> List.<Need>of(new Need.InWords(detail)))
				.orElse(List.of());
			default -> List.of();
		};
	}

	private static @Nullable Money amount(Activity offer) {
		var detail = offer.detail();
		return (detail != null) ? Money.parse(detail).orElse(null) : null;
	}

	private static Optional<Activity> last(List<Activity> told, Set<ActivityKind> kinds) {
		return told.reversed().stream().filter(activity -> kinds.contains(activity.kind())).findFirst();
	}

	boolean isEmpty() {
		return this.all.isEmpty();
	}

	/** The offer that waits for an answer. */
	Optional<Need.AnswerToOffer> offer() {
		return this.all.stream()
			.filter(Need.AnswerToOffer.class::isInstance)
			.map(Need.AnswerToOffer.class::cast)
			.findFirst();
	}

	/** One thing by its name, more of them by their number. */
	String told(Texts theirs) {
		return (this.all.size() == 1) ? this.all.getFirst().told(theirs)
				: theirs.say("tell.needed.things", this.all.size());
	}

}
