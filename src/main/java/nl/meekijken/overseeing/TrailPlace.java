package nl.meekijken.overseeing;

import java.util.Arrays;
import java.util.List;

/** Of what of a dossier the trail tells, by the table in which it is kept. */
enum TrailPlace {

	DOSSIER("dossier.dossier"), CLIENT("dossier.client"), DAMAGE("dossier.damage"),
	COUNTERPARTY("dossier.counterparty"), ACTIVITY("dossier.activity"), BANK_ACCOUNT("dossier.bank_account"),
	DOCUMENT("document.document"), ARRIVING("document.arrival"), EMAIL("correspondence.email"),
	EMAIL_DRAFT("correspondence.draft"), HEAD("recovery.head"), PAYMENT("recovery.payment"),
	PAY_OUT("recovery.pay_out"), INTERRUPTION("recovery.interruption"), QUESTION("question.question"),
	PROPOSAL("proposal.proposal"), PIECE_DECISION("piece.decision"), UPLOAD_REQUEST("piece.upload_request"),
	ASKED_PIECE("piece.asked"), RECEIVED("reply.received"), INQUIRY("dossier.inquiry"), WITNESS("dossier.witness"),
	PARTY_CONTACT("dossier.party_contact"), REPORT("intake.report"), SOMETHING("");

	/** What only follows from something else that is told already. */
	static final List<String> BESIDE = List.of("dossier.status_change", "dossier.kept_fact", "dossier.empty_place",
			"document.seen", "notification.dossier_choice");

	private final String table;

	TrailPlace(String table) {
		this.table = table;
	}

	static TrailPlace of(String table) {
		return Arrays.stream(values()).filter(place -> place.table.equals(table)).findFirst().orElse(SOMETHING);
	}

}
