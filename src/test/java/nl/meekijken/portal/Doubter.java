package nl.meekijken.portal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.mock.web.MockHttpServletResponse;

import nl.meekijken.portal.Desk.Reader;
import nl.meekijken.trying.Browser;
import nl.meekijken.trying.DossierExample;
import nl.meekijken.trying.FilledForm;
import nl.meekijken.trying.Owner;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Somebody who says that facts of one dossier are not right. */
record Doubter(Reader reader, String page) {

	static Doubter with(Desk desk, Reader reader, DossierExample dossier) {
		desk.bring(reader, dossier);
		return new Doubter(reader, "/dossiers/" + dossier.number());
	}

	Browser browser() {
		return this.reader.browser();
	}

	String get(String path) {
		return text(browser().get(path));
	}

	Document form(String fact, String party) {
		return Jsoup
			.parse(get(this.page + "/klopt-dit-niet?feit=" + fact + (party.isEmpty() ? "" : "&partij=" + party)));
	}

	/** The form as a browser fills it in. */
	Map<String, String> filled(String fact, String party, String value, String reason) {
		var fields = new LinkedHashMap<String, String>();
		for (var hidden : form(fact, party).select("main form input[type=hidden]")) {
			if (!hidden.attr("name").equals("_csrf")) {
				fields.put(hidden.attr("name"), hidden.val());
			}
		}
		fields.put("waarde", value);
		fields.put("reden", reason);
		return fields;
	}

	MockHttpServletResponse propose(String fact, String party, String value, String reason, String... more) {
		var fields = filled(fact, party, value, reason);
		for (var at = 0; at < more.length; at += 2) {
			fields.put(more[at], more[at + 1]);
		}
		return send(fields);
	}

	MockHttpServletResponse send(Map<String, String> fields) {
		return send(browser(), fields);
	}

	MockHttpServletResponse send(Browser browser, Map<String, String> fields) {
		return browser.post(this.page + "/klopt-dit-niet",
				fields.entrySet()
					.stream()
					.flatMap(field -> Stream.of(field.getKey(), field.getValue()))
					.toArray(String[]::new));
	}

	static FilledForm withPaper(Browser browser, Map<String, String> fields, String name, byte[] bytes) {
		var form = new FilledForm().with("_csrf", browser.formToken());
		fields.forEach(form::with);
		return form.with("bestand", name, bytes);
	}

	/** A column of the dossier. */
	String kept(String column) {
		return Owner.ask("select %s from dossier.dossier where claim_number = '%s'".formatted(column,
				this.page.substring("/dossiers/".length())));
	}

	/** How many proposals it has. */
	String count() {
		return Owner.ask("select count(*) from proposal.proposal where dossier_id = " + kept("id"));
	}

	/** How many papers came in. */
	String papers() {
		return Owner.ask("select count(*) from document.arrival where dossier_id = " + kept("id"));
	}

	static String text(MockHttpServletResponse response) {
		return new String(response.getContentAsByteArray(), UTF_8);
	}

}
