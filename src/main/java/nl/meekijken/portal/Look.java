package nl.meekijken.portal;

import nl.meekijken.document.Document;
import nl.meekijken.document.DocumentKind;
import nl.meekijken.dossier.AccountStanding;
import nl.meekijken.dossier.ActivityKind;
import nl.meekijken.dossier.Actor;
import nl.meekijken.dossier.DossierStatus;
import nl.meekijken.dossier.Stance;
import nl.meekijken.piece.AskedState;
import nl.meekijken.piece.Piece;
import nl.meekijken.proposal.ProposalState;

/**
 * The icon and the tone that go with a word; never shown without it.
 *
 * @param icon a symbol of the sprite
 * @param tone good, wait, bad, calm or rest
 */
record Look(String icon, String tone) {

	private static final String GOOD = "good";

	private static final String WAIT = "wait";

	private static final String BAD = "bad";

	private static final String CALM = "calm";

	private static final String REST = "rest";

	static Look of(DossierStatus status) {
		return switch (status) {
			case REPORTED -> new Look("inbox", CALM);
			case AWAITING_PAPERS -> new Look("paper", WAIT);
			case AWAITING_AUTHORISATION -> new Look("signature", WAIT);
			case ASSESSING -> new Look("scales", CALM);
			case TRACING_COUNTERPARTY -> new Look("magnify", CALM);
			case EXPERTISE -> new Look("car", CALM);
			case HELD_LIABLE -> new Look("letter", CALM);
			case DISPUTED -> new Look("talk", BAD);
			case GUARANTEE_FUND -> new Look("building", CALM);
			case ABROAD -> new Look("globe", CALM);
			case KIFID, COURT -> new Look("scales", BAD);
			case ADMITTED -> new Look("check", GOOD);
			case CLAIMED -> new Look("euro", CALM);
			case PARTLY_PAID, PAID -> new Look("euro", GOOD);
			case CLOSED_RECOVERED, CLOSED_PARTLY -> new Look("check", REST);
			case REFUSED, CLOSED_UNRECOVERED -> new Look("cross", REST);
			case WITHDRAWN -> new Look("undo", REST);
		};
	}

	static Look of(AccountStanding standing) {
		return switch (standing) {
			case TO_CONFIRM -> new Look("alert", WAIT);
			case WAITING -> new Look("clock", CALM);
			case USABLE -> new Look("check", GOOD);
			case REPLACED -> new Look("undo", REST);
			case REFUSED -> new Look("cross", BAD);
		};
	}

	static Look of(ProposalState state) {
		return switch (state) {
			case PROPOSED -> new Look("clock", WAIT);
			case TAKEN_OVER -> new Look("check", GOOD);
			case REFUSED -> new Look("cross", REST);
		};
	}

	static Look of(Stance stance) {
		return switch (stance) {
			case OPEN -> new Look("clock", CALM);
			case ADMITTED -> new Look("check", GOOD);
			case PARTLY -> new Look("scales", WAIT);
			case DENIED -> new Look("cross", BAD);
		};
	}

	/** What comes from us is nobody's to send. */
	static Look of(Piece piece) {
		return switch (piece.state()) {
			case PRESENT -> new Look("check", GOOD);
			case ASKED -> new Look("clock", WAIT);
			case CHECKING -> new Look("magnify", CALM);
			case MISSING -> piece.kind().canBeAsked() ? new Look("alert", BAD) : new Look("clock", CALM);
			case NOT_NEEDED -> new Look("cross", REST);
		};
	}

	static Look of(AskedState state) {
		return switch (state) {
			case AWAITED -> new Look("clock", WAIT);
			case CHECKING -> new Look("magnify", CALM);
			case RECEIVED -> new Look("inbox", CALM);
			case ACCEPTED -> new Look("check", GOOD);
			case REFUSED, SPOILED -> new Look("alert", BAD);
		};
	}

	static Look of(ActivityKind kind) {
		return new Look(iconOf(kind), toneOf(kind));
	}

