package nl.meekijken.portal;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import nl.meekijken.dossier.ActivityGroup;
import nl.meekijken.dossier.Ball;
import nl.meekijken.dossier.DossierStatus;
import nl.meekijken.dossier.Fact;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Texts;

import static org.assertj.core.api.Assertions.assertThat;

/** Every screen, drawn from records made by hand. */
class ScreensTests {

	static Stream<Locale> languages() {
		return Stream.of(Texts.DUTCH, Texts.ENGLISH);
	}

	@ParameterizedTest
	@MethodSource("languages")
	void theListShowsARowOfEveryStatus(Locale language) {
		var html = Drawn.html("dossier-list", HandMade.list(language, ListQuery.atFirst(), HandMade.rows(), 80, 20));
		assertThat(html).contains("2026-004187", "RC-482-K", "KR-AB 123").doesNotContain("null");
		assertThat(html).contains(language.equals(Texts.DUTCH) ? "Bekijk dossier" : "View dossier");
	}

	@ParameterizedTest
	@EnumSource(DossierStatus.class)
	void aDossierOfEveryStatusReadsInBothLanguages(DossierStatus status) {
		languages().forEach(language -> {
			var html = Drawn.html("follow-dossier", HandMade.follow(language, status, HandMade.person(), null));
			assertThat(html).contains("id=\"activiteit-0\"").doesNotContain("null");
		});
	}

	@Test
	void whatIsProposedShowsAtItsFactInEveryStateAndNeverBecomesMarkup() {
		languages().forEach(language -> {
			var html = Drawn.html("follow-dossier",
					HandMade.follow(language, DossierStatus.CLOSED_PARTLY, HandMade.person(), null));
			assertThat(html).contains("id=\"voorstel-1\"", "id=\"voorstel-2\"", "id=\"voorstel-3\"", "D KR-AB 124")
				.doesNotContain("<script>alert", "<u>het", "<b>niet", "<i>Verstuurd", "class=\"doubt\"");
		});
	}

	static Stream<Fact> doubted() {
		return Stream.of(Fact.values()).filter(Fact::isProposable);
	}

	@ParameterizedTest
	@MethodSource("doubted")
	void aFormForEveryFactReadsInBothLanguages(Fact fact) {
		languages().forEach(language -> {
			var errors = new FormErrors();
			errors.add("waarde", "<u>fout</u>");
			var file = HandMade.file(DossierStatus.ASSESSING, HandMade.person());
			var html = Drawn.html("proposal", HandMadeProposals.form(language, file, fact, errors, true));
			assertThat(html).contains("id=\"waarde\"", "name=\"reden\"", "id=\"waarde-fout\"")
				.doesNotContain("null", "<u>fout");
		});
	}

	@Test
	void theSixSectionsStandInTheirKnownOrder() {
		var html = Drawn.html("follow-dossier",
				HandMade.follow(Texts.DUTCH, DossierStatus.ADMITTED, HandMade.person(), null));
		assertThat(html).containsSubsequence("Contactgegevens cliënt</h2>", "Schadegegevens</h2>",
				"Gegevens tegenpartij</h2>", ">Activiteiten<", ">Verstuurde e-mails<", ">Ontvangen documenten<");
	}

	@Test
	void whatIsNotKnownSaysSo() {
		var html = Drawn.html("follow-dossier", HandMade.bare(Texts.DUTCH));
		assertThat(html).contains("nog niet bekend", "De melding is ontvangen; er zijn nog geen activiteiten.",
				"Er zijn nog geen documenten ontvangen.", "Er zijn nog geen e-mails", "geen kenteken", "Duitsland");
		assertThat(html).doesNotContain("null");
	}

	@Test
	void whatPeopleTypedNeverBecomesMarkup() {
		var html = Drawn.html("follow-dossier", HandMade.bare(Texts.DUTCH));
		assertThat(html).doesNotContain("<script>alert", "</dd><b>", "<img src=x");
		assertThat(html).contains("&lt;script&gt;");
	}

	@Test
	void aSearchedWordNeverBecomesMarkup() {
		var query = ListQuery.atFirst().searching("\"><script>alert(1)</script>'{0}");
		var html = Drawn.html("dossier-list", HandMade.list(Texts.DUTCH, query, List.of(), 0, 0));
		assertThat(html).doesNotContain("<script>alert")
			.contains("Geen dossiers gevonden voor '&#34;&gt;&lt;script&gt;".replace("&#34;", "\""));
	}

	@Test
	void noPageHoldsInlineScriptOrStyle() {
		var pages = Stream.of(
				Drawn.html("dossier-list", HandMade.list(Texts.DUTCH, ListQuery.atFirst(), HandMade.rows(), 80, 20)),
				Drawn.html("follow-dossier",
						HandMade.follow(Texts.DUTCH, DossierStatus.PAID, HandMade.person(), ActivityGroup.MONEY)),
				email(Texts.DUTCH), document(Texts.DUTCH));
		assertThat(pages)
			.allSatisfy(html -> assertThat(html).doesNotContainPattern("(?i)\\sstyle=|\\son[a-z]+=|<script>|<style"));
	}

	@ParameterizedTest
	@MethodSource("languages")
	void anEmailAPaperAndAWithdrawnDossierReadInBothLanguages(Locale language) {
		assertThat(email(language)).contains("<p>Er is betaald.</p>", "/dossiers/2026-004187/documenten/2");
		assertThat(document(language)).contains("/dossiers/2026-004187/documenten/1/pagina/3.png");
		assertThat(Drawn.html("consent-withdrawn", new ConsentWithdrawnPage(HandMade.frame(language), HandMade.NUMBER)))
			.contains("2026-004187");
	}

	@ParameterizedTest
	@MethodSource("languages")
	void everyEmptyListSaysWhatToDo(Locale language) {
		var first = ListQuery.atFirst();
		Stream
			.of(first, first.searching("jansen"), first.ofReader(true), first.onPage(1),
					first.narrowedTo(Set.of(DossierStatus.KIFID), Set.of(Ball.KIFID), true),
					first.choosing(nl.meekijken.dossier.Listing.Which.INACTIVE))
			.map(query -> Drawn.html("dossier-list", HandMade.list(language, query, List.of(), 0, 0)))
			.forEach(html -> assertThat(html).contains("class=\"blank\""));
	}

	@Test
	void theFilterByKindShowsThatKindOnly() {
		var html = Drawn.html("follow-dossier",
				HandMade.follow(Texts.DUTCH, DossierStatus.PAID, HandMade.person(), ActivityGroup.EXPERTISE));
		assertThat(html).contains("Expertise gepland").doesNotContain("<b>Dagvaarding uitgebracht");
	}

	private static String email(Locale language) {
		return Drawn.html("email",
				new EmailPage(HandMade.frame(language), new DossierAddress(HandMade.NUMBER), HandMade.opened()));
	}

	private static String document(Locale language) {
		return Drawn.html("document", new DocumentPage(HandMade.frame(language), new DossierAddress(HandMade.NUMBER),
				HandMade.documents().getFirst(), HandMade.documents(), Zoom.FIT, true));
	}

}
