package nl.meekijken.administration;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;

import nl.meekijken.account.Role;
import nl.meekijken.feeding.Bringing;
import nl.meekijken.feeding.Rows;
import nl.meekijken.office.Tier;
import nl.meekijken.trying.FilledForm;
import nl.meekijken.trying.FormFilling;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.People;
import nl.meekijken.trying.People.Someone;

import static org.assertj.core.api.Assertions.assertThat;

/** An administrator brings in what another system delivers. */
@ModuleTest
class FeedTests {

	private static final String PAGE = "/kantoor/beheer/invoer";

	@Autowired
	private ApplicationContext house;

	@Autowired
	private People people;

	@Autowired
	private MovableClock clock;

	private AtTheDesk esra;

	private Someone sanne;

	private final String name = UUID.randomUUID().toString();

	@BeforeEach
	void sitDown() {
		this.esra = AtTheDesk.as(this.house, Role.STAFF_ADMINISTRATOR);
		this.sanne = this.people.of(Tier.GOLD);
		assertThat(this.esra.send(PAGE + "/bron", "naam", this.name, "uren", "24").getHeader("Location"))
			.isEqualTo(PAGE + "?bewaard");
	}

	@AfterEach
	void putTheClockBack() {
		this.clock.reset();
	}

	@Test
	void aSourceIsKeptAndItsTermCanChange() {
		assertThat(this.esra.read(PAGE)).contains(this.name, "levert elke 24 uur", "nog nooit overgenomen");
		assertThat(this.esra.changed("feeding.feed", "INSERT")).isTrue();
		this.esra.send(PAGE + "/bron", "naam", this.name, "uren", "36");
		assertThat(Owner.ask("select every_hours from feeding.feed where name = '" + this.name + "'")).isEqualTo("36");
		assertThat(this.esra.changed("feeding.feed", "UPDATE")).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "'', 24, Vul een naam in", "Zaaksysteem, 0, Vul een aantal uren in",
			"Zaaksysteem, 745, Vul een aantal uren in", "Zaaksysteem, veel, Vul een aantal uren in" })
	void aSourceThatSaysTooLittleIsNotKept(String typed, String hours, String sentence) {
		var refused = this.esra.send(PAGE + "/bron", "naam", typed, "uren", hours);
		assertThat(refused.getStatus()).isEqualTo(422);
		assertThat(FormFilling.text(refused)).contains(sentence, "value=\"" + hours + "\"");
	}

	@Test
	void whatIsRightIsShownBeforeItIsTakenOver() {
		var address = address(bring("dossiers.csv", Rows.HEADING + row("A-1", "01-01-2026")));
		assertThat(this.esra.read(address)).contains("Nagekeken", "Er is niets mis mee", "1 regel", "Neem over");
		assertThat(dossiers()).as("nothing changes").isEqualTo("0");
		assertThat(this.esra.send(address + "/overnemen").getHeader("Location")).isEqualTo(address + "?begonnen");
		assertThat(this.esra.read(address + "?begonnen")).contains("U kunt deze pagina sluiten", "0 van 1 regels",
				"<progress", "hx-trigger=\"every 2s\"");
		goRound();
		assertThat(dossiers()).isEqualTo("1");
		assertThat(this.esra.read(address)).contains("Alles is overgenomen", "Nieuw")
			.doesNotContain("every 2s", "/overnemen");
		assertThat(this.esra.send(address + "/overnemen").getHeader("Location")).isEqualTo(address + "?te-laat");
		assertThat(this.esra.read(address + "?te-laat")).contains("kan nu niet overgenomen worden");
		assertThat(this.esra.read(PAGE)).contains("href=\"" + address + "\"");
	}

	@Test
	void allThatIsWrongIsToldByFileLineAndReason() {
		var address = address(bring("dossiers.csv", Rows.HEADING + row("A-1", "gisteren") + row("A-1", "01-01-2026")));
		assertThat(this.esra.read(address))
			.contains("Geweigerd", "2 fouten", ">dossiers.csv<", ">gemeld_op<", "Dit is geen tijdstip", ">3<",
					"komt in de aanlevering al eerder voor")
			.doesNotContain("Neem over", "gisteren");
		assertThat(this.esra.send(address + "/overnemen").getHeader("Location")).isEqualTo(address + "?te-laat");
		assertThat(dossiers()).isEqualTo("0");
	}

	@Test
	void whatIsNotWantedIsDropped() {
		var address = address(bring("dossiers.csv", Rows.HEADING + row("A-1", "01-01-2026")));
		assertThat(this.esra.send(address + "/vervallen").getHeader("Location")).isEqualTo(address + "?vervallen");
		assertThat(this.esra.read(address)).contains("Hier komt niets meer van").doesNotContain("Neem over");
	}

	@Test
	void whatIsOlderThanWhatWasTakenOverIsToBeDeliveredAnew() {
		var monday = address(bring("dossiers.csv", Rows.HEADING + row("A-1", "01-01-2026")));
		var tuesday = address(bring("dossiers.csv", Rows.HEADING + row("A-1", "02-01-2026")));
		assertThat(this.esra.read(monday)).contains("/overnemen").doesNotContain("Lever de bestanden opnieuw aan");
		this.esra.send(tuesday + "/overnemen");
		assertThat(this.esra.read(monday))
			.contains("zou nieuwere gegevens overschrijven", "Lever de bestanden opnieuw aan", "/vervallen")
			.doesNotContain("/overnemen");
		assertThat(this.esra.send(monday + "/overnemen").getHeader("Location")).isEqualTo(monday + "?te-laat");
		goRound();
		assertThat(this.esra.read(tuesday)).contains("Alles is overgenomen");
		assertThat(this.esra.send(monday + "/vervallen").getHeader("Location")).isEqualTo(monday + "?vervallen");
		assertThat(this.esra.read(monday)).doesNotContain("Lever de bestanden opnieuw aan");
	}

	@Test
	void aNodeTakesInOneDeliveryAtATime() {
		var place = this.house.getBean(ArrivalPlace.class);
		assertThat(place.take()).isTrue();
		var refused = bring("dossiers.csv", Rows.HEADING + row("A-1", "01-01-2026"));
		place.leave();
		assertThat(refused.getStatus()).isEqualTo(422);
		assertThat(FormFilling.text(refused)).contains("Er wordt nu al een aanlevering nagekeken");
		address(bring("dossiers.csv", Rows.HEADING + row("A-1", "01-01-2026")));
		assertThat(place.take()).as("it is free again").isTrue();
		place.leave();
	}

	@Test
	void filesOfASystemThatIsNotKnownAreNotTaken() {
		var refused = send("0", new FilledForm(), "dossiers.csv", Rows.HEADING);
		assertThat(refused.getStatus()).isEqualTo(422);
		assertThat(FormFilling.text(refused)).contains("Kies uit welke bron de bestanden komen");
	}

	@Test
	void withoutFilesThereIsNothingToCheck() {
		var refused = send(source(), new FilledForm(), "", "");
		assertThat(refused.getStatus()).isEqualTo(422);
		assertThat(FormFilling.text(refused)).contains("Kies ten minste één bestand");
		assertThat(this.esra.send(PAGE, "bron", source()).getStatus()).isEqualTo(422);
	}

	@Test
	void aSourceThatIsSilentForTooLongIsMarked() {
		this.esra.send(address(bring("dossiers.csv", Rows.HEADING + row("A-1", "01-01-2026"))) + "/overnemen");
		goRound();
		assertThat(line(this.esra.read(PAGE))).contains("laatst overgenomen: vandaag").doesNotContain("te laat");
		this.clock.move(Duration.ofHours(25));
		var later = AtTheDesk.as(this.house, Role.STAFF_ADMINISTRATOR);
		assertThat(line(later.read(PAGE))).contains("te laat");
	}

	@ParameterizedTest
	@EnumSource(value = Role.class, names = { "HANDLER", "MANAGER" })
	void nobodyElseOfUsComesThere(Role role) {
		var address = address(bring("dossiers.csv", Rows.HEADING + row("A-1", "01-01-2026")));
		var marit = AtTheDesk.as(this.house, role);
		assertThat(marit.who().browser().get(PAGE).getStatus()).isEqualTo(403);
		assertThat(marit.who().browser().get(address).getStatus()).isEqualTo(403);
		assertThat(marit.send(address + "/overnemen").getStatus()).isEqualTo(403);
		assertThat(marit.read("/kantoor/eigen-gegevens")).doesNotContain(PAGE);
	}

	@Test
	void whatIsNoDeliveryIsNowhere() {
		assertThat(this.esra.who().browser().get(PAGE + "/999999999").getStatus()).isEqualTo(404);
		assertThat(this.esra.send(PAGE + "/999999999/overnemen").getHeader("Location")).endsWith("?te-laat");
	}

	private void goRound() {
		Bringing.every(24, this.house).go(() -> true);
	}

	private MockHttpServletResponse bring(String file, String text) {
		return send(source(), new FilledForm(), file, text);
	}

	private MockHttpServletResponse send(String source, FilledForm form, String file, String text) {
		var browser = this.esra.who().browser();
		browser.get(PAGE);
		return browser.postForm(PAGE,
				form.with("_csrf", browser.formToken())
					.with("bron", source)
					.with("dossiers", file, text.getBytes(StandardCharsets.UTF_8))
					.with("activiteiten", "", new byte[0]));
	}

	private static String address(MockHttpServletResponse answer) {
		var location = String.valueOf(answer.getHeader("Location"));
		assertThat(location).matches(PAGE + "/\\d+");
		return location;
	}

	private String source() {
		return Owner.ask("select id from feeding.feed where name = '" + this.name + "'");
	}

	/** What the page says of this source. */
	private String line(String page) {
		return Pattern.compile("(?s)<b>" + this.name + "</b>.*?</li>")
			.matcher(page)
			.results()
			.findFirst()
			.orElseThrow()
			.group();
	}

	private String row(String key, String reported) {
		return Rows.row(this.sanne.accountNumber(), key, "Jansen", "x").replaceFirst("01-01-2026", reported);
	}

	private String dossiers() {
		return Owner.ask("select count(*) from dossier.dossier where office_id = " + this.sanne.office().value());
	}

}
