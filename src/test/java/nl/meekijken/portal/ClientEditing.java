package nl.meekijken.portal;

import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

import nl.meekijken.portal.Desk.Reader;
import nl.meekijken.trying.DossierExample;
import nl.meekijken.trying.Owner;

import static nl.meekijken.trying.Examples.aDossier;
import static org.assertj.core.api.Assertions.assertThat;

/** Changing the data of a client in the portal, as a browser does. */
abstract class ClientEditing {

	@Autowired
	Desk desk;

	Reader sanne;

	String page;

	String number;

	@BeforeEach
	void bring() {
		this.sanne = this.desk.aReader();
		this.page = bring(aDossier());
		this.number = this.page.substring("/dossiers/".length());
	}

	String newest() {
		return Owner.ask("""
				select e.subject || e.html from correspondence.email e
				  join dossier.dossier d on d.office_id = e.office_id and d.id = e.dossier_id
				 where d.claim_number = '%s' order by e.id desc limit 1""".formatted(this.number));
	}

	int looks() {
		return Integer.parseInt(Owner.ask("select count(*) from access.view_record v join dossier.dossier d on "
				+ "d.office_id = v.office_id and d.id = v.dossier_id where d.claim_number = '" + this.number + "'"));
	}

	String sameClientIn(String dossier) {
		this.page = dossier;
		change();
		return dossier;
	}

	String emails() {
		return Owner.ask("select count(*) from correspondence.email e join dossier.dossier d on "
				+ "d.office_id = e.office_id and d.id = e.dossier_id where d.claim_number = '" + this.number + "'");
	}

	String bring(DossierExample dossier) {
		this.desk.bring(this.sanne, dossier);
		return "/dossiers/" + dossier.number();
	}

	List<String> form(String... typed) {
		var all = new ArrayList<String>();
		var known = List.of("voorletters", "A.B.", "achternaam", "Wijziging", "straat", "Assendorperstraat",
				"huisnummer", "12", "postcode", "8012 DV", "plaats", "Zwolle", "land", "NL", "e-mail",
				"wijziging@post.example", "telefoon", "0384210099");
		for (int i = 0; i < known.size(); i += 2) {
			if (!List.of(typed).contains(known.get(i))) {
				all.addAll(known.subList(i, i + 2));
			}
		}
		all.addAll(List.of(typed));
		return all;
	}

	MockHttpServletResponse change(String... typed) {
		var all = form(typed);
		var shown = this.sanne.browser().get(this.page + "/klantgegevens");
		if (!all.contains("versie")) {
			all.addAll(List.of("versie", version(shown)));
		}
		return this.sanne.browser().post(this.page + "/klantgegevens", all.toArray(String[]::new));
	}

	static String version(MockHttpServletResponse shown) {
		try {
			return shown.getContentAsString().replaceAll("(?s).*name=\"versie\" value=\"(\\d+)\".*|.*", "$1");
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	String get(String path) throws UnsupportedEncodingException {
		var response = this.sanne.browser().get(path);
		assertThat(response.getStatus()).isEqualTo(200);
		return response.getContentAsString();
	}

}
