package nl.meekijken.administration;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import nl.meekijken.account.Role;
import nl.meekijken.office.Tier;
import nl.meekijken.trying.Browser;
import nl.meekijken.trying.FilledForm;
import nl.meekijken.trying.FormFilling;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.People;
import nl.meekijken.trying.People.Someone;
import nl.meekijken.trying.SamplePapers;
import nl.meekijken.web.StrictHeaders;

import static org.assertj.core.api.Assertions.assertThat;

/** How an office shows itself in its own portal, and to nobody else. */
@ModuleTest
class BrandTests {

	private static final String POLICY = "Content-Security-Policy";

	@Autowired
	private ApplicationContext house;

	@Autowired
	private MockMvc mvc;

	@Autowired
	private People people;

	private AtTheDesk esra;

	private Someone sanne;

	private String page = "";

	@BeforeEach
	void sitDown() {
		this.esra = AtTheDesk.as(this.house, Role.STAFF_ADMINISTRATOR);
		this.sanne = this.people.of(Tier.GOLD);
		this.page = pageOf(this.sanne);
	}

	@Test
	void theOfficeSeesItsNameColourAndLogoUnderTheSamePolicy() throws Exception {
		var browser = signedIn(this.sanne);
		assertThat(browser.get("/huisstijl.css").getStatus()).as("before").isEqualTo(404);
		assertThat(
				upload(SamplePapers.picture(900, 300, "png"), "0", "Schadevrij & Co", "#7a1f1f").getHeader("Location"))
			.isEqualTo(this.page + "/huisstijl?bewaard");
		var dossiers = browser.get("/dossiers");
		var office = this.sanne.office().value();
		assertThat(FormFilling.text(dossiers)).contains("/huisstijl.css?v=" + office + "-1\"",
				"/huisstijl/logo?v=" + office + "-1\"", "alt=\"Schadevrij &amp; Co\"", "in samenwerking met 112schade");
		assertThat(dossiers.getHeader(POLICY)).isEqualTo(StrictHeaders.ALWAYS.get(POLICY));
		var sheet = browser.get("/huisstijl.css");
		assertThat(sheet.getContentType()).startsWith("text/css");
		assertThat(FormFilling.text(sheet)).contains("--accent: light-dark(#7a1f1f, ");
		assertThat(sheet.getHeader("Cache-Control")).contains("private");
		var logo = browser.get("/huisstijl/logo");
		assertThat(logo.getContentType()).isIn("image/png", "image/jpeg");
		assertThat(logo.getHeader(POLICY)).contains("sandbox");
		assertThat(logo.getContentAsByteArray()).hasSizeLessThan(200_000);
		assertThat(this.esra.changed("office.brand", "INSERT")).isTrue();
		assertThat(this.esra.changed("office.logo", "INSERT")).isTrue();
	}

	@Test
	void noOtherOfficeSeesAnyOfIt() throws Exception {
		upload(SamplePapers.picture(300, 100, "png"), "0", "Schadevrij", "#7a1f1f");
		var other = signedIn(this.people.of(Tier.GOLD));
		assertThat(other.get("/huisstijl.css").getStatus()).isEqualTo(404);
		assertThat(other.get("/huisstijl/logo").getStatus()).isEqualTo(404);
		assertThat(FormFilling.text(other.get("/dossiers"))).doesNotContain("Schadevrij", "huisstijl");
		assertThat(new Browser(this.mvc).get("/huisstijl/logo").getHeader("Location")).isEqualTo("/inloggen");
	}

	@Test
	void withoutWhiteLabelItIsKeptAndNotShown() {
		keep("0", "naam", "Schadevrij");
		var silver = this.people.of(Tier.SILVER);
		assertThat(this.esra.read(pageOf(silver) + "/huisstijl")).contains("heeft geen white label");
		assertThat(this.esra.read(this.page + "/huisstijl")).contains("Schadevrij")
			.doesNotContain("heeft geen white label");
	}

