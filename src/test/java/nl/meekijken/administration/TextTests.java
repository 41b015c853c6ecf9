package nl.meekijken.administration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;

import nl.meekijken.account.Role;
import nl.meekijken.dossier.ActivityKind;
import nl.meekijken.trying.FormFilling;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.web.Texts;

import static org.assertj.core.api.Assertions.assertThat;

/** Texts are worded otherwise; those of a test are put back after it. */
@ModuleTest
class TextTests {

	private static final String TEXT = "/kantoor/beheer/teksten/tekst";

	private static final String SUMMONS = "?groep=ACTIVITIES&tekst=ActivityKind.SUMMONS_SERVED";

	private static final String DETAIL = SUMMONS + ".detail";

	@Autowired
	private ApplicationContext house;

	@Autowired
	private MovableClock clock;

	private AtTheDesk esra;

	@BeforeEach
	void sitDown() {
		this.esra = AtTheDesk.as(this.house, Role.STAFF_ADMINISTRATOR);
	}

	@AfterEach
	void putBack() {
		restore(SUMMONS);
		restore(DETAIL);
	}

	@Test
	void whatIsWordedOtherwiseIsSaidToBothAudiencesInBothLanguages() {
		assertThat(word(SUMMONS, "De dagvaarding is bezorgd", "The writ was delivered").getStatus()).isEqualTo(303);
		for (var room : new String[] { "portal", "handling" }) {
			assertThat(Texts.of(room, Texts.DUTCH, this.clock).label(ActivityKind.SUMMONS_SERVED)).as(room)
				.isEqualTo("De dagvaarding is bezorgd");
			assertThat(Texts.of(room, Texts.ENGLISH, this.clock).label(ActivityKind.SUMMONS_SERVED)).as(room)
				.isEqualTo("The writ was delivered");
		}
		assertThat(this.esra.changed("wording.wording", "INSERT")).isTrue();
		assertThat(this.esra.read("/kantoor/beheer/teksten?zoek=dagvaarding")).contains("De dagvaarding is bezorgd",
				"aangepast");
		assertThat(this.esra.read(TEXT + SUMMONS)).contains("door Marit Hofstra", "The writ was delivered");
	}

	@Test
	void theBundledTextIsTheDefaultAndComesBack() {
		var bundled = said();
		word(SUMMONS, "De dagvaarding is bezorgd", "The writ was delivered");
		assertThat(restore(SUMMONS).getHeader("Location")).isEqualTo(TEXT + SUMMONS + "&terug");
		assertThat(said()).isEqualTo(bundled);
		assertThat(this.esra.read(TEXT + SUMMONS)).contains("De standaardtekst is teruggezet.",
				"De dagvaarding is bezorgd");
	}

	@Test
	void placesThatAreNotThereAreRefused() {
		for (var words : new String[] { "Bezorgd op {1}", "Bezorgd {datum}", "Bezorgd {", "Bezorgd {0,date}" }) {
			var refused = word(DETAIL, words, "Served: {0}");
			assertThat(refused.getStatus()).as(words).isEqualTo(422);
			assertThat(FormFilling.text(refused)).contains("kent alleen de plekken {0}");
		}
		assertThat(FormFilling.text(word(SUMMONS, "Bezorgd {0}", "Served"))).contains("Laat accolades weg");
		assertThat(FormFilling.text(word(DETAIL, "Bezorgd", "Served: {0}"))).contains("Laat alle plekken")
			.contains("staan: {0}.");
		assertThat(word(SUMMONS, " ", "Served").getStatus()).isEqualTo(422);
		assertThat(word(DETAIL, "Bezorgd, '{0}'", "Served: {0}").getStatus()).isEqualTo(303);
		assertThat(Texts.of("portal", Texts.DUTCH, this.clock).label(ActivityKind.SUMMONS_SERVED, "detail", "gisteren"))
			.isEqualTo("Bezorgd, 'gisteren'");
	}

	@Test
	void aPreviewShowsAnExampleAndKeepsNothing() {
		var bundled = said();
		var shown = this.esra.send(TEXT + "?groep=LETTERS&tekst=LetterKind.HELD_LIABLE.lead", "nederlands",
				"Wij vroegen {2} om uw schade van {1}, nummer {0}.", "engels", "We asked {2}: {0}, {1}.", "gezien",
				seen("?groep=LETTERS&tekst=LetterKind.HELD_LIABLE.lead"), "doe", "voorbeeld");
		assertThat(shown.getStatus()).isEqualTo(200);
		assertThat(FormFilling.text(shown)).contains(
				"Wij vroegen Univé om uw schade van 13-10-2026, nummer 2026-000123.",
				"We asked Univé: 2026-000123, 13-10-2026.");
		assertThat(said()).isEqualTo(bundled);
	}

