package nl.meekijken.amending;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import nl.meekijken.account.Role;
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

/** A dossier of a new office, somebody who doubts it, and somebody who decides. */
record AmendingDesk(ApplicationContext house, Someone sanne, Browser office, AtWork marit, ClaimNumber number) {

	static AmendingDesk with(ApplicationContext house, DossierExample dossier) {
		var sanne = house.getBean(People.class).of(Tier.GOLD);
		var number = house.getBean(Examples.class).bring(new ExampleOffice(sanne.office(), sanne.person()), dossier);
		var office = new Browser(house.getBean(MockMvc.class));
		office.signIn(sanne.accountNumber(), People.PASSWORD);
		return new AmendingDesk(house, sanne, office, new Staff(house).atWork(Role.HANDLER), number);
	}

	String page() {
		return "/kantoor/dossiers/" + this.number + "/voorstellen";
	}

	String portal() {
		return "/dossiers/" + this.number;
	}

	/** Somebody of the office proposes something; which proposal that is. */
	String propose(String fact, String party, String value, String... more) {
		var fields = form(fact, party);
		fields.addAll(List.of("waarde", value, "reden", "Dat staat op het formulier."));
		fields.addAll(List.of(more));
		var sent = this.office.post(portal() + "/klopt-dit-niet", fields.toArray(String[]::new));
		if (sent.getStatus() != 303) {
			throw new AssertionError("not proposed: " + text(sent));
		}
		return Owner.ask("select max(id) from proposal.proposal where dossier_id = " + kept("id"));
	}

	private List<String> form(String fact, String party) {
		var page = seenByOffice(portal() + "/klopt-dit-niet?feit=" + fact + "&partij=" + party);
		var fields = new ArrayList<String>();
		page.select("main form input[type=hidden]:not([name=_csrf])")
			.forEach(hidden -> fields.addAll(List.of(hidden.attr("name"), hidden.val())));
		return fields;
	}

	Document seen() {
		return Jsoup.parse(text(this.marit.browser().get(page())));
	}

	Document seenByOffice() {
		return seenByOffice(portal());
	}

	Document seenByOffice(String path) {
		return Jsoup.parse(text(this.office.get(path)));
	}

	/** Takes over as the page has it now. */
	MockHttpServletResponse takeOver(String proposal) {
		return takeOver(proposal, kept("version"));
	}

	MockHttpServletResponse takeOver(String proposal, String version, String... more) {
		this.marit.browser().get(page());
		var fields = new ArrayList<>(List.of("voorstel", proposal, "versie", version));
		fields.addAll(List.of(more));
		return this.marit.browser().post(page() + "/overnemen", fields.toArray(String[]::new));
	}

	MockHttpServletResponse refuse(String proposal, String reason, String... more) {
		this.marit.browser().get(page());
		var fields = new ArrayList<>(List.of("voorstel", proposal, "reden", reason));
		fields.addAll(List.of(more));
		return this.marit.browser().post(page() + "/afwijzen", fields.toArray(String[]::new));
	}

	void close() {
		Owner.change("update dossier.dossier set status = 'CLOSED_RECOVERED', active = false where id = " + kept("id"));
	}

	/** A column of the dossier. */
	String kept(String column) {
		return String.valueOf(
				Owner.ask("select %s from dossier.dossier where claim_number = '%s'".formatted(column, this.number)));
	}

	/** A column of its damage. */
	String damage(String column) {
		return String
			.valueOf(Owner.ask("select %s from dossier.damage where dossier_id = %s".formatted(column, kept("id"))));
	}

	/** How many activities of that kind it has. */
	String activities(String kind) {
		return Owner.ask("select count(*) from dossier.activity where dossier_id = %s and kind = '%s'"
			.formatted(kept("id"), kind));
	}

	static String text(MockHttpServletResponse response) {
		return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
