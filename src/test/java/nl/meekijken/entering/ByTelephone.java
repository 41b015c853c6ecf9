package nl.meekijken.entering;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import nl.meekijken.account.Role;
import nl.meekijken.intake.ExampleReport;
import nl.meekijken.office.Tier;
import nl.meekijken.trying.Browser;
import nl.meekijken.trying.People;
import nl.meekijken.trying.People.Someone;
import nl.meekijken.trying.Staff;
import nl.meekijken.trying.Staff.AtWork;

/** Marit, of staff, who writes what Sanne tells her. */
record ByTelephone(ApplicationContext house, AtWork marit, Someone sanne) {

	static ByTelephone with(ApplicationContext house, Role role, Tier tier) {
		return new ByTelephone(house, new Staff(house).atWork(role), house.getBean(People.class).of(tier));
	}

	/** Where reports for the office of Sanne begin. */
	String office() {
		return "/kantoor/melden/" + this.sanne.office().value();
	}

	String forSanne() {
		return Long.toString(this.sanne.person().value());
	}

	String byMarit() {
		return Long.toString(this.marit.someone().person().value());
	}

	MockHttpServletResponse begin(String... fields) {
		var all = new ArrayList<>(List.of(fields));
		all.addAll(List.of("sleutel", page(office()).select("input[name=sleutel]").val()));
		return post(office(), all.toArray(String[]::new));
	}

	String begun() {
		return Objects.requireNonNull(begin("voor", forSanne()).getHeader("Location")).replaceFirst("\\?.*", "");
	}

	/** With everything that is needed, but for what is given otherwise. */
	String complete(String... more) {
		var draft = begun();
		fill(draft, more);
		return draft;
	}

	void fill(String draft, String... more) {
		var fields = new ArrayList<String>(List.of(more));
		for (var typed : ExampleReport.typed().entrySet()) {
			if (!fields.contains(typed.getKey().slug())) {
				fields.addAll(List.of(typed.getKey().slug(), typed.getValue()));
			}
		}
		page(draft);
		post(draft, fields.toArray(String[]::new));
	}

	MockHttpServletResponse send(String draft) {
		return post(draft + "/versturen", "waarheid", "on", "toestemming", "on");
	}

	/** The number of the dossier that a draft became. */
	String sent(String draft) {
		return number(send(draft));
	}

	/** The number of the dossier that is shown next. */
	static String number(MockHttpServletResponse sent) {
		return String.valueOf(sent.getHeader("Location")).replaceAll("/kantoor/dossiers/|\\?ingevoerd$", "");
	}

	MockHttpServletResponse get(String path) {
		return this.marit.browser().get(path);
	}

	MockHttpServletResponse post(String path, String... fields) {
		return this.marit.browser().post(path, fields);
	}

	Document page(String path) {
		return Jsoup.parse(text(get(path)));
	}

	/** Sanne, in the portal. */
	Browser atTheOffice() {
		var browser = new Browser(this.house.getBean(MockMvc.class));
		browser.signIn(this.sanne.accountNumber(), People.PASSWORD);
		return browser;
	}

	/** A draft that Sanne begins herself. */
	static String begunAt(Browser office) {
		var key = Jsoup.parse(text(office.get("/schade-melden"))).select("input[name=sleutel]").val();
		return Objects.requireNonNull(office.post("/schade-melden", "sleutel", key).getHeader("Location"))
			.replaceFirst("\\?.*", "");
	}

	static String text(MockHttpServletResponse response) {
		return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
