package nl.meekijken.administration;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Objects;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import nl.meekijken.account.Role;
import nl.meekijken.office.Tier;
import nl.meekijken.trying.Browser;
import nl.meekijken.trying.FormFilling;
import nl.meekijken.trying.Letters;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.People;

import static org.assertj.core.api.Assertions.assertThat;

/** How offices come about, and what is kept of them. */
@ModuleTest
class OfficeTests {

	private static final String OFFICES = "/kantoor/kantoren";

	private static final String NEW = OFFICES + "/nieuw";

	@Autowired
	private ApplicationContext house;

	@Autowired
	private MockMvc mvc;

	@Autowired
	private People people;

	@Autowired
	private Letters letters;

	@Autowired
	private MovableClock clock;

	private AtTheDesk esra;

	private String name = "";

	private String email = "";

	@BeforeEach
	void sitDown() {
		this.esra = AtTheDesk.as(this.house, Role.STAFF_ADMINISTRATOR);
		var number = this.esra.who().someone().accountNumber();
		this.name = "Assurantiën Groot-Ammers " + number;
		this.email = "beheer." + number + "@groot-ammers.example";
	}

	@AfterEach
	void putTheClockBack() {
		this.clock.reset();
	}

	@Test
	void anOfficeComesWithItsTierAndAnAdministratorWhoSignsIn() {
		var key = this.esra.key(NEW);
		var first = open("sleutel", key);
		assertThat(first.getHeader("Location")).matches(OFFICES + "/\\d+\\?geopend");
		assertThat(open("sleutel", key).getHeader("Location")).as("a double press")
			.isEqualTo(first.getHeader("Location"));
		assertThat(this.letters.to(this.email)).hasSize(1);
		assertThat(this.esra.read(Objects.requireNonNull(first.getHeader("Location")))).contains(this.name,
				"Het kantoor is toegevoegd", "Goud", "Geldt nu", "besloten door Marit Hofstra", "Noor de Wit",
				"Uitgenodigd", "Rens Bouwmeester");
		assertThat(this.esra.changed("office.office", "INSERT")).isTrue();
		assertThat(this.esra.changed("office.office_tier", "INSERT")).isTrue();
		var noor = new Browser(this.mvc);
		noor.get(secretIn(this.letters.lastTo(this.email).text()));
		noor.get("/wachtwoord-kiezen");
		noor.post("/wachtwoord-kiezen", "wachtwoord", "vier wilde zwanen zwemmen", "herhaling",
				"vier wilde zwanen zwemmen");
		assertThat(noor.signIn(this.email, "vier wilde zwanen zwemmen").getHeader("Location")).startsWith("/dossiers");
		assertThat(FormFilling.text(noor.get("/eigen-gegevens"))).contains(this.name);
	}

	@Test
	void ifTheAddressIsTakenNothingComesAbout() {
		var taken = open("e-mail", this.people.of(Tier.GOLD).email());
		assertThat(taken.getStatus()).isEqualTo(422);
		assertThat(FormFilling.text(taken)).contains("kan geen nieuw account worden gemaakt", "value=\"Noor\"");
		assertThat(offices()).isEqualTo("0");
		assertThat(open().getStatus()).isEqualTo(303);
		assertThat(offices()).isEqualTo("1");
	}

	@Test
	void whatIsWrongIsSaidAtTheField() {
		var refused = open("naam", "", "kvk", "12", "afm", "x", "postcode", "1234", "tier", "PLATINUM", "vanaf",
				"2020-01-01", "accountmanager", "0", "telefoon", "nee", "voornaam", "");
		assertThat(refused.getStatus()).isEqualTo(422);
		assertThat(FormFilling.text(refused)).contains("href=\"#naam\"", "Een KvK-nummer heeft acht cijfers.",
				"Een AFM-nummer heeft acht cijfers.", "zoals 1234 AB", "Kies een tier.", "Kies een dag vanaf vandaag.",
				"Kies een accountmanager.", "zoals 030 123 45 67", "Vul de voornaam in");
		assertThat(offices()).isEqualTo("0");
	}

	@Test
	void theSecondToSaveSeesWhatChangedAndOverwritesNothing() {
		var page = opened();
		assertThat(keep(page, "1", "plaats", "Utrecht").getHeader("Location")).isEqualTo(page + "?bewaard");
		assertThat(this.esra.changed("office.office", "UPDATE")).isTrue();
		var late = keep(page, "1", "plaats", "Breda");
		assertThat(late.getStatus()).isEqualTo(409);
		assertThat(FormFilling.text(late)).contains("Iemand anders heeft dit intussen gewijzigd", "Utrecht",
				"value=\"Breda\"", "name=\"versie\" value=\"2\"");
		assertThat(this.esra.read(page)).contains("Utrecht").doesNotContain("Breda");
	}

	@Test
	void officesAreFoundByNameTownAndNumber() {
		opened();
		for (var typed : new String[] { this.name.toUpperCase(Locale.ROOT).substring(13),
				"groot-ammers " + this.esra.who().someone().accountNumber(), this.email.replace("beheer.", "info.") }) {
			assertThat(this.esra.read(OFFICES + "?zoek=" + typed.replace(" ", "%20"))).as(typed).contains(this.name);
		}
		assertThat(this.esra.read(OFFICES + "?zoek=bestaat%20niet")).contains("Geen kantoor gevonden");
		assertThat(this.esra.read(OFFICES + "/999999999")).contains("Hier is niets");
	}

