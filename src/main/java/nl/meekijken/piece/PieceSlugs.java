package nl.meekijken.piece;

import nl.meekijken.access.Slugs;

/** How pieces of a dossier read in forms and addresses. */
public final class PieceSlugs {

	public static final Slugs<PieceKind> ALL = Slugs.of(PieceKind.class, PieceSlugs::slugOf);

	private PieceSlugs() {
	}

	private static String slugOf(PieceKind kind) {
		return switch (kind) {
			case ACCIDENT_STATEMENT -> "schadeformulier";
			case DAMAGE_PHOTOS -> "fotos";
			case AUTHORISATION -> "machtiging";
			case COST_STATEMENT -> "kosten";
			case EXPERT_REPORT -> "expertiserapport";
			case POLICE_REPORT -> "aangifte";
			case WITNESS_STATEMENT -> "getuigenverklaring";
			case PROOF_OF_EFFORT -> "inspanning";
			case LIABILITY_NOTICE -> "aansprakelijkstelling";
			case FOREIGN_DATA -> "buitenland";
			case REGISTRATION_CERTIFICATE -> "kentekenbewijs";
			case OTHER -> "anders";
			case MEDICAL_DATA -> "medisch";
		};
	}

}
