package nl.meekijken.recovery;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

import nl.meekijken.database.RoundTrip;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.values.Money;

import static org.assertj.core.api.Assertions.assertThat;

/** The rates are those that the house itself keeps. */
@ModuleTest
class InterestTests {

	private static final LocalDate START = LocalDate.of(2023, 3, 1);

	@Autowired
	private Terms terms;

	@Autowired
	private RoundTrip roundTrip;

	@Autowired
	private TransactionOperations transactions;

	private List<InterestRate> rates = List.of();

	@BeforeEach
	void readTheRates() {
		this.rates = this.transactions.execute(_ -> this.roundTrip.ask(this.terms.rates()));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			1000.00  | 2023-03-01 | 2024-03-01 | 55.12
			1000.00  | 2023-03-01 | 2026-03-01 | 191.27
			2500.00  | 2025-11-15 | 2026-02-15 | 31.64
			10000.00 | 2025-12-17 | 2026-01-16 | 41.10
			1500.00  | 2024-02-29 | 2025-03-01 | 102.88
			1648.58  | 2014-12-12 | 2015-05-29 | 16.08
			""")
	void theGoldenNumbersComeOut(BigDecimal principal, LocalDate from, LocalDate to, BigDecimal interest) {
		assertThat(over(principal.toString(), from, to).total().euros()).isEqualByComparingTo(interest);
	}

	@Test
	void whatWasPaidBeforeThereWasInterestIsTakenOffTheSum() {
		for (var day : List.of(START, START.minusDays(1))) {
			var interest = Interest.over(Money.of("1500.00"), START, START.plusYears(1), this.rates,
					Map.of(day, Money.of("500.00")));
			assertThat(interest.total()).as(day.toString())
				.isEqualTo(over("1000.00", START, START.plusYears(1)).total());
		}
	}

	@ParameterizedTest
	@CsvSource({ "0, 122, 4, 13.37", "1, 184, 6, 30.25", "2, 60, 7, 11.51" })
	void eachPartSaysItsDaysItsRateAndItsInterest(int place, long days, int percent, BigDecimal interest) {
		var part = over("1000.00", START, START.plusYears(1)).parts().get(place);
		assertThat(part.days()).isEqualTo(days);
		assertThat(part.percent()).isEqualByComparingTo(BigDecimal.valueOf(percent));
		assertThat(part.interest().euros()).isEqualByComparingTo(interest);
	}

	@Test
	void whatIsDueIsAddedToTheSumAfterAYearOnly() {
		var parts = over("1000.00", START, START.plusYears(2)).parts();
		assertThat(parts.stream().filter(part -> part.to().isBefore(START.plusYears(1).plusDays(1))))
			.allSatisfy(part -> assertThat(part.over()).isEqualTo(new Money(100_000)));
		assertThat(parts.stream().filter(part -> !part.from().isBefore(START.plusYears(1))))
			.allSatisfy(part -> assertThat(part.over()).isEqualTo(new Money(105_512)));
	}

	@Test
	void aPaymentGoesToTheInterestFirstAndThenToTheSum() {
		var from = LocalDate.of(2026, 1, 1);
		var paid = Interest.over(Money.of("1000.00"), from, from.plusDays(200), this.rates,
				Map.of(from.plusDays(100), Money.of("510.96")));
		assertThat(paid.parts()).extracting(Interest.Part::days).containsExactly(100L, 100L);
		assertThat(paid.parts().getFirst().interest()).isEqualTo(Money.of("10.96"));
		assertThat(paid.parts().getLast().over()).isEqualTo(Money.of("500.00"));
		assertThat(paid.total()).isEqualTo(Money.of("16.44"));
	}

	@Test
	void whatIsPaidWhollyBearsNoInterestAnyMore() {
		var from = LocalDate.of(2026, 1, 1);
		var paid = Interest.over(Money.of("100.00"), from, from.plusDays(300), this.rates,
				Map.of(from.plusDays(10), Money.of("500.00")));
		assertThat(paid.parts().getLast().interest()).isEqualTo(Money.ZERO);
	}

	@Test
	void noDaysBearNoInterest() {
		assertThat(over("1000.00", START, START).total()).isEqualTo(Money.ZERO);
		assertThat(over("1000.00", START, START.minusDays(5)).parts()).isEmpty();
		assertThat(over("1000.00", LocalDate.of(1990, 1, 1), LocalDate.of(1990, 6, 1)).total()).isEqualTo(Money.ZERO);
	}

	private Interest over(String principal, LocalDate from, LocalDate to) {
		return Interest.over(Money.of(principal), from, to, this.rates, Map.of());
	}

}
