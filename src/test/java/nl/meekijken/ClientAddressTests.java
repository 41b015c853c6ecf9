package nl.meekijken;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import nl.meekijken.account.Role;
import nl.meekijken.account.SecretHash;
import nl.meekijken.document.ReceivedBytes;
import nl.meekijken.document.UploadPlaces;
import nl.meekijken.trying.Browser;
import nl.meekijken.trying.Canaries.Cage;
import nl.meekijken.trying.Canaries;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.People;
import nl.meekijken.trying.Staff;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each kind of viewer at each address for clients, which show nothing that is kept.
 */
@ModuleTest
class ClientAddressTests {

	private static final byte[] PDF = "%PDF-1.7 een brief".getBytes(StandardCharsets.UTF_8);

	@Autowired
	private ApplicationContext house;

	@Autowired
	private MockMvc mvc;

	@Autowired
	private MovableClock clock;

	private Cage cage;

	private Browser office;

	private String link;

	private Browser client;

	@BeforeEach
	void ask() {
		this.cage = new Canaries(this.house).one();
		this.office = new Browser(this.mvc);
		this.office.signIn(this.cage.someone().accountNumber(), People.PASSWORD);
		var page = "/dossiers/" + this.cage.number() + "/stukken-opvragen";
		this.office.get(page);
		var made = text(this.office.post(page, "stuk", "fotos", "stuk", "anders", "over-anders", "een tekening",
				"uiterlijk", "30-11-2026", "taal", "nl"));
		this.link = made.replaceAll("(?s).*http://localhost:8080(/stukken/[0-9A-Z]{26}).*", "$1");
		this.client = new Browser(this.mvc);
	}

	@AfterEach
	void putTheClockBack() {
		this.clock.reset();
	}

	@Test
	void theLinkLeadsToACleanAddressThatTellsNobody() {
		var arrival = this.client.get(this.link);
		assertThat(arrival.getHeader("Location")).isEqualTo("/stukken");
		var page = this.client.get("/stukken");
		assertThat(page.getStatus()).isEqualTo(200);
		for (var answer : new MockHttpServletResponse[] { arrival, page }) {
			assertThat(answer.getHeaders("Referrer-Policy")).containsExactly("no-referrer");
			assertThat(answer.getHeader("Cache-Control")).contains("no-store");
			assertThat(answer.getHeader("X-Robots-Tag")).contains("noindex");
		}
		assertThat(text(page)).contains("Foto’s van de schade", "een tekening", "30 november 2026")
			.doesNotContain(this.link, this.cage.number().toString());
		assertThat(new Browser(this.mvc).get(this.link).getStatus()).isEqualTo(303);
	}

	@Test
	void noPageForClientsHoldsAnythingThatIsKept() {
		this.client.get(this.link);
		PortalAddress.ofClient(this.house).forEach(address -> {
			var path = address.pattern().replace("{geheim}", "geen").replace("{plek}", "1");
			var answer = Answer.of(address.ask(this.client, path));
			assertThat(answer.canaries()).as(path).isEmpty();
			assertThat(answer.status()).as(path).isIn(200, 302, 303, 404, 410, 422);
		});
		assertThat(PortalAddress.ofClient(this.house)).hasSizeGreaterThan(2);
	}

	@Test
	void whoeverHasNoLinkReadsTheSameSentence() {
		var marit = new Staff(this.house).atWork(Role.HANDLER).browser();
		for (var nobody : new Browser[] { new Browser(this.mvc), this.office, marit }) {
			nobody.get("/inloggen");
			for (var address : PortalAddress.ofClient(this.house)) {
				var path = address.pattern().replace("{geheim}", "ABCDEFGHJKMNPQRSTVWXYZ0123").replace("{plek}", "1");
				var answer = address.ask(nobody, path);
				assertThat(answer.getStatus() == 410 || "/stukken/geen".equals(answer.getHeader("Location")))
					.as(address + " " + answer.getStatus() + " " + answer.getHeader("Location"))
					.isTrue();
			}
		}
		assertThat(text(new Browser(this.mvc).get("/stukken/geen"))).contains("Deze link werkt niet",
				"tel:+31880000100");
	}

	@Test
	void aLinkOpensNothingOfThePortalNorOfTheBackOffice() {
		this.client.get(this.link);
		this.client.get("/stukken");
		assertThat(this.client.get("/dossiers").getHeader("Location")).isEqualTo("/inloggen");
		assertThat(this.client.get("/dossiers/" + this.cage.number()).getHeader("Location")).isEqualTo("/inloggen");
		assertThat(this.client.get("/kantoor").getHeader("Location")).isEqualTo("/kantoor/inloggen");
	}

	@Test
	void aFileThatIsSentGetsAReceiptAndShowsInThePortal() {
		this.client.get(this.link);
		var sent = send("brief van mij.pdf", PDF);
		assertThat(sent.getHeader("Location")).startsWith("/stukken?ontvangen");
		assertThat(text(this.client.get("/stukken?ontvangen"))).contains("Dank u wel", "brief van mij.pdf",
				"ontvangen om 09:14 uur");
		assertThat(text(this.office.get("/dossiers/" + this.cage.number()))).contains("1 bestand ontvangen");
		var elsewhere = new Browser(this.mvc);
		elsewhere.get(this.link);
		assertThat(text(elsewhere.get("/stukken"))).contains("Er is 1 bestand ontvangen.")
			.doesNotContain("brief van mij.pdf");
	}

