package nl.meekijken.amending;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;

import nl.meekijken.account.Role;
import nl.meekijken.trying.Browser;
import nl.meekijken.trying.Examples;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.Staff;
import nl.meekijken.trying.WholeForm;

import static nl.meekijken.amending.AmendingDesk.text;

/** A dossier, and two of staff who keep its facts right at the same time. */
record SheetDesk(AmendingDesk desk, Browser marit, Browser ruben) {

	static SheetDesk with(ApplicationContext house) {
		var desk = AmendingDesk.with(house, Examples.aDossier());
		return new SheetDesk(desk, desk.marit().browser(), new Staff(house).atWork(Role.MANAGER).browser());
	}

	String dossier() {
		return "/kantoor/dossiers/" + this.desk.number();
	}

	String page(String sheet) {
		return dossier() + "/gegevens/" + sheet;
	}

	/** The form as somebody gets it. */
	WholeForm form(Browser who, String sheet) {
		return WholeForm.of(who.get(page(sheet)), dossier());
	}

	/** Somebody fills in a form and sends it. */
	MockHttpServletResponse keep(String sheet, String... filledIn) {
		return form(this.marit, sheet).with(filledIn).send(this.marit);
	}

	/** The form by which somebody is taken out. */
	WholeForm removal(Browser who, String sheet, int position) {
		return WholeForm.of(who.get(page(sheet) + "?plaats=" + position), page(sheet) + "/verwijderen");
	}

	/** Somebody says why and takes one out. */
	MockHttpServletResponse remove(String sheet, int position, String reason) {
		return removal(this.marit, sheet, position).with("reden", reason).send(this.marit);
	}

	Document seen() {
		return Jsoup.parse(text(this.marit.get(dossier())));
	}

	Document seenByOffice() {
		return this.desk.seenByOffice();
	}

	/** What the activities of that kind say beside it, the first one first. */
	String notes(String kind) {
		return Owner.ask("select string_agg(audience || ': ' || coalesce(note, detail, '-'), ' | ' order by id) "
				+ "from dossier.activity where dossier_id = %s and kind = '%s'".formatted(this.desk.kept("id"), kind));
	}

	/** What the audit record of a column says of the last change. */
	String recorded(String table, String column) {
		return Owner.ask(
				"select changed -> '%s' from database.change_record where table_name = '%s' and row_key ->> '%s' = '%s' order by id desc limit 1"
					.formatted(column, table, table.equals("dossier.dossier") ? "id" : "dossier_id",
							this.desk.kept("id")));
	}

}
