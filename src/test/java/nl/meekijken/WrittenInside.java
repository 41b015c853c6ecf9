package nl.meekijken;

import org.springframework.mock.web.MockHttpServletResponse;

import nl.meekijken.trying.Canaries.Cage;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.Staff.AtWork;
import nl.meekijken.trying.WholeForm;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a member of staff writes in the forms of a dossier that only staff may read, with
 * a word in all of it.
 */
record WrittenInside(Cage cage, AtWork marit, String word) {

	String page() {
		return "/kantoor/dossiers/" + this.cage.number();
	}

	void course() {
		write("INTERNAL", "NOTE", "");
		write("INTERNAL", "INSURER_REPLIED", this.word + " detail");
		write("INTERNAL", "INSPECTION_PLANNED", "14-12-2026 om 10:00 uur, " + this.word + " plek");
		act("status", "naar", "in-discussie", "bal", "client", "waarom", this.word + " waarom", "versie", "1");
		act("behandelaar", "behandelaar", Long.toString(this.marit.someone().person().value()), "was", "");
		Owner.change("update dossier.handler set team = '%s team' where person_id = %d".formatted(this.word,
				this.marit.someone().person().value()));
	}

	void people() {
		keep("tegenpartij?plaats=1", "naam-tegenpartij", this.word + " tegenpartij", "adres-tegenpartij",
				this.word + " adres", "telefoon-tegenpartij", this.word + " toestel", "groene-kaart",
				this.word + " kaart");
		keep("getuige?plaats=1", "naam-getuige", this.word + " getuige", "adres-getuige", this.word + " straat",
				"telefoon-getuige", this.word + " mobiel", "e-mail-getuige", this.word + "@example.nl");
	}

	/** Our own costs, what was paid for them, and what interrupted a term. */
	void amounts(long letter) {
		act("bedragen", "soort", "HANDLING_FEE", "geclaimd", "275", "omschrijving", this.word + " post");
		act("bedragen", "soort", "INJURY", "geclaimd", "1000", "omschrijving", this.word + " letsel");
		for (var payer : new String[] { " betaler", " vergissing" }) {
			act("bedragen/betalingen", "bedrag", "275", "van", this.word + payer, "ontvangen-op", "2026-11-20",
					"betaling-soort", "COSTS");
		}
		act("bedragen/betalingen/terug", "betaling", Owner.ask("select max(id) from recovery.payment"), "reden",
				this.word + " reden");
		act("bedragen/stuiting", "gestuit-op", "2026-11-20", "wijze", "DEMAND", "brief", Long.toString(letter));
	}

	void write(String audience, String kind, String detail) {
		act("activiteiten", "voor", audience, "soort", kind, "detail", detail, "tekst", this.word + " tekst");
	}

	private void keep(String sheet, String... filledIn) {
		var form = WholeForm.of(this.marit.browser().get(page() + "/gegevens/" + sheet), page());
		assertDone(form.with(filledIn).send(this.marit.browser()), sheet);
	}

	private void act(String act, String... fields) {
		this.marit.browser().get(page());
		assertDone(this.marit.browser().post(page() + "/" + act, fields), act);
	}

	private static void assertDone(MockHttpServletResponse answer, String what) {
		assertThat(answer.getStatus()).as(what).isEqualTo(303);
	}

}
