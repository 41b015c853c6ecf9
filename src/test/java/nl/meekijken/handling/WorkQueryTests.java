package nl.meekijken.handling;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

import nl.meekijken.dossier.Arrival;
import nl.meekijken.dossier.DossierStatus;
import nl.meekijken.dossier.Narrowing;
import nl.meekijken.dossier.Undecided;
import nl.meekijken.dossier.Whose;
import nl.meekijken.dossier.WorkFilter;
import nl.meekijken.dossier.WorkSort;

import static org.assertj.core.api.Assertions.assertThat;

/** The list of dossiers is found again by its address alone. */
class WorkQueryTests {

	private static final WorkQuery FIRST = WorkQuery.read(new LinkedMultiValueMap<>());

	private static final WorkQuery FULL = new WorkQuery(new WorkFilter(Whose.TEAM, "Van den Berg",
			Set.of(Narrowing.values()), Set.of(Arrival.DOCUMENT, Arrival.QUESTION),
			Set.of(DossierStatus.DISPUTED, DossierStatus.PAID), Set.of(Undecided.IBAN)), WorkSort.ACTIVITY, 7);

	@Test
	void anAddressThatAsksNothingShowsWhatIsMineByWhatWasPromised() {
		assertThat(FIRST.filter()).isEqualTo(WorkFilter.of(Whose.MINE));
		assertThat(FIRST.sort()).isEqualTo(WorkSort.PROMISE);
		assertThat(FIRST.page()).isEqualTo(1);
		assertThat(FIRST.address()).isEqualTo(Addresses.LIST);
	}

	@Test
	void allThatCanBeAskedComesBackFromTheAddress() {
		assertThat(again(FULL)).isEqualTo(FULL);
	}

	@ParameterizedTest
	@EnumSource
	void everybodysDossiersComeBackFromTheAddress(Whose whose) {
		assertThat(again(FIRST.of(whose))).isEqualTo(FIRST.of(whose));
	}

	@ParameterizedTest
	@EnumSource
	void everyOrderComesBackFromTheAddress(WorkSort sort) {
		assertThat(again(FIRST.sortedBy(sort))).isEqualTo(FIRST.sortedBy(sort));
	}

	@ParameterizedTest
	@ValueSource(strings = { "a&b=c", "50% + 1", "{search}", "#12?x", "Özgür 'é\"", "12-ABC-3" })
	void whateverWasTypedComesBackFromTheAddress(String search) {
		var query = asked("zoek", search);
		assertThat(query.search()).isEqualTo(search);
		assertThat(again(query)).isEqualTo(query);
	}

	@ParameterizedTest
	@CsvSource({ "1, 1", "9, 9", "40, 40", "41, 40", "99, 40", "100, 1", "0, 1", "-1, 1", "01, 1", "twee, 1", "'', 1" })
	void nobodyLeafsBeyondTheLastPageOrBeforeTheFirst(String typed, int page) {
		assertThat(asked("pagina", typed).page()).isEqualTo(page);
	}

	@ParameterizedTest
	@CsvSource({ "van, MINE", "van, iedereen", "sorteer, d.id", "status, PAID", "beslis, IBAN", "wacht, nee",
			"verlopen, JA", "binnen, true", "wettelijk, 1", "soort, DOCUMENT", "zoek, ' '" })
	void whatIsUnknownIsNotAsked(String name, String value) {
		assertThat(asked(name, value)).isEqualTo(FIRST);
	}

	@Test
	void aSearchIsCutToASensibleLength() {
		assertThat(asked("zoek", "x".repeat(100)).search()).hasSize(100);
		assertThat(asked("zoek", " " + "x".repeat(101)).search()).isEqualTo("x".repeat(100));
	}

	@Test
	void anotherQuestionBeginsOnTheFirstPageAgain() {
		assertThat(List.of(FULL.of(Whose.MINE), FULL.toggled(Narrowing.WAITING), FULL.toggled(Narrowing.LEGAL),
				FULL.toggled(Arrival.QUESTION), FULL.toggled(Undecided.IBAN), FULL.without(DossierStatus.PAID),
				FULL.sortedBy(WorkSort.REPORT)))
			.allMatch(query -> query.page() == 1)
			.doesNotHaveDuplicates();
	}

	@Test
	void somebodyElsesDossiersAreShownWithTheSameSearch() {
		assertThat(FULL.of(Whose.NOBODYS)).isEqualTo(of(Whose.NOBODYS, "Van den Berg"));
		var search = asked("zoek", "jansen");
		assertThat(search.filter().whose()).as("a search is among all").isEqualTo(Whose.EVERYBODYS);
		assertThat(search.of(Whose.MINE).address()).isEqualTo("/kantoor/dossiers?van=mij&zoek=jansen");
		assertThat(again(search.of(Whose.MINE))).isEqualTo(search.of(Whose.MINE));
	}

	@Test
	void theLastPageSaysThatThereIsMore() {
		assertThat(asked("pagina", "40").endsBefore(1001)).isTrue();
		assertThat(asked("pagina", "40").endsBefore(1000)).isFalse();
		assertThat(asked("pagina", "39").endsBefore(1001)).isFalse();
	}

	@Test
	void oneStatusIsTakenAwayAndTheOthersStay() {
		assertThat(FULL.without(DossierStatus.PAID).filter().statuses()).containsExactly(DossierStatus.DISPUTED);
		assertThat(FULL.without(DossierStatus.COURT).filter()).isEqualTo(FULL.filter());
		assertThat(FULL.filter().statuses()).hasSize(2);
	}

	@Test
	void aFilterIsSetAndTakenAwayByTheSameChoice() {
		var once = FIRST.toggled(Undecided.IBAN);
		assertThat(once.address()).isEqualTo("/kantoor/dossiers?beslis=iban");
		assertThat(once.toggled(Undecided.IBAN)).isEqualTo(FIRST);
		assertThat(FIRST.toggled(Arrival.EMAIL).address()).isEqualTo("/kantoor/dossiers?soort=e-mail");
		for (var narrowing : Narrowing.values()) {
			assertThat(again(FIRST.toggled(narrowing)).toggled(narrowing)).isEqualTo(FIRST);
		}
	}

	@Test
	void whatIsSavedIsAllButTheSearchAndThePage() {
		assertThat(FULL.kept()).doesNotContain("zoek", "pagina").contains("van=team", "soort=document");
		assertThat(WorkQuery.saved(FULL.kept())).isEqualTo(of(Whose.TEAM, null));
		assertThat(WorkQuery.saved(FIRST.kept())).isEqualTo(FIRST);
		assertThat(FULL.fieldsBesideTicks()).doesNotContainKeys("soort", "status").containsKeys("van", "wettelijk");
	}

	private static WorkQuery of(Whose whose, @Nullable String search) {
		var full = FULL.filter();
		return new WorkQuery(
				new WorkFilter(whose, search, full.only(), full.arrivals(), full.statuses(), full.undecided()),
				FULL.sort(), 1);
	}

	private static WorkQuery asked(String name, String value) {
		var typed = new LinkedMultiValueMap<String, String>();
		typed.add(name, value);
		return WorkQuery.read(typed);
	}

	private static WorkQuery again(WorkQuery query) {
		var typed = new LinkedMultiValueMap<String, String>();
		UriComponentsBuilder.fromUriString(query.address())
			.build(true)
			.getQueryParams()
			.forEach((name, values) -> values
				.forEach(value -> typed.add(name, UriUtils.decode(value, StandardCharsets.UTF_8))));
		return WorkQuery.read(typed);
	}

}
