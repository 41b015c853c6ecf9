package nl.meekijken.portal;

import nl.meekijken.access.Slugs;
import nl.meekijken.dossier.ActivityKind;

/** The kinds of activities in the few groups that one filters by. */
enum ActivityGroup {

	PAPERS, LIABILITY, EXPERTISE, MONEY, CONTACT, COURSE;

	/** How groups read in an address. */
	static final Slugs<ActivityGroup> SLUGS = Slugs.of(ActivityGroup.class, ActivityGroup::slug);

	static ActivityGroup of(ActivityKind kind) {
		return switch (kind) {
			case AUTHORISATION_SENT, AUTHORISATION_RECEIVED, PAPERS_REQUESTED, DOCUMENT_RECEIVED, DOCUMENT_REFUSED,
					WITNESS_ASKED, WITNESS_STATEMENT_RECEIVED, POLICE_REPORT_ASKED, POLICE_REPORT_RECEIVED ->
				PAPERS;
			case ASSESSED_RECOVERABLE, PLATE_CHECKED, INSURER_FOUND, HELD_LIABLE, INSURER_REPLIED, INSURER_REMINDED,
					LIABILITY_ADMITTED, LIABILITY_PARTLY_ADMITTED, LIABILITY_DENIED, OBJECTION_SENT,
					PRESCRIPTION_INTERRUPTED ->
				LIABILITY;
			case EXPERT_APPOINTED, INSPECTION_PLANNED, EXPERT_REPORT_RECEIVED -> EXPERTISE;
			case DAMAGE_CLAIMED, OFFER_RECEIVED, OFFER_ACCEPTED, OFFER_REJECTED, PAYMENT_RECEIVED, IBAN_ASKED, PAID_OUT,
					AMOUNTS_CHANGED ->
				MONEY;
			case CONFIRMATION_SENT, REMINDER_SENT, EMAIL_SENT, NOTE, QUESTION_ASKED, QUESTION_ANSWERED -> CONTACT;
			case REPORT_RECEIVED, ASSIGNMENT_REFUSED, HANDED_TO_INJURY, SENT_TO_GUARANTEE_FUND, SENT_TO_BUREAU,
					SENT_TO_KIFID, SUMMONS_SERVED, CLOSED, REOPENED, CLIENT_DATA_CHANGED, IBAN_CHANGED, STATUS_CHANGED,
					BALL_PASSED, UPDATE_PROMISED, HANDLER_ASSIGNED, FACTS_CHANGED ->
				COURSE;
		};
	}

	private static String slug(ActivityGroup group) {
		return switch (group) {
			case PAPERS -> "stukken";
			case LIABILITY -> "aansprakelijkheid";
			case EXPERTISE -> "expertise";
			case MONEY -> "betalingen";
			case CONTACT -> "contact";
			case COURSE -> "verloop";
		};
	}

}
