package nl.meekijken.amending;

import nl.meekijken.dossier.FactPlace;
import nl.meekijken.dossier.HandledDossier;
import nl.meekijken.values.ClaimNumber;
import nl.meekijken.web.NotFound;

/**
 * Which form of which dossier.
 *
 * @param position of the counterparty or witness, from one; zero where there are none
 */
record SheetPlace(ClaimNumber number, FactSheet sheet, int position) {

	static final String ONE = "/kantoor/dossiers/{nummer}/gegevens/{blad}";

	/** As an address names it; what is none leads nowhere. */
	static SheetPlace of(ClaimNumber number, String sheet, String position) {
		var found = FactSheet.of(sheet).orElseThrow(NotFound::new);
		if (found.isOfMany() && !position.matches("[1-9]\\d?")) {
			throw new NotFound();
		}
		return new SheetPlace(number, found, found.isOfMany() ? Integer.parseInt(position) : 0);
	}

	/** One of those there are, or the next. */
	SheetPlace in(HandledDossier dossier) {
		if (this.position > next(dossier) || isGone(dossier)) {
			throw new NotFound();
		}
		return this;
	}

	/** Whether somebody stood there who was entered by mistake. */
	boolean isGone(HandledDossier dossier) {
		return switch (this.sheet) {
			case PARTY -> dossier.empty().counterparties().contains(this.position);
			case WITNESS -> dossier.empty().witnesses().contains(this.position);
			default -> false;
		};
	}

	/** A fact of whoever stands there. */
	FactPlace fact() {
		return this.sheet.places(this.position).findFirst().orElseThrow();
	}

	boolean isNew(HandledDossier dossier) {
		return this.sheet.isOfMany() && this.position == next(dossier);
	}

	SheetPlace after(HandledDossier dossier) {
		return new SheetPlace(this.number, this.sheet, next(dossier));
	}

	private int next(HandledDossier dossier) {
		return switch (this.sheet) {
			case PARTY -> dossier.nextParty();
			case WITNESS -> dossier.nextWitness();
			default -> 0;
		};
	}

	String dossier() {
		return "/kantoor/dossiers/" + this.number;
	}

	/** Where its facts are read. */
	String section() {
		return dossier() + "#" + this.sheet.section();
	}

	/** The dossier, with a word for what was just done. */
	String told(String word) {
		return dossier() + "?" + word + "#" + this.sheet.section();
	}

	String page() {
		return sheetPage() + query();
	}

	/** Where one of several is taken out. */
	String removal() {
		return sheetPage() + "/verwijderen" + query();
	}

	private String sheetPage() {
		return dossier() + "/gegevens/" + this.sheet.slug();
	}

	private String query() {
		return (this.position > 0) ? "?plaats=" + this.position : "";
	}

}
