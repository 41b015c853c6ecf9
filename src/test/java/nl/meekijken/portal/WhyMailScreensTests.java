package nl.meekijken.portal;

import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import nl.meekijken.correspondence.Fate;
import nl.meekijken.dossier.ActivityKind;
import nl.meekijken.dossier.Actor;
import nl.meekijken.dossier.Audience;
import nl.meekijken.dossier.NewActivity;
import nl.meekijken.notification.ExplainedEvent;
import nl.meekijken.notification.ExplainedEvents;
import nl.meekijken.notification.Outcome;
import nl.meekijken.portal.Desk.Reader;
import nl.meekijken.trying.DossierExample;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.web.Texts;

import static nl.meekijken.trying.Examples.aDossier;
import static org.assertj.core.api.Assertions.assertThat;

/** The page that tells why a mail came or did not. */
@ModuleTest
@Import(Desk.class)
class WhyMailScreensTests {

	private static final String HERE = "/nieuws/waarom";

	@Autowired
	private Desk desk;

	private Reader sanne;

	private DossierExample dossier;

	@BeforeEach
	void somethingHappened() {
		this.sanne = this.desk.aReader();
		this.dossier = aDossier();
		this.desk.bring(this.sanne, this.dossier,
				IntStream.range(0, ExplainedEvents.MOST + 1)
					.mapToObj(index -> new NewActivity(MovableClock.START.minus(Duration.ofMinutes(index + 1)),
							(index < ExplainedEvents.MOST) ? ActivityKind.PAID_OUT : ActivityKind.INSURER_FOUND, null,
							null, Actor.RECOVERY, "Hanna", Audience.INTERMEDIARY, null, null))
					.toArray(NewActivity[]::new));
	}

	@Test
	void thePageTellsOfEachEventAndLeadsToItAndOnToOlderOnes() throws Exception {
		var page = get(HERE);
		assertThat(page).contains("Waarom kreeg ik (g)een mail?", "Nieuws per e-mail stond toen uit.",
				"href=\"/dossiers/" + this.dossier.number() + "#activiteit-");
		var older = page.replaceAll("(?s).*<a href=\"([^\"]+)\" rel=\"next\">.*", "$1").replace("&amp;", "&");
		assertThat(get(older)).contains("Verzekeraar").doesNotContain("rel=\"next\"");
	}

	@Test
	void theNewsAndTheChoiceLeadToIt() throws Exception {
		assertThat(get("/nieuws")).contains("href=\"" + HERE + "\"");
		assertThat(get("/eigen-gegevens/nieuws")).contains("href=\"" + HERE + "\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "?voor=onzin", "?voor=2026-11-23T08:14:00Z&bericht=x", "?voor=-999999999-01-01T00:00:00Z",
			"?voor=%2B292278994-01-01T00:00:00Z&bericht=1" })
	void aPlaceThatIsNoneIsNotFound(String place) {
		assertThat(this.sanne.browser().get(HERE + place).getStatus()).isEqualTo(404);
	}

	@Test
	void anotherOfficeReadsNothingAndAStrangerSignsIn() throws Exception {
		assertThat(this.desk.aReader().browser().get(HERE).getContentAsString())
			.contains("Er is de afgelopen 30 dagen niets gebeurd")
			.doesNotContain(this.dossier.number().toString());
		assertThat(this.desk.aStranger().get(HERE).getHeader("Location")).isEqualTo("/inloggen");
	}

	@ParameterizedTest
	@ValueSource(strings = { "nl", "en" })
	void everyReasonIsToldInBothLanguages(String language) {
		var events = Arrays.stream(Outcome.values())
			.map(outcome -> new ExplainedEvent(1, MovableClock.START, ActivityKind.NOTE, null, HandMade.NUMBER, outcome,
					MovableClock.START, "sanne@kantoor.example", (outcome == Outcome.MAILED) ? Fate.SENT : null))
			.toList();
		var html = Drawn
			.html("why-mail",
					new WhyMailPage(
							new Frame(Drawn.shell(language.equals("nl") ? Texts.DUTCH : Texts.ENGLISH),
									HandMade.reader(), Section.NEWS, HandMadeNews.news()),
							new ExplainedEvents(events, false)));
		assertThat(html).contains("sanne@kantoor.example", "9:14").doesNotContain("???", "null", "{0}");
	}

	@Test
	void withoutEventsThereIsNoList() {
		var empty = new ExplainedEvents(List.of(), false);
		assertThat(Drawn.html("why-mail", new WhyMailPage(HandMade.frame(Texts.DUTCH), empty)))
			.contains("niets gebeurd")
			.doesNotContain("rel=\"next\"");
	}

	private String get(String path) throws UnsupportedEncodingException {
		var response = this.sanne.browser().get(path);
		assertThat(response.getStatus()).isEqualTo(200);
		return response.getContentAsString();
	}

}
