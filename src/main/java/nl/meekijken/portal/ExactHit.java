package nl.meekijken.portal;

import java.util.Optional;

import nl.meekijken.dossier.DossierPortion;
import nl.meekijken.dossier.DossierRow;
import nl.meekijken.values.LicencePlate;
import nl.meekijken.values.SearchKey;

/** The one dossier that was meant, when a whole plate or claim number was typed. */
final class ExactHit {

	private ExactHit() {
	}

	static Optional<DossierRow> in(DossierPortion portion, String typed) {
		var rows = portion.rows();
		var single = rows.size() == 1 && portion.active() + portion.inactive() == 1;
		return (single && isMeant(rows.getFirst(), typed)) ? Optional.of(rows.getFirst()) : Optional.empty();
	}

	/** A whole Dutch plate that finds one dossier may be its counterparty's. */
	private static boolean isMeant(DossierRow row, String typed) {
		return LicencePlate.parseDutch(typed).isPresent() || isPlate(row, typed)
				|| SearchKey.typed(typed).stream().anyMatch(SearchKey.claimNumberKeys(row.number())::contains);
	}

	private static boolean isPlate(DossierRow row, String typed) {
		var plate = row.plate();
		return plate != null && SearchKey.fold(plate.value()).equals(SearchKey.fold(typed));
	}

}
