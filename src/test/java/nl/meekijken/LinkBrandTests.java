package nl.meekijken;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import nl.meekijken.trying.Browser;
import nl.meekijken.trying.Canaries;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.People;

import static nl.meekijken.trying.FormFilling.text;
import static org.assertj.core.api.Assertions.assertThat;

/** An office that shows itself asks a client for pieces. */
@ModuleTest
class LinkBrandTests {

	@Autowired
	private ApplicationContext house;

	@Autowired
	private MockMvc mvc;

	private long office;

	private String link;

	private Browser client;

	@BeforeEach
	void ask() {
		var cage = new Canaries(this.house).one();
		this.office = cage.someone().office().value();
		var browser = new Browser(this.mvc);
		browser.signIn(cage.someone().accountNumber(), People.PASSWORD);
		var page = "/dossiers/" + cage.number() + "/stukken-opvragen";
		browser.get(page);
		var made = text(browser.post(page, "stuk", "fotos", "uiterlijk", "30-11-2026", "taal", "nl"));
		this.link = made.replaceAll("(?s).*http://localhost:8080(/stukken/[0-9A-Z]{26}).*", "$1");
		this.client = new Browser(this.mvc);
		Owner.change("""
				insert into office.logo (office_id, media_type, picture, width, height)
				values (%1$d, 'image/png', '\\x89504e47', 20, 10);
				insert into office.brand (office_id, name, light, dark, logo_id)
				select %1$d, 'Schadevrij', '#7a1f1f', '#f0a0a0', max(id) from office.logo where office_id = %1$d
				""".formatted(this.office));
	}

	@Test
	void thePageOfALinkLooksLikeTheOfficeThatAsks() {
		this.client.get(this.link);
		assertThat(text(this.client.get("/stukken"))).contains("/stukken/huisstijl.css", "alt=\"Schadevrij\"",
				"in samenwerking met 112schade", "Schadevrij vraagt u om stukken");
		var colours = this.client.get("/stukken/huisstijl.css");
		assertThat(colours.getContentType()).startsWith("text/css");
		assertThat(text(colours)).contains("light-dark(#7a1f1f, #f0a0a0)");
		var logo = this.client.get("/stukken/huisstijl/logo");
		assertThat(logo.getContentType()).isEqualTo("image/png");
		for (var answer : new MockHttpServletResponse[] { colours, logo }) {
			assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
		}
	}

	@Test
	void withoutWhiteLabelOrWithoutALinkNothingOfItIsShown() {
		assertThat(this.client.get("/stukken/huisstijl.css").getStatus()).isEqualTo(410);
		assertThat(this.client.get("/stukken/huisstijl/logo").getHeader("Location")).isEqualTo("/stukken/geen");
		Owner.change("insert into office.office_tier (office_id, tier, valid_from) values (%d, 'SILVER', '2026-11-01')"
			.formatted(this.office));
		this.client.get(this.link);
		assertThat(text(this.client.get("/stukken"))).doesNotContain("huisstijl", "Schadevrij");
		assertThat(this.client.get("/stukken/huisstijl.css").getStatus()).isEqualTo(404);
	}

}
