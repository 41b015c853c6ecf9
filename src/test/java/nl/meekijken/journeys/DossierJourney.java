package nl.meekijken.journeys;

import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

@InABrowser
class DossierJourney {

	private static final String PLATE = "RC-482-K";

	/** Those of the sixteen stories; a bicycle has none, but who hit it has. */
	private static final List<String> SIXTEEN = List.of("PC-116-V", "12-ACB-7", "4-CTC-81", "ZQ-550-T", "GBZ-17-C",
			"74-BCQ-9", "8-XCQ-12", "V-21-CQB", "XC-917-R", "91-QGS-2", PLATE, "K-304-QC", "NC-770-Q", "TC-305-X",
			"GBC-01-G", "55-CZQ-2");

	private static final List<String> SECTIONS = List.of("Contactgegevens cliënt", "Schadegegevens",
			"Gegevens tegenpartij", "Activiteiten", "Verstuurde e-mails", "Ontvangen documenten");

	@Test
	void theSixSectionsStandInTheirOrderUnderAHeadThatStays(Visit visit) {
		visit.as("Sanne Verbeek").openDossier(PLATE);
		var headings = visit.page()
			.locator(".columns > div")
			.getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setLevel(2));
		assertThat(headings).hasCount(SECTIONS.size());
		assertThat(headings.allInnerTexts().stream().map(text -> text.replaceAll("\\d+$", ""))).isEqualTo(SECTIONS);
		assertThat(visit.page().locator("main")).containsText("t.n.v.");
		assertThat(visit.page().content()).doesNotContainPattern("NL\\d\\d ?[A-Z]{4} ?\\d{4} ?\\d{4}");
		visit.page().locator("footer").scrollIntoViewIfNeeded();
		assertThat(visit.heading(1)).isInViewport();
		assertThat(visit.page()
			.getByRole(AriaRole.BANNER)
			.or(visit.page().locator(".dossier-top"))
			.getByText("Bal bij")
			.first()).isInViewport();
		visit.page().locator(".anchors").getByText("Tegenpartij").click();
		assertThat(headings.nth(2)).isInViewport();
		visit.press("j");
		assertThat(visit.page().locator("section:focus")).hasId("activiteiten");
	}

	@Test
	void whatIsAskedFirstIsAnsweredWithoutScrolling(Visit visit) {
		visit.as("Sanne Verbeek");
		for (var plate : SIXTEEN) {
			visit.openDossier(plate);
			var block = visit.page().locator("#in-het-kort").boundingBox();
			assertThat((int) visit.page().evaluate("scrollY")).isZero();
			assertThat(block.y + block.height).as("bottom edge at %s", plate).isLessThan(900);
			assertThat(visit.page().locator("#vertel")).isInViewport();
		}
	}

	@Test
	void whatCanBeToldToTheClientIsCopiedWithOneButton(Visit visit) {
		visit.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
		visit.as("Sanne Verbeek").openDossier(PLATE);
		visit.button("Kopieer deze zin").click();
		assertThat(visit.page().locator("#toast[role=status]")).hasText("Gekopieerd");
		assertThat(visit.page().evaluate("navigator.clipboard.readText()"))
			.isEqualTo(visit.page().locator("#vertel").textContent().strip());
	}

	@Test
	void sectionsAndActivitiesHaveAddressesOfTheirOwn(Visit visit) {
		visit.as("Sanne Verbeek").openDossier(PLATE);
		var dossier = visit.at();
		visit.open("/dossiers").open(dossier + "#documenten");
		var heading = visit.page().locator("#documenten h2");
		assertThat(heading).isInViewport();
		assertThat(isCovered(heading)).as("hidden under the head").isFalse();
		var link = visit.page()
			.getByRole(AriaRole.LINK,
					new Page.GetByRoleOptions().setName(Pattern.compile("^Vaste link naar deze activiteit")))
			.nth(2);
		var address = link.getAttribute("href");
		visit.open("/dossiers").open(dossier + address);
		var activity = visit.page().locator(address);
		assertThat(activity).isInViewport();
		assertThat((boolean) activity.evaluate("element => element.matches(':target')")).isTrue();
		assertThat(isCovered(activity)).as("hidden under the head").isFalse();
	}

	private static boolean isCovered(Locator element) {
		return (boolean) element.evaluate("""
				element => {
					const box = element.getBoundingClientRect();
					const there = document.elementFromPoint(box.left + 5, box.top + 5);
					return there !== element && !element.contains(there) && !there.contains(element);
				}
				""");
	}

	@Test
	void theOrderOfActivitiesIsRememberedForThePerson(Visit visit) {
		visit.as("Bram Hoving");
		visit.page().locator("tbody").getByRole(AriaRole.LINK).first().click();
		var dossier = visit.at();
		var oldestFirst = activities(visit);
		visit.button("Nieuwste eerst").click();
		assertThat(visit.button("Oudste eerst")).isVisible();
		assertThat(activities(visit)).isEqualTo(oldestFirst.reversed());
		assertThat(visit.page().locator("#activiteiten h2")).isInViewport();
		visit.button("Uitloggen").click();
		visit.as("Bram Hoving").open(dossier);
		assertThat(activities(visit)).isEqualTo(oldestFirst.reversed());
		visit.button("Oudste eerst").click();
		assertThat(visit.button("Nieuwste eerst")).isVisible();
		assertThat(activities(visit)).isEqualTo(oldestFirst);
	}

	private static List<Object> activities(Visit visit) {
		return visit.page().locator(".event").all().stream().map(one -> (Object) one.getAttribute("id")).toList();
	}

	@Test
	void activitiesCanBeNarrowedToOneKind(Visit visit) {
		visit.as("Sanne Verbeek").openDossier(PLATE);
		var kinds = visit.page()
			.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Soort activiteit"));
		var money = kinds.getByRole(AriaRole.LINK).filter(new Locator.FilterOptions().setHasText("Betalingen"));
		var count = Integer.parseInt(money.locator(".count").innerText());
		money.click();
		assertThat(visit.page()).hasURL(Pattern.compile("\\?soort=betalingen#activiteiten$"));
		assertThat(visit.page().locator(".event")).hasCount(count);
		assertThat(visit.page().locator("#activiteiten").getByText("€ 1.500,00").first()).isVisible();
	}

	@Test
	void anEmailOpensInPlaceAndHoldsNothingThatRuns(Visit visit) {
		visit.as("Sanne Verbeek").openDossier(PLATE);
		var email = visit.page().locator("details.mail").first();
		email.locator("summary").focus();
		visit.press("Enter");
		var letter = email.getByRole(AriaRole.ARTICLE);
		assertThat(letter).isVisible();
		assertThat(letter).containsText("De Vries-Bakker");
		assertThat(letter.locator("script, iframe, object, form, img, style, link, [style], [onclick]")).hasCount(0);
		var address = visit.at();
		assertThat(address).doesNotContain("e-mails");
		for (var more : visit.page().locator("details.mail").all().stream().skip(1).toList()) {
			more.locator("summary").click();
			assertThat(more.getByRole(AriaRole.ARTICLE)).isVisible();
		}
		visit.page().locator(".attached").getByRole(AriaRole.LINK).first().click();
		assertThat(visit.page()).hasURL(Pattern.compile("/documenten/\\d+$"));
		visit.link("Terug naar dossier " + address.substring("/dossiers/".length())).click();
		assertThat(visit.page()).hasURL(Pattern.compile(address));
	}

	@Test
	void anotherOfficesDossierIsAsAbsentAsOneThatNeverWas(Visit visit, Visit stranger) {
		visit.as("Sanne Verbeek").openDossier(PLATE);
		var address = visit.at();
		stranger.as("Bram Hoving").open(address);
		var foreign = stranger.page().locator("body").innerText();
		assertThat(stranger.heading(1)).hasText("Deze pagina is er niet");
		stranger.open("/dossiers/1999-000001");
		assertThat(withoutTheReference(stranger.page().locator("body").innerText()))
			.isEqualTo(withoutTheReference(foreign));
		assertThat(stranger.open("/dossiers").page().locator("tbody tr").first()).isVisible();
	}

	private static String withoutTheReference(String text) {
		return text.replaceAll("\\d\\d:\\d\\d", "").replaceAll("(?m)^Noem bij vragen.*$", "");
	}

	@Test
	void onPaperADossierIsADocumentWithoutControls(Visit visit) {
		visit.as("Sanne Verbeek").openDossier(PLATE);
		visit.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
		for (var hidden : visit.page().locator("button, nav, .top, .foot, .skip, summary .turn").all()) {
			assertThat(hidden).isHidden();
		}
		for (var section : SECTIONS) {
			assertThat(visit.page()
				.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(Pattern.compile(section))))
				.isVisible();
		}
		assertThat(visit.page().getByText("Afgedrukt op")).isVisible();
		visit.picture("dossier-papier");
		var paper = visit.page().pdf(new Page.PdfOptions().setPath(Visits.PICTURES.resolve("dossier.pdf")));
		assertThat(new String(paper, 0, 5, java.nio.charset.StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
	}

}
