package nl.meekijken.portal;

import java.util.List;
import java.util.Locale;

import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.http.HttpStatus;

import nl.meekijken.access.GoingOn;
import nl.meekijken.access.ProofAsked;
import nl.meekijken.access.Wish;
import nl.meekijken.account.FactorState;
import nl.meekijken.web.Texts;

import static org.assertj.core.api.Assertions.assertThat;

/** The pages on which a form waits to be carried out, as a browser gets them. */
class ContinuePageTests {

	private static final String HOSTILE = "\"><script>alert(1)</script>";

	@ParameterizedTest
	@EnumSource
	void everyDeedIsSaidInBothLanguages(Deed deed) {
		for (var language : List.of(Texts.DUTCH, Texts.ENGLISH)) {
			var page = Jsoup.parse(Drawn.html("continue", page(language, deed, null)));
			assertThat(page.select("main b").text()).isNotEmpty();
			assertThat(page.select("main form button")).hasSize(1);
		}
	}

	@Test
	void whatTravelsIsAFieldAndNeverMarkup() {
		var html = Drawn.html("continue", page(Texts.DUTCH, Deed.OTHER, HOSTILE));
		assertThat(html).doesNotContain("<script>alert");
		assertThat(Jsoup.parse(html).select("main form input[name=reden]").attr("value")).isEqualTo(HOSTILE);
	}

	@Test
	void thePageThatAsksCarriesTheFormInEachOfItsForms() {
		var state = new FactorState(HandMade.daysAgo(3), 1, 8, false, false);
		var page = Jsoup.parse(Drawn.html("proof", asking(state, wish(), HttpStatus.UNAUTHORIZED)));
		assertThat(page.select("main form")).hasSize(3)
			.allSatisfy(form -> assertThat(form.select("input[name=veld.reden]").attr("value")).isEqualTo(HOSTILE));
		assertThat(page.select("main a[href*=herstelcode]")).isEmpty();
	}

	@Test
	void whoSignsInCarriesNothing() {
		var state = new FactorState(HandMade.daysAgo(3), 0, 8, false, false);
		var page = new ProofPage(HandMade.frame(Texts.DUTCH),
				new ProofAsked(state, SecondStepController.ADDRESS, null, false), null, HttpStatus.OK);
		assertThat(Drawn.html("proof", page)).contains("/inloggen/tweede-stap?herstelcode=ja")
			.doesNotContain("daarna", "name=\"terug\" value=\"/collegas\"");
	}

	@Test
	void withoutAFormTheOtherWayIsALink() {
		var state = new FactorState(HandMade.daysAgo(3), 0, 8, false, false);
		var wish = new Wish(ProofController.WAY, "/collegas", null, List.of(), true);
		var page = asking(state, wish, HttpStatus.OK);
		assertThat(page.asked().other()).isEqualTo("/bevestigen?terug=%2Fcollegas&opnieuw=ja&herstelcode=ja");
		assertThat(Drawn.html("proof", page)).contains("Uw wijziging is nog niet uitgevoerd.");
	}

	private static ProofPage asking(FactorState state, Wish wish, HttpStatus status) {
		return new ProofPage(HandMade.frame(Texts.DUTCH), new ProofAsked(state, ProofController.ADDRESS, wish, false),
				null, status);
	}

	private static ContinuePage page(Locale language, Deed deed, @Nullable String about) {
		return new ContinuePage(HandMade.frame(language), new GoingOn(wish(), "/collegas/1/lid", deed, about));
	}

	private static Wish wish() {
		return new Wish(ProofController.WAY, "/collegas", "/collegas/1/lid", List.of(new Wish.Field("reden", HOSTILE)),
				false);
	}

}
