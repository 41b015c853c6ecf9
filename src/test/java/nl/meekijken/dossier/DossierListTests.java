package nl.meekijken.dossier;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

import nl.meekijken.account.PersonId;
import nl.meekijken.dossier.Listing.Which;
import nl.meekijken.trying.DossierExample;
import nl.meekijken.trying.ExampleOffice;
import nl.meekijken.trying.Examples;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.values.ClaimNumber;
import nl.meekijken.values.LicencePlate;
import nl.meekijken.values.SearchKey;

import static nl.meekijken.trying.DossierExample.counterparty;
import static nl.meekijken.trying.Examples.aDossier;
import static nl.meekijken.trying.Examples.company;
import static nl.meekijken.trying.Examples.jansen;
import static nl.meekijken.trying.Examples.person;
import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class DossierListTests {

	@Autowired
	Examples examples;

	@Autowired
	DossierSearch search;

	ExampleOffice office;

	@BeforeEach
	void anOffice() {
		this.office = this.examples.anOffice();
	}

	@Test
	void anotherOfficeIsInNoRowNoCountAndNoSearch() {
		bring(aDossier());
		var other = this.examples.anOffice();
		var foreign = this.examples.bring(other, aDossier().of(jansen()));
		assertThat(numbers(find(DossierFilter.ALL, list(DossierSort.NUMBER, false)))).doesNotContain(foreign);
		assertThat(find(DossierFilter.ALL, list(DossierSort.NUMBER, false)).active()).isEqualTo(1);
		assertThat(found(foreign.toString())).isEqualTo(new DossierPortion(0, 0, List.of()));
		var theirs = new DossierFilter(null, other.person(), Set.of(), Set.of(), false);
		assertThat(find(theirs, list(DossierSort.NUMBER, false))).isEqualTo(new DossierPortion(0, 0, List.of()));
	}

	@Test
	void aRowTellsWhatTheListShows() {
		var number = bring(aDossier());
		var row = found(number.toString()).rows().getFirst();
		assertThat(row.client()).isEqualTo("J.M. Jansen");
		assertThat(row.plate()).hasToString("AB-12-CD");
		assertThat(row.damageOn()).isEqualTo(LocalDate.of(2026, 10, 13));
		assertThat(row.counterparty()).isEqualTo("Univé");
		assertThat(row.percentage()).hasToString("Percentage[value=75]");
		assertThat(row.status()).isEqualTo(DossierStatus.HELD_LIABLE);
		assertThat(row.ball()).isEqualTo(Ball.INSURER);
		assertThat(row.ballSince()).isEqualTo(MovableClock.START.minus(Duration.ofDays(38)));
		assertThat(row.lastActivity()).isNull();
	}

	@Test
	void onlyTheFirstCounterpartyShows() {
		var number = bring(aDossier().against(counterparty("AB12CD", null), counterparty("XY99ZZ", "Aegon")));
		var portion = found(number.toString());
		assertThat(portion.rows()).singleElement().extracting(DossierRow::counterparty).isNull();
	}

	@Test
	void filtersNarrowTogether() {
		var disputed = bring(aDossier().took(DossierStatus.REPORTED, DossierStatus.DISPUTED));
		bring(aDossier().took(DossierStatus.REPORTED, DossierStatus.DISPUTED).withBallAt(Ball.OFFICE));
		bring(aDossier().took(DossierStatus.REPORTED, DossierStatus.PAID).of(person("P.", null, "Smit")));
		var statuses = Set.of(DossierStatus.DISPUTED, DossierStatus.KIFID);
		var balls = Set.of(Ball.RECOVERY);
		assertThat(active(new DossierFilter(null, null, statuses, Set.of(), false))).hasSize(2);
		assertThat(active(new DossierFilter(null, null, Set.of(), balls, false))).hasSize(2);
		assertThat(active(new DossierFilter(null, null, statuses, balls, false))).containsExactly(disputed);
		assertThat(active(new DossierFilter("jans", this.office.person(), statuses, balls, false)))
			.containsExactly(disputed);
		assertThat(active(new DossierFilter("smit", null, statuses, balls, false))).isEmpty();
		assertThat(active(new DossierFilter(null, new PersonId(0), Set.of(), Set.of(), false))).isEmpty();
	}

	@Test
	void silentAreTheActiveOnesWithoutNewsForThreeMonths() {
		var longAgo = MovableClock.START.minus(Duration.ofDays(93));
		var silent = bring(aDossier().reportedAt(longAgo));
		bring(aDossier().reportedAt(longAgo).closed());
		bring(aDossier().reportedAt(MovableClock.START.minus(Duration.ofDays(90))));
		var portion = find(new DossierFilter(null, null, Set.of(), Set.of(), true), list(DossierSort.CLIENT, false));
		assertThat(numbers(portion)).containsExactly(silent);
		assertThat(portion.active()).isEqualTo(1);
		assertThat(portion.inactive()).isZero();
	}

	@ParameterizedTest
	@EnumSource
	void everyColumnSortsBothWaysAndStaysStable(DossierSort sort) {
		this.examples.inside(this.office, () -> {
			bring(aDossier().of(person("A.", "van", "Zwart"))
				.withBallAt(Ball.OFFICE)
				.damagedOn(LocalDate.of(2026, 1, 2)));
			bring(aDossier().of(person("B.", null, "Appel"))
				.plate(LicencePlate.dutch("ZZ-12-CD"))
				.against(counterparty("AB12CD", "Aegon")));
			bring(aDossier().took(DossierStatus.REPORTED, DossierStatus.PAID)
				.reportedAt(MovableClock.START.minus(Duration.ofDays(3))));
			bring(aDossier());
			return bring(aDossier());
		});
		var up = find(DossierFilter.ALL, list(sort, false)).rows();
		assertThat(up).hasSize(5).isSortedAccordingTo(order(sort).thenComparing(DossierRow::number));
		assertThat(find(DossierFilter.ALL, list(sort, true)).rows()).isEqualTo(up.reversed());
		assertThat(find(new DossierFilter("2026", null, Set.of(), Set.of(), false), list(sort, false)).rows())
			.isEqualTo(up);
	}

	@Test
	void statusesAndBallsSortInTheOrderOfTheirEnums() {
		for (var status : DossierStatus.values()) {
			bring(aDossier().took(status).withBallAt(Ball.COURT));
		}
		for (var ball : Ball.values()) {
			bring(aDossier().withBallAt(ball).of(company("Ballen")));
		}
		var all = new Listing(Which.BOTH, DossierSort.STATUS, false, 1, 100);
		assertThat(find(new DossierFilter("jansen", null, Set.of(), Set.of(), false), all).rows())
			.extracting(DossierRow::status)
			.containsExactly(DossierStatus.values());
		assertThat(find(new DossierFilter("ballen", null, Set.of(), Set.of(), false),
				new Listing(Which.BOTH, DossierSort.BALL, false, 1, 100))
			.rows()).extracting(DossierRow::ball).containsExactly(Ball.values());
	}

	@Test
	void pagesFollowOneAnotherAndCountsStayRightBeyondTheEnd() {
		for (var i = 0; i < 5; i++) {
			bring(aDossier());
		}
		bring(aDossier().closed());
		var all = numbers(page(1, 10));
		assertThat(numbers(page(1, 2))).isEqualTo(all.subList(0, 2));
		assertThat(numbers(page(2, 2))).isEqualTo(all.subList(2, 4));
		assertThat(numbers(page(3, 2))).isEqualTo(all.subList(4, 5));
		assertThat(page(4, 2)).isEqualTo(new DossierPortion(5, 1, List.of()));
		assertThat(page(Integer.MAX_VALUE, 2)).isEqualTo(new DossierPortion(5, 1, List.of()));
		assertThat(page(0, 2)).isEqualTo(page(1, 2)).isEqualTo(page(-7, 2));
	}

	private static Comparator<DossierRow> order(DossierSort sort) {
		return switch (sort) {
			case CLIENT -> Comparator.comparing(row -> Arrays.asList(row.client().split(" ")).getLast());
			case NUMBER -> Comparator.comparing(DossierRow::number);
			case PLATE -> Comparator.comparing(row -> String.valueOf(row.plate()));
			case DAMAGE_DATE -> Comparator.comparing(DossierRow::damageOn);
			case COUNTERPARTY -> Comparator.comparing(row -> SearchKey.fold(String.valueOf(row.counterparty())));
			case STATUS -> Comparator.comparing(DossierRow::status);
			case BALL -> Comparator.comparing(DossierRow::ball);
			case LAST_ACTIVITY -> Comparator.comparing(DossierRow::lastActivityAt);
		};
	}

	private ClaimNumber bring(DossierExample dossier) {
		return this.examples.bring(this.office, dossier);
	}

	private DossierPortion found(String typed) {
		return find(new DossierFilter(typed, null, Set.of(), Set.of(), false),
				new Listing(Which.BOTH, DossierSort.LAST_ACTIVITY, true, 1, 50));
	}

	private List<ClaimNumber> active(DossierFilter filter) {
		return numbers(find(filter, list(DossierSort.CLIENT, false)));
	}

	private DossierPortion page(int page, int size) {
		return find(DossierFilter.ALL, new Listing(Which.ACTIVE, DossierSort.LAST_ACTIVITY, true, page, size));
	}

	private DossierPortion find(DossierFilter filter, Listing listing) {
		return this.examples.ask(this.office, this.search.find(filter, listing));
	}

	private static Listing list(DossierSort sort, boolean descending) {
		return new Listing(Which.ACTIVE, sort, descending, 1, 50);
	}

	private static List<ClaimNumber> numbers(DossierPortion portion) {
		return portion.rows().stream().map(DossierRow::number).toList();
	}

}