	@Test
	void aScriptSendsAFileAsTheBodyOfARequest() {
		this.client.get(this.link);
		var piece = piece();
		assertThat(sendBytes("foto%20%C3%A9.pdf", PDF, piece).getHeader("Location"))
			.isEqualTo("/stukken?ontvangen#stuk-" + piece);
		assertThat(text(this.client.get("/stukken"))).contains("foto é.pdf", "ontvangen om 09:14 uur");
		assertThat(text(sendBytes("leeg.pdf", new byte[0], piece))).contains("leeg.pdf: dit bestand is leeg.");
		assertThat(sendBytes("x.pdf", PDF, "999999999").getStatus()).isEqualTo(422);
		this.client.forget("formulier");
		assertThat(sendBytes("x.pdf", PDF, piece).getHeader("Location")).isEqualTo("/stukken?opnieuw");
	}

	@Test
	void aTelephoneIsOfferedAllThatIsTakenBeforeAnythingIsChosen() {
		this.client.get(this.link);
		assertThat(text(this.client.get("/stukken")).replace('\u00A0', ' ')).contains(
				".docx,.xlsx,.msg,.eml,.mp4\" multiple", "capture=\"environment\"",
				"tot 25 MB per bestand, een video tot", "tot 250 MB voor deze schade");
		for (var bytes : new byte[][] { ReceivedBytes.jpeg(), ReceivedBytes.word(), ReceivedBytes.mail() }) {
			assertThat(sendBytes("stuk", bytes, piece()).getHeader("Location")).startsWith("/stukken?ontvangen");
		}
		assertThat(text(sendBytes("x.pdf", ReceivedBytes.zip("a.pdf"), piece()))).contains("Word");
	}

	@Test
	void whatIsNotTakenIsSaidAtItsPieceAndTheRestOfThePageStays() {
		this.client.get(this.link);
		var empty = send("leeg.pdf", new byte[0]);
		assertThat(empty.getStatus()).isEqualTo(422);
		assertThat(text(empty)).contains("leeg.pdf: dit bestand is leeg.", "Foto’s van de schade");
		this.client.get("/stukken");
		assertThat(this.client.post("/stukken", "stuk", piece()).getStatus()).isEqualTo(422);
		assertThat(this.client.send("/stukken", "bestand", "x.pdf", PDF, "stuk", "999999999").getStatus())
			.isEqualTo(422);
	}

	@Test
	void aFormWithoutItsTokenSendsNothingAndSaysSo() {
		this.client.get(this.link);
		var piece = piece();
		this.client.forget("formulier");
		assertThat(this.client.send("/stukken", "bestand", "x.pdf", PDF, "stuk", piece).getHeader("Location"))
			.isEqualTo("/stukken?opnieuw");
		assertThat(text(this.client.get("/stukken?opnieuw"))).contains("Er is niets verstuurd.");
	}

	@Test
	void whileTooMuchComesInByALinkNothingMoreIsReadAndThePageSaysSo() {
		this.client.get(this.link);
		var piece = piece();
		var places = this.house.getBean(UploadPlaces.class);
		var link = SecretHash.typed(this.link.substring("/stukken/".length())).orElseThrow();
		var taken = new ArrayList<UploadPlaces.Taken>();
		var office = this.cage.someone().office();
		while (places.take(link, office) instanceof UploadPlaces.Taken place) {
			taken.add(place);
		}
		assertThat(this.client.send("/stukken", "bestand", "x.pdf", PDF, "stuk", piece).getHeader("Location"))
			.isEqualTo("/stukken?druk");
		assertThat(text(this.client.get("/stukken?druk"))).contains("Het is nu te druk. Er is niets verstuurd.");
		taken.forEach(UploadPlaces.Taken::close);
		assertThat(this.client.send("/stukken", "bestand", "x.pdf", PDF, "stuk", piece).getHeader("Location"))
			.startsWith("/stukken?ontvangen");
	}

	@Test
	void aLinkThatEndsMeanwhileEndsForOpenPagesToo() {
		this.client.get(this.link);
		var piece = piece();
		Owner.change(
				"update piece.upload_request set revoked_at = now() where dossier_id = " + this.cage.dossier().value());
		assertThat(this.client.get("/stukken").getStatus()).isEqualTo(410);
		assertThat(this.client.send("/stukken", "bestand", "x.pdf", PDF, "stuk", piece).getStatus()).isEqualTo(410);
		assertThat(Answer.of(this.client.get(this.link)).body())
			.isEqualTo(Answer.of(this.client.get("/stukken/geen")).body());
	}

	@Test
	void whoeverGuessesHasToWaitTenMinutes() {
		var guesser = new Browser(this.mvc).from("203.0.113." + (this.cage.dossier().value() % 250));
		for (int time = 0; time < 60; time++) {
			guesser.get("/stukken/geen");
		}
		assertThat(guesser.get("/stukken/geen").getStatus()).isEqualTo(429);
		this.clock.move(java.time.Duration.ofMinutes(10));
		assertThat(guesser.get("/stukken/geen").getStatus()).isEqualTo(410);
	}

	private MockHttpServletResponse send(String name, byte[] bytes) {
		return this.client.send("/stukken", "bestand", name, bytes, "stuk", piece(), "sleutel", "een");
	}

	private MockHttpServletResponse sendBytes(String name, byte[] bytes, String piece) {
		return this.client.postBytes("/stukken/bytes", bytes, "X-Stuk", piece, "X-Sleutel", name, "X-Naam", name);
	}

	private String piece() {
		return text(this.client.get("/stukken")).replaceAll("(?s).*?name=\"stuk\" value=\"(\\d+)\".*", "$1");
	}

	private static String text(MockHttpServletResponse response) {
		return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
