package nl.meekijken.journeys;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import nl.meekijken.account.Role;
import nl.meekijken.demo.Asker;
import nl.meekijken.demo.DemoRequests;
import nl.meekijken.demo.DemoStaff;
import nl.meekijken.trying.Phone;
import nl.meekijken.values.EmailAddress;
import nl.meekijken.values.PhoneNumber;
import nl.meekijken.web.Texts;

import static org.assertj.core.api.Assertions.assertThat;

/** What members of staff see of every screen, in both languages, by day and by night. */
@InABrowser
class StaffLooksJourney {

	private static final List<String> PAGES = List.of("", "/mensen", "/mensen?zoek=11", "/mensen?zoek=onvindbaar",
			"/demo", "/post", "/eigen-gegevens", "/eigen-gegevens/wachtwoord", "/eigen-gegevens/wachtwoord?voorstel",
			"/eigen-gegevens/e-mailadres", "/eigen-gegevens/e-mailadres?gevraagd", "/eigen-gegevens/inloggen",
			"/eigen-gegevens/inloggen/app", "/eigen-gegevens/inloggen/passkey", "/bevestigen",
			"/bevestigen?terug=/kantoor&opnieuw=ja", "/medewerkers", "/medewerkers?uitgenodigd", "/beheer",
			"/beheer/werkdagen", "/beheer/tierrechten", "/beheer/verzekeraars?wie=1", "/beheer/invoer",
			"/kantoren/nieuw", "/medewerkers/uitnodigen", "/melden", "/nergens");

	@Autowired
	private DemoStaff staff;

	@Autowired
	private DemoRequests demos;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transactions;

	@ParameterizedTest
	@MethodSource("nl.meekijken.journeys.Inspection#languages")
	void everyScreenCanBeReadByEverybodyAtEveryWidth(String language, Visit visit, Visit colleague) {
		var inspection = new Inspection(visit, language);
		visit.open("/kantoor/inloggen");
		inspection.speak();
		inspection.lookAt("kantoor-inloggen");
		inspection.speakDutch();
		new Office(visit, this.staff).enter(Role.STAFF_ADMINISTRATOR);
		inspection.speak();
		letSomethingWait();
		for (var page : PAGES) {
			visit.open("/kantoor" + page);
			inspection.lookAt("kantoor" + page.replaceAll("[/?=]", "-"));
		}
		lookAtWhatIsWrong(visit, inspection);
		lookAtSomebody(visit, inspection);
		lookAtADelivery(visit, inspection);
		lookAtAReport(visit, inspection);
		lookAtASecondStep(visit, new Office(colleague, this.staff), inspection);
		assertThat(inspection.found()).isEmpty();
	}

	/** A demo that was asked for, and letters that do not leave. */
	private void letSomethingWait() {
		this.demos.ask(UUID.randomUUID().toString(),
				new Asker("Noor", "van", "Dam", "Assurantiekantoor Van Dam & Zonen",
						EmailAddress.of("noor@vandam.example"), PhoneNumber.of("0880000112"), null, null,
						"Wij willen graag met drie collega's meekijken.", Texts.DUTCH),
				"192.0.2.17");
		this.transactions.executeWithoutResult(_ -> List.of("WAITING", "GIVEN_UP")
			.forEach(state -> this.jdbc.sql("""
					insert into mail.outbox (id, created_at, recipient, language, subject, body_sealed, state, attempts,
					                         due_at, settled_at, problem)
					values (gen_random_uuid(), now(), :to, 'nl', 'Uw uitnodiging voor Meekijken', 'x', :state, 4,
					        now() + interval '1 year', now(), '550 5.1.1 mailbox unavailable')
					""")
				.param("to", state.toLowerCase(Locale.ROOT) + ".met.een.lang.adres@assurantiekantoor-van-dam.example")
				.param("state", state)
				.update()));
	}

