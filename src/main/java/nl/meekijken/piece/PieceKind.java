package nl.meekijken.piece;

import java.util.Set;

import nl.meekijken.document.DocumentKind;

/**
 * What a dossier can need to be recovered, with the kinds of papers that serve for it.
 * One without such kinds is there once it came for a request, or once the dossier itself
 * shows it.
 */
public enum PieceKind {

	ACCIDENT_STATEMENT, DAMAGE_PHOTOS, AUTHORISATION, COST_STATEMENT, EXPERT_REPORT, POLICE_REPORT, WITNESS_STATEMENT,
	PROOF_OF_EFFORT, LIABILITY_NOTICE, FOREIGN_DATA, REGISTRATION_CERTIFICATE, OTHER,
	/** Of an injury: never ours to have, and told so where somebody was hurt. */
	MEDICAL_DATA;

	/**
	 * Whether a client can be asked for it; the others come from the recovery service.
	 */
	public boolean canBeAsked() {
		return this != EXPERT_REPORT && this != LIABILITY_NOTICE && canBeNeeded();
	}

	/** Whether a dossier can need it, whatever anybody decides. */
	public boolean canBeNeeded() {
		return this != MEDICAL_DATA;
	}

	Set<DocumentKind> servedBy() {
		return switch (this) {
			case ACCIDENT_STATEMENT -> Set.of(DocumentKind.ACCIDENT_STATEMENT);
			case DAMAGE_PHOTOS -> Set.of(DocumentKind.DAMAGE_PHOTO);
			case AUTHORISATION -> Set.of(DocumentKind.AUTHORISATION);
			case COST_STATEMENT -> Set.of(DocumentKind.QUOTATION, DocumentKind.REPAIR_INVOICE, DocumentKind.RECEIPT);
			case EXPERT_REPORT -> Set.of(DocumentKind.EXPERT_REPORT);
			case POLICE_REPORT -> Set.of(DocumentKind.POLICE_REPORT);
			case WITNESS_STATEMENT -> Set.of(DocumentKind.WITNESS_STATEMENT);
			case REGISTRATION_CERTIFICATE -> Set.of(DocumentKind.REGISTRATION_CERTIFICATE);
			case PROOF_OF_EFFORT, LIABILITY_NOTICE, FOREIGN_DATA, OTHER, MEDICAL_DATA -> Set.of();
		};
	}

	/** As what a paper is kept that comes for it. */
	DocumentKind arrivesAs() {
		return switch (this) {
			case ACCIDENT_STATEMENT -> DocumentKind.ACCIDENT_STATEMENT;
			case DAMAGE_PHOTOS -> DocumentKind.DAMAGE_PHOTO;
			case AUTHORISATION -> DocumentKind.AUTHORISATION;
			case COST_STATEMENT -> DocumentKind.QUOTATION;
			case EXPERT_REPORT -> DocumentKind.EXPERT_REPORT;
			case POLICE_REPORT -> DocumentKind.POLICE_REPORT;
			case WITNESS_STATEMENT -> DocumentKind.WITNESS_STATEMENT;
			case REGISTRATION_CERTIFICATE -> DocumentKind.REGISTRATION_CERTIFICATE;
			case PROOF_OF_EFFORT, LIABILITY_NOTICE, FOREIGN_DATA, OTHER, MEDICAL_DATA -> DocumentKind.OTHER;
		};
	}

}