	private static String iconOf(ActivityKind kind) {
		return switch (kind) {
			case REPORT_RECEIVED, REOPENED -> "inbox";
			case CONFIRMATION_SENT, EMAIL_SENT, EMAIL_RECEIVED, EMAIL_BOUNCED -> "mail";
			case AUTHORISATION_SENT, AUTHORISATION_RECEIVED -> "signature";
			case PAPERS_REQUESTED, IBAN_ASKED, DOCUMENT_RECEIVED, EXPERT_REPORT_RECEIVED -> "paper";
			case POLICE_REPORT_ASKED, POLICE_REPORT_RECEIVED, DOCUMENT_RELEASED -> "paper";
			case REMINDER_SENT, INSURER_REMINDED, UPDATE_PROMISED -> "bell";
			case ASSESSED_RECOVERABLE, LIABILITY_ADMITTED, OFFER_ACCEPTED, IBAN_CONFIRMED -> "check";
			case ASSIGNMENT_REFUSED, LIABILITY_DENIED, OFFER_REJECTED, IBAN_REFUSED, PAYMENT_TAKEN_BACK -> "cross";
			case DOCUMENT_REFUSED, DOCUMENT_REMOVED, PROPOSAL_REFUSED, EMAIL_HELD_BACK, PAY_OUT_TAKEN_BACK -> "cross";
			case HANDED_TO_INJURY -> "cross-box";
			case PLATE_CHECKED, INSURER_FOUND -> "magnify";
			case HELD_LIABLE, OBJECTION_SENT, SUMMONS_SERVED, PRESCRIPTION_INTERRUPTED -> "letter";
			case EXPERT_APPOINTED, INSPECTION_PLANNED -> "car";
			case INSURER_REPLIED, NOTE, QUESTION_ASKED, QUESTION_ANSWERED, PROPOSAL_MADE -> "talk";
			case LIABILITY_PARTLY_ADMITTED, SENT_TO_KIFID, PROPOSAL_TAKEN_OVER -> "scales";
			case WITNESS_ASKED, WITNESS_STATEMENT_RECEIVED, HANDLER_ASSIGNED, DOCUMENT_AUDIENCE_CHANGED -> "users";
			case DAMAGE_CLAIMED, OFFER_RECEIVED, PAYMENT_RECEIVED, PAID_OUT, AMOUNTS_CHANGED -> "euro";
			case SENT_TO_GUARANTEE_FUND -> "building";
			case SENT_TO_BUREAU -> "globe";
			case CLOSED, STATUS_CHANGED, INTERRUPTION_TAKEN_BACK -> "flag";
			case CLIENT_DATA_CHANGED, IBAN_CHANGED, IBAN_GIVEN, BALL_PASSED, FACTS_CHANGED -> "pen";
		};
	}

	/** Most of what happens is neither good nor bad news. */
	private static String toneOf(ActivityKind kind) {
		return switch (kind) {
			case AUTHORISATION_RECEIVED, ASSESSED_RECOVERABLE, LIABILITY_ADMITTED, OFFER_ACCEPTED -> GOOD;
			case PAYMENT_RECEIVED, PAID_OUT, IBAN_CONFIRMED, PROPOSAL_TAKEN_OVER -> GOOD;
			case PAPERS_REQUESTED, IBAN_ASKED, REMINDER_SENT, INSURER_REMINDED, LIABILITY_PARTLY_ADMITTED -> WAIT;
			case ASSIGNMENT_REFUSED, DOCUMENT_REFUSED, LIABILITY_DENIED, OFFER_REJECTED, IBAN_REFUSED, PROPOSAL_REFUSED,
					EMAIL_BOUNCED ->
				BAD;
			default -> REST;
		};
	}

	static String iconOf(Actor actor) {
		return switch (actor) {
			case RECOVERY -> "eye";
			case CLIENT, OTHER -> "user";
			case INSURER -> "building";
			case EXPERT -> "car";
			case INTERMEDIARY -> "users";
			case SYSTEM -> "gear";
		};
	}

	static String iconOf(Document document) {
		return (document.kind() == DocumentKind.DAMAGE_PHOTO || document.kind() == DocumentKind.SCENE_PHOTO) ? "picture"
				: "paper";
	}

}
