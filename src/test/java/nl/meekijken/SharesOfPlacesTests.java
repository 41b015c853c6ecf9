package nl.meekijken;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import nl.meekijken.document.UploadPlaces;
import nl.meekijken.office.OfficeId;
import nl.meekijken.trying.Browser;
import nl.meekijken.trying.Canaries;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.People;

import static org.assertj.core.api.Assertions.assertThat;

/** However many links an office has, who sends by them leaves room for other offices. */
@ModuleTest
class SharesOfPlacesTests {

	private static final byte[] PDF = "%PDF-1.7 een brief".getBytes(StandardCharsets.UTF_8);

	@Autowired
	private ApplicationContext house;

	@Autowired
	private MockMvc mvc;

	@Autowired
	private UploadPlaces places;

	private OfficeId office;

	private Browser client;

	@BeforeEach
	void ask() {
		var cage = new Canaries(this.house).one();
		this.office = cage.someone().office();
		var asker = new Browser(this.mvc);
		asker.signIn(cage.someone().accountNumber(), People.PASSWORD);
		var page = "/dossiers/" + cage.number() + "/stukken-opvragen";
		asker.get(page);
		var made = text(asker.post(page, "stuk", "fotos", "uiterlijk", "30-11-2026", "taal", "nl"));
		this.client = new Browser(this.mvc);
		this.client.get(made.replaceAll("(?s).*http://localhost:8080(/stukken/[0-9A-Z]{26}).*", "$1"));
	}

	@Test
	void linksOfOneOfficeTogetherHaveItsPlacesAndLeaveThoseOfOthers() {
		var taken = fill();
		assertThat(send()).isEqualTo("/stukken?druk");
		var other = new Canaries(this.house).one().someone().office();
		assertThat(this.places.take(new Object(), other)).isInstanceOfSatisfying(UploadPlaces.Taken.class, taken::add);
		taken.forEach(UploadPlaces.Taken::close);
		assertThat(send()).startsWith("/stukken?ontvangen");
	}

	@Test
	void aDemoThatSomebodyAskedForHasFewerPlacesAlsoByItsLinks() {
		var places = fill();
		places.forEach(UploadPlaces.Taken::close);
		change("demo = true, demo_ends_on = date '2099-01-01'");
		try {
			var ofDemo = fill();
			assertThat(send()).isEqualTo("/stukken?druk");
			ofDemo.forEach(UploadPlaces.Taken::close);
			assertThat(ofDemo).hasSizeLessThan(places.size() / 2);
		}
		finally {
			change("demo = false, demo_ends_on = null");
		}
	}

	private List<UploadPlaces.Taken> fill() {
		var taken = new ArrayList<UploadPlaces.Taken>();
		while (this.places.take(new Object(), this.office) instanceof UploadPlaces.Taken place) {
			taken.add(place);
		}
		return taken;
	}

	private void change(String what) {
		Owner.change("set session_replication_role = replica; update office.office set " + what + " where office_id = "
				+ this.office.value());
	}

	private String send() {
		var piece = text(this.client.get("/stukken")).replaceAll("(?s).*?name=\"stuk\" value=\"(\\d+)\".*", "$1");
		return String
			.valueOf(this.client.send("/stukken", "bestand", "x.pdf", PDF, "stuk", piece).getHeader("Location"));
	}

	private static String text(MockHttpServletResponse response) {
		return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