	@Test
	void somebodyOfAnOfficeIsInvited() {
		var page = opened();
		this.esra.read(page + "/uitnodigen");
		var invited = this.esra.who()
			.browser()
			.post(page + "/uitnodigen", "voornaam", "Bas", "achternaam", "Kuiper", "e-mail", "bas." + this.email, "rol",
					"MEMBER");
		assertThat(invited.getHeader("Location")).isEqualTo(page + "?uitgenodigd#mensen");
		assertThat(this.letters.to("bas." + this.email)).hasSize(1);
		assertThat(this.esra.who()
			.browser()
			.post(page + "/uitnodigen", "voornaam", "Bas", "achternaam", "Kuiper", "e-mail", "x." + this.email, "rol",
					"MANAGER")
			.getStatus()).as("staff are not invited here").isEqualTo(422);
	}

	@Test
	void aTeamLeaderLooksAndChangesNothing() {
		var page = opened();
		var ruben = AtTheDesk.as(this.house, Role.MANAGER);
		assertThat(ruben.read(page)).contains(this.name, "Goud", "Noor de Wit")
			.doesNotContain("Gegevens wijzigen", "Andere tier", "Iemand uitnodigen");
		assertThat(ruben.read(OFFICES)).doesNotContain(NEW);
		assertThat(ruben.send(page + "/tier", "tier", "SILVER", "vanaf", "2026-11-23").getStatus()).isEqualTo(403);
		assertThat(AtTheDesk.as(this.house, Role.HANDLER).who().browser().get(page).getStatus()).isEqualTo(403);
	}

	@Test
	void theAccountManagerIsChangedForAllOffices() {
		var page = opened();
		var address = "/kantoor/beheer/accountmanagers";
		var number = this.esra.who().someone().accountNumber();
		assertThat(this.esra
			.send(address, "naam", "Ilse " + number, "telefoon", "088 0000 113", "e-mail", "ilse@112schade.example",
					"bereikbaar", "ma t/m do")
			.getHeader("Location")).isEqualTo(address + "?bewaard");
		var id = Owner.ask("select id from office.account_manager where name = 'Ilse " + number + "'");
		keep(page, "1", "accountmanager", id);
		assertThat(this.esra.read(page)).contains("Ilse " + number);
		assertThat(this.esra.read(address + "?wie=" + id)).contains("Accountmanager wijzigen", "één kantoor");
		for (var expected : new int[] { 303, 409 }) {
			this.clock.move(Duration.ofSeconds(1));
			assertThat(this.esra
				.send(address, "wie", id, "versie", "1", "naam", "Ilse " + number, "telefoon", "088 0000 114", "e-mail",
						"ilse@112schade.example", "bereikbaar", "ma t/m vr")
				.getStatus()).isEqualTo(expected);
		}
		assertThat(this.esra.changed("office.account_manager", "UPDATE")).isTrue();
		assertThat(this.esra.send(address, "naam", "", "telefoon", "x").getStatus()).isEqualTo(422);
	}

	private String opened() {
		var location = String.valueOf(open().getHeader("Location"));
		return location.substring(0, location.indexOf('?'));
	}

	private String offices() {
		return Owner.ask("select count(*) from office.office where name = '" + this.name + "'");
	}

	private MockHttpServletResponse open(String... fields) {
		var all = facts();
		all.putAll(Map.of("tier", "GOLD", "vanaf", "2026-11-23", "voornaam", "Noor", "tussenvoegsel", "de",
				"achternaam", "Wit", "e-mail", this.email));
		return send(NEW, all, fields);
	}

	private MockHttpServletResponse keep(String page, String version, String... fields) {
		var all = facts();
		all.put("versie", version);
		return send(page + "/gegevens", all, fields);
	}

	private Map<String, String> facts() {
		this.people.of(Tier.GOLD);
		return new LinkedHashMap<>(Map.of("naam", this.name, "straat", "Voorstraat", "huisnummer", "12", "postcode",
				"2964 AB", "plaats", "Groot-Ammers", "telefoon", "0184 123 456", "kantoor-e-mail",
				this.email.replace("beheer.", "info."), "accountmanager", Owner
					.ask("select id from office.account_manager where name = 'Rens Bouwmeester' order by id limit 1")));
	}

	private MockHttpServletResponse send(String address, Map<String, String> all, String... fields) {
		for (var at = 0; at < fields.length; at += 2) {
			all.put(fields[at], fields[at + 1]);
		}
		return this.esra.send(address,
				all.entrySet()
					.stream()
					.flatMap(field -> Stream.of(field.getKey(), field.getValue()))
					.toArray(String[]::new));
	}

	private static String secretIn(String letter) {
		var found = Pattern.compile("/wachtwoord-kiezen\\?geheim=\\w+").matcher(letter);
		if (!found.find()) {
			throw new AssertionError("no link in: " + letter);
		}
		return found.group();
	}

}