	@ParameterizedTest
	@CsvSource({ "kleur, #ffcc00, licht", "kleur-donker, #0b1320, donker" })
	void aColourThatCannotBeReadIsRefusedWithTheNearestThatCan(String field, String value, String paper) {
		var refused = keep("0", "kleur", "#7a1f1f", field, value);
		assertThat(refused.getStatus()).isEqualTo(422);
		var text = FormFilling.text(refused);
		assertThat(text).contains("op " + paper + " papier niet goed leesbaar", "4,5 op 1 is nodig",
				"value=\"" + value + "\"");
		var nearest = text.replaceAll("(?s).*?kleur die wel kan is (#[0-9a-f]{6}).*", "$1");
		assertThat(keep("0", "kleur", "#7a1f1f", field, nearest).getStatus()).isEqualTo(303);
	}

	@Test
	void whatIsNoPictureIsNoLogo() throws Exception {
		for (var file : new byte[][] { SamplePapers.pdf(1), "<svg onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8),
				SamplePapers.picture(8, 8, "png") }) {
			var refused = upload(file, "0", "", "");
			assertThat(refused.getStatus()).isEqualTo(422);
			assertThat(FormFilling.text(refused)).contains("kunnen wij geen logo maken");
		}
		assertThat(FormFilling.text(upload(new byte[2_000_001], "0", "", ""))).contains("groter dan 2 MB");
		assertThat(Owner.ask("select count(*) from office.logo where office_id = " + this.sanne.office().value()))
			.isEqualTo("0");
	}

	@Test
	void aLogoIsDrawnAnew() throws Exception {
		var uploaded = SamplePapers.picture(200, 80, "png");
		upload(uploaded, "0", "", "");
		var served = this.esra.who().browser().get(this.page + "/huisstijl/logo").getContentAsByteArray();
		assertThat(served).isNotEqualTo(uploaded);
		assertThat(keep("1", "zonder-logo", "ja").getStatus()).isEqualTo(303);
		assertThat(this.esra.who().browser().get(this.page + "/huisstijl/logo").getStatus()).isEqualTo(404);
	}

	@Test
	void theSecondToSaveOverwritesNothing() {
		keep("0", "naam", "Schadevrij");
		var late = keep("0", "naam", "Schadeloos");
		assertThat(late.getStatus()).isEqualTo(409);
		assertThat(FormFilling.text(late)).contains("intussen gewijzigd", "value=\"Schadeloos\"",
				"name=\"versie\" value=\"1\"");
		assertThat(keep("1", "naam", "Schadeloos").getStatus()).isEqualTo(303);
		assertThat(this.esra.changed("office.brand", "UPDATE")).isTrue();
	}

	@Test
	void aTeamLeaderLooksAndChangesNothing() {
		var ruben = AtTheDesk.as(this.house, Role.MANAGER);
		assertThat(ruben.read(this.page + "/huisstijl")).contains("onze eigen kleur").doesNotContain("name=\"kleur\"");
		assertThat(ruben.send(this.page + "/huisstijl", "versie", "0").getStatus()).isEqualTo(403);
	}

	private static String pageOf(Someone someone) {
		return "/kantoor/kantoren/" + someone.office().value();
	}

	private Browser signedIn(Someone someone) {
		var browser = new Browser(this.mvc);
		browser.signIn(someone.accountNumber(), People.PASSWORD);
		return browser;
	}

	private MockHttpServletResponse keep(String version, String... fields) {
		var all = new LinkedHashMap<String, String>();
		all.put("versie", version);
		for (var at = 0; at < fields.length; at += 2) {
			all.put(fields[at], fields[at + 1]);
		}
		return this.esra.send(this.page + "/huisstijl",
				all.entrySet()
					.stream()
					.flatMap(field -> Stream.of(field.getKey(), field.getValue()))
					.toArray(String[]::new));
	}

	private MockHttpServletResponse upload(byte[] file, String version, String name, String colour) {
		var browser = this.esra.who().browser();
		browser.get(this.page + "/huisstijl");
		return browser.postForm(this.page + "/huisstijl",
				new FilledForm().with("_csrf", browser.formToken())
					.with("versie", version)
					.with("naam", name)
					.with("kleur", colour)
					.with("logo", "logo.png", file));
	}

}
