package nl.meekijken.handling;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import nl.meekijken.account.Role;
import nl.meekijken.dossier.NewActivity;
import nl.meekijken.office.Tier;
import nl.meekijken.trying.Browser;
import nl.meekijken.trying.DossierExample;
import nl.meekijken.trying.ExampleOffice;
import nl.meekijken.trying.Examples;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.People;
import nl.meekijken.trying.People.Someone;
import nl.meekijken.trying.Staff;
import nl.meekijken.trying.Staff.AtWork;
import nl.meekijken.values.ClaimNumber;

/** A dossier of a new office, somebody of that office, and a member of staff at work. */
record AtTheDesk(ApplicationContext house, Someone sanne, AtWork marit, ClaimNumber number) {

	private static final Pattern VERSION = Pattern.compile("name=\"versie\" value=\"(\\d+)\"");

	static AtTheDesk with(ApplicationContext house, DossierExample dossier, NewActivity... activities) {
		var sanne = house.getBean(People.class).of(Tier.GOLD);
		var number = bring(house, sanne, dossier, activities);
		return new AtTheDesk(house, sanne, new Staff(house).atWork(Role.HANDLER), number);
	}

	static ClaimNumber bring(ApplicationContext house, Someone sanne, DossierExample dossier,
			NewActivity... activities) {
		return house.getBean(Examples.class)
			.bring(new ExampleOffice(sanne.office(), sanne.person()), dossier, activities);
	}

	String page() {
		return "/kantoor/dossiers/" + this.number;
	}

	/** The page of the dossier as staff see it. */
	String seen() {
		return text(this.marit.browser().get(page()));
	}

	/** The page of the dossier as the intermediary sees it, on the next request. */
	String seenByOffice() {
		return text(office().get("/dossiers/" + this.number));
	}

	Browser office() {
		var browser = new Browser(this.house.getBean(MockMvc.class));
		browser.signIn(this.sanne.accountNumber(), People.PASSWORD);
		return browser;
	}

	/** Sends a form of the page. */
	MockHttpServletResponse act(String act, String... fields) {
		return act(this.marit, act, fields);
	}

	MockHttpServletResponse act(AtWork who, String act, String... fields) {
		who.browser().get(page());
		return who.browser().post(page() + "/" + act, fields);
	}

	/**
	 * Somebody confirms the bank account number of the client, who says it by telephone.
	 */
	void confirmIban() {
		var id = Owner.ask("select max(a.id) from dossier.bank_account a join dossier.dossier d "
				+ "on d.office_id = a.office_id and d.id = a.dossier_id where d.claim_number = '" + this.number + "'");
		var answer = act("iban/bevestigen", "rekening", id, "hoe", "CALLED");
		if (answer.getStatus() != 303) {
			throw new AssertionError("the number was not confirmed: " + answer.getStatus());
		}
	}

	/** The version that is on the screen now. */
	String version() {
		var found = VERSION.matcher(seen());
		if (!found.find()) {
			throw new AssertionError("no version on the page");
		}
		return found.group(1);
	}

	/** A column of the dossier. */
	String kept(String column) {
		return String.valueOf(
				Owner.ask("select %s from dossier.dossier where claim_number = '%s'".formatted(column, this.number)));
	}

	/** How many activities of that kind it has. */
	int activities(String kind) {
		return Integer.parseInt(Owner.ask("""
				select count(*) from dossier.activity a join dossier.dossier d on d.id = a.dossier_id
				 where d.claim_number = '%s' and a.kind = '%s'""".formatted(this.number, kind)));
	}

	static String text(MockHttpServletResponse response) {
		return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
