package nl.meekijken.filing;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import nl.meekijken.account.Role;
import nl.meekijken.document.CheckingDesk;
import nl.meekijken.office.Tier;
import nl.meekijken.scanner.ScanOutcome;
import nl.meekijken.trying.Browser;
import nl.meekijken.trying.DossierExample;
import nl.meekijken.trying.ExampleOffice;
import nl.meekijken.trying.Examples;
import nl.meekijken.trying.FilledForm;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.People;
import nl.meekijken.trying.People.Someone;
import nl.meekijken.trying.Staff;
import nl.meekijken.trying.Staff.AtWork;
import nl.meekijken.values.ClaimNumber;

/** A dossier of a new office, somebody of that office, and somebody who files papers. */
record FilingDesk(ApplicationContext house, Someone sanne, AtWork marit, ClaimNumber number) {

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

	static FilingDesk with(ApplicationContext house, DossierExample dossier) {
		var sanne = house.getBean(People.class).of(Tier.GOLD);
		var number = house.getBean(Examples.class).bring(new ExampleOffice(sanne.office(), sanne.person()), dossier);
		return new FilingDesk(house, sanne, new Staff(house).atWork(Role.HANDLER), number);
	}

	String papers() {
		return "/kantoor/dossiers/" + this.number + "/documenten";
	}

	String pieces() {
		return "/kantoor/dossiers/" + this.number + "/stukken";
	}

	String see(String path) {
		return text(this.marit.browser().get(path));
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

	/** Sends the form with which papers are added. */
	MockHttpServletResponse add(String audience, String kind, String origin, String name, byte[] bytes) {
		return this.marit.browser()
			.postForm(papers(),
					form().with("voor", audience)
						.with("soort", kind)
						.with("van", origin)
						.with("naam", "Bureau Vis")
						.with("bestand", name, bytes));
	}

	/** With the token of a page in it. */
	FilledForm form() {
		var token = TOKEN.matcher(see(papers()));
		if (!token.find()) {
			throw new AssertionError("no token on the page");
		}
		return new FilledForm().with("_csrf", token.group(1));
	}

	void check() {
		new CheckingDesk(this.house).check(new ScanOutcome.Clean());
	}

	/** The paper of that name, once it is among the papers. */
	String idOf(String name) {
		return Owner.ask("select max(id) from document.document where name = '%s' and office_id = %d".formatted(name,
				this.sanne.office().value()));
	}

	/** How many activities of that kind and audience the office has. */
	int activities(String kind, String audience) {
		return Integer.parseInt(Owner
			.ask("select count(*) from dossier.activity where kind = '%s' and audience = '%s' and office_id = %d"
				.formatted(kind, audience, this.sanne.office().value())));
	}

	/** How often the paper was looked at, as the record of views knows. */
	int views(String paper) {
		return Integer.parseInt(Owner
			.ask("select count(*) from access.view_record where seen = 'DOCUMENT' and seen_id = %s and person_id = %d"
				.formatted(paper, this.marit.someone().person().value())));
	}

	static String text(MockHttpServletResponse response) {
		return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
