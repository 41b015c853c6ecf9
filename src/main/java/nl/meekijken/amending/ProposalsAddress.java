package nl.meekijken.amending;

import nl.meekijken.proposal.ProposalId;
import nl.meekijken.values.ClaimNumber;
import nl.meekijken.web.NotFound;

/** Where in the back office the proposals of a dossier are found. */
record ProposalsAddress(ClaimNumber number) {

	static final String ALL = "/kantoor/dossiers/{nummer}/voorstellen";

	/** As a form names it; what is none leads nowhere. */
	static ProposalId id(String typed) {
		if (!typed.matches("[0-9]{1,18}")) {
			throw new NotFound();
		}
		return new ProposalId(Long.parseLong(typed));
	}

	String dossier() {
		return "/kantoor/dossiers/" + this.number;
	}

	String page() {
		return dossier() + "/voorstellen";
	}

	/** The proposals, with a word for what was just done. */
	String told(String word) {
		return page() + "?" + word;
	}

	String takeOver() {
		return page() + "/overnemen";
	}

	String refuse() {
		return page() + "/afwijzen";
	}

	String papers() {
		return dossier() + "/documenten";
	}

}