	private static void lookAtWhatIsWrong(Visit visit, Inspection inspection) {
		visit.open("/kantoor/medewerkers/uitnodigen");
		visit.page().locator("main button.main").click();
		visit.page().locator("#fout").waitFor();
		inspection.lookAt("kantoor-medewerkers-fout");
		for (var page : List.of("/kantoor/demo", "/kantoor/post")) {
			visit.open(page);
			visit.page().locator("main li").first().waitFor();
		}
	}

	private static void lookAtSomebody(Visit visit, Inspection inspection) {
		visit.open("/kantoor/mensen?zoek=prins");
		visit.link("Joris Prins").click();
		inspection.lookAt("kantoor-mens");
	}

	/** A zip file in which something is wrong. */
	private static void lookAtADelivery(Visit visit, Inspection inspection) {
		visit.open("/kantoor/beheer/invoer");
		visit.page().locator("#naam").fill("Zaaksysteem Zuid");
		visit.page().locator("#uren").fill("24");
		visit.page().locator("form[action$='/invoer/bron'] button").click();
		visit.page().locator("#bestand-zip").waitFor();
		inspection.lookAt("kantoor-beheer-invoer-bron");
		visit.page()
			.locator("#bestand-zip")
			.setInputFiles(new FilePayload("aanlevering-van-oktober.zip", "application/zip", new byte[22]));
		visit.page().locator("form[enctype] button.main").click();
		visit.page().locator("#fouten").waitFor();
		inspection.lookAt("kantoor-beheer-invoer-aanlevering");
	}

	/** As an office tells it by telephone. */
	private static void lookAtAReport(Visit visit, Inspection inspection) {
		visit.open("/kantoor/melden");
		visit.page().locator("main .entries a:not(.btn)").first().click();
		inspection.lookAt("kantoor-melden-voor");
		visit.page().locator("#voor").selectOption(new SelectOption().setIndex(1));
		visit.page().locator("main button.main").click();
		inspection.lookAt("kantoor-melden-client");
		var address = visit.page().url().replaceFirst("\\?.*", "");
		for (var step : List.of("voertuig", "tegenpartij", "controle")) {
			visit.page().navigate(address + "?stap=" + step);
			inspection.lookAt("kantoor-melden-" + step);
		}
	}

	/** Sets an app up, looks at what comes of it, and removes it again. */
	private static void lookAtASecondStep(Visit visit, Office colleague, Inspection inspection) {
		visit.open("/kantoor/eigen-gegevens/inloggen/app");
		var phone = new Phone(visit.page().locator("#sleutel").textContent());
		var now = Instant.ofEpochMilli(System.currentTimeMillis());
		visit.page().locator("#code").fill(phone.code(now));
		visit.page().locator("main button.main").click();
		inspection.lookAt("kantoor-herstelcodes");
		visit.open("/kantoor/eigen-gegevens/inloggen");
		inspection.lookAt("kantoor-stappen");
		visit.open("/kantoor/bevestigen");
		inspection.lookAt("kantoor-bevestigen-code");
		visit.open("/kantoor/bevestigen?herstelcode=ja");
		inspection.lookAt("kantoor-bevestigen-herstelcode");
		lookAtWhatWaits(visit, colleague, inspection);
		visit.open("/kantoor/eigen-gegevens/inloggen");
		visit.page().locator("form[action$='/app/weg'] button").click();
		visit.page().locator("a[href$='/inloggen/app']").waitFor();
	}

	/** A colleague asks for the removal of the second step, which then waits. */
	private static void lookAtWhatWaits(Visit visit, Office colleague, Inspection inspection) {
		colleague.enter(Role.HANDLER);
		var asking = colleague.visit();
		asking.open("/kantoor/mensen?zoek=yilmaz");
		asking.link("Esra Yilmaz").click();
		asking.page().locator("#reden").fill("Teruggebeld op het nummer van het kantoor");
		asking.button("Vraag een collega").click();
		new Inspection(asking, inspection.language(), inspection.found()).lookAt("kantoor-mens-verwijdering");
		visit.open("/kantoor");
		inspection.lookAt("kantoor-wat-wacht");
		asking.button("Trek in").click();
		asking.page().getByText("Het verzoek is van de baan.").waitFor();
	}

}