	@Test
	void theSecondToWordSeesThatSomethingChanged() {
		var seen = seen(SUMMONS);
		word(SUMMONS, "De dagvaarding is bezorgd", "The writ was delivered");
		var late = this.esra.send(TEXT + SUMMONS, "nederlands", "Te laat", "engels", "Late", "gezien", seen);
		assertThat(late.getStatus()).isEqualTo(409);
		assertThat(said()).isEqualTo("De dagvaarding is bezorgd");
	}

	@Test
	void onlyTextsOfTheListCanBeWorded() {
		for (var other : new String[] { "?groep=ACTIVITIES&tekst=frame.leave", "?groep=LETTERS&tekst=letter.iban",
				"?groep=INVITATIONS&tekst=invitation.not-you", "?groep=INVITATIONS&tekst=invitation.until",
				"?groep=INVITATIONS&tekst=forgotten.subject", "?groep=DEMOS&tekst=known.how",
				"?groep=NOTICES&tekst=iban.wrong", "?groep=NOTICES&tekst=iban.lead", "?groep=NOTICES&tekst=data.wrong",
				"?groep=X&tekst=y", "" }) {
			assertThat(this.esra.who().browser().get(TEXT + other).getStatus()).as(other).isEqualTo(404);
		}
		assertThat(TextGroup.all()).allSatisfy(group -> assertThat(group.texts()).isNotEmpty()
			.allSatisfy((key, text) -> assertThat(TextGroup.bundled(group.english(key))).as(key).isNotEmpty()));
	}

	@Test
	void newsInvitationsAndWhatIsMailedAfterADemoCanBeWordedToo() {
		for (var text : new String[] { "?groep=NEWS&tekst=letter.heading",
				"?groep=INVITATIONS&tekst=invitation.heading", "?groep=DEMOS&tekst=known.subject" }) {
			assertThat(word(text, "Anders gezegd", "Said otherwise").getStatus()).as(text).isEqualTo(303);
		}
		for (var text : new String[][] { { "notification", "letter.heading" }, { "account", "invitation.heading" },
				{ "demo", "known.subject" } }) {
			assertThat(Texts.of(text[0], Texts.DUTCH, this.clock).say(text[1])).isEqualTo("Anders gezegd");
		}
		restore("?groep=NEWS&tekst=letter.heading");
		restore("?groep=INVITATIONS&tekst=invitation.heading");
		restore("?groep=DEMOS&tekst=known.subject");
		assertThat(this.esra.read("/kantoor/beheer/teksten")).contains("Nieuws aan intermediairs",
				"Brieven over wachtwoorden, inloggen, de tweede stap en rekeningnummers staan hier niet.");
	}

	@Test
	void anInvitationIsPreviewedWithANameInIt() {
		var text = "?groep=INVITATIONS&tekst=invitation.why";
		var shown = this.esra.send(TEXT + text, "nederlands", "Dag {0} van {1}.", "engels", "Hello {0} of {1}.",
				"gezien", seen(text), "doe", "voorbeeld");
		assertThat(FormFilling.text(shown)).contains("Dag Sanne van Verbeek &amp; Prins.");
	}

	@Test
	void aTeamLeaderLooksOnly() {
		var ruben = AtTheDesk.as(this.house, Role.MANAGER);
		assertThat(ruben.read(TEXT + SUMMONS)).contains("Eerdere teksten").doesNotContain("<textarea");
		assertThat(ruben.send(TEXT + SUMMONS, "nederlands", "x", "engels", "x").getStatus()).isEqualTo(403);
		assertThat(ruben.send(TEXT + "/terug" + SUMMONS).getStatus()).isEqualTo(403);
	}

	private String said() {
		return Texts.of("portal", Texts.DUTCH, this.clock).label(ActivityKind.SUMMONS_SERVED);
	}

	private String seen(String text) {
		return this.esra.read(TEXT + text).replaceAll("(?s).*name=\"gezien\" value=\"(\\d+)\".*", "$1");
	}

	private MockHttpServletResponse word(String text, String dutch, String english) {
		return this.esra.send(TEXT + text, "nederlands", dutch, "engels", english, "gezien", seen(text));
	}

	private MockHttpServletResponse restore(String text) {
		return this.esra.send(TEXT + "/terug" + text);
	}

}
