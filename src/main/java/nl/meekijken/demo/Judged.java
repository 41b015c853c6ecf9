package nl.meekijken.demo;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;

import nl.meekijken.dossier.AccountVerdict;
import nl.meekijken.dossier.DossierStatus;
import nl.meekijken.dossier.NewDossier;

/** Which bank account numbers of the demo world were confirmed, and which were not. */
final class Judged {

	private static final Duration NEXT = Duration.ofHours(3);

	private static final String BY = "Marit Hofstra";

	/** Where the client is paid, or was. */
	private static final Set<DossierStatus> PAYING = EnumSet.of(DossierStatus.ADMITTED, DossierStatus.CLAIMED,
			DossierStatus.PARTLY_PAID, DossierStatus.PAID, DossierStatus.CLOSED_RECOVERED, DossierStatus.CLOSED_PARTLY);

	private Judged() {
	}

	/** Who is being paid was confirmed; of the others a few of each. */
	static NewDossier of(NewDossier dossier) {
		var at = dossier.reportedAt().plus(NEXT);
		if (PAYING.contains(dossier.standing().status())) {
			return dossier.of(dossier.client().judged(AccountVerdict.confirmedBefore(at, BY)));
		}
		return switch (dossier.number().sequence() % 5) {
			case 0 -> dossier.of(dossier.client()
				.judged(AccountVerdict.refusedBefore(at, BY, "De rekening staat op naam van iemand anders.")));
			case 1, 2 -> dossier.of(dossier.client().judged(AccountVerdict.confirmedBefore(at, BY)));
			default -> dossier;
		};
	}

}
