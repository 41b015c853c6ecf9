package nl.meekijken.recovery;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import nl.meekijken.values.Money;
import nl.meekijken.values.Percentage;

import static org.assertj.core.api.Assertions.assertThat;

class SharesTests {

	@Test
	void centsThatAreLeftGoToWhoLostMost() {
		assertThat(Shares.of(cents(1, 1, 1), new Percentage(50))).isEqualTo(cents(1, 1, 0));
		assertThat(Shares.of(cents(101, 102, 103), new Percentage(33))).isEqualTo(cents(33, 34, 34));
		assertThat(Shares.of(List.of(), new Percentage(50))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 25, 33, 50, 66, 75, 99, 100 })
	void theSharesAlwaysAddUpToTheCent(int percent) {
		var chance = new Random(112);
		var part = new Percentage(percent);
		for (var times = 0; times < 500; times++) {
			var amounts = Stream.generate(() -> new Money(chance.nextLong(10_000_000)))
				.limit(1 + chance.nextInt(12))
				.toList();
			var shares = Shares.of(amounts, part);
			assertThat(sum(shares)).isEqualTo(sum(amounts).percent(part));
			for (var place = 0; place < amounts.size(); place++) {
				assertThat(Math.abs(shares.get(place).cents() * 100 - amounts.get(place).cents() * percent))
					.isLessThanOrEqualTo(100);
			}
		}
	}

	@Test
	void aStatementAddsUpByHeadAndAsAWhole() {
		var heads = Stream.of("418.65", "99.99", "0.01")
			.map(claimed -> Head.fresh(HeadKind.VEHICLE, null, true, Money.of(claimed), null, Money.of("10.00")))
			.toList();
		var statement = new Statement(heads, List.of(), List.of(), new Percentage(75));
		assertThat(statement.claimed()).isEqualTo(Money.of("518.65"));
		assertThat(statement.recoverable()).isEqualTo(Money.of("388.99"));
		assertThat(sum(statement.recoverableOfEach())).isEqualTo(statement.recoverable());
		assertThat(statement.outstanding()).isEqualTo(Money.of("358.99"));
		assertThat(statement.unallocated()).isEqualTo(Money.of("-30.00"));
		assertThat(new Statement(heads, List.of(), List.of(), null).recoverable()).isEqualTo(statement.claimed());
	}

	@Test
	void interestIsReckonedOverThePartAlready() {
		var heads = List.of(head(HeadKind.VEHICLE, "1000.00"), head(HeadKind.INTEREST, "10.01"),
				head(HeadKind.HANDLING_FEE, "200.00"));
		var statement = new Statement(heads, List.of(), List.of(), new Percentage(50));
		assertThat(statement.recoverableOfEach()).containsExactly(Money.of("500.00"), Money.of("10.01"),
				Money.of("100.00"));
		assertThat(statement.recoverable()).isEqualTo(Money.of("610.01"));
		assertThat(statement.bearingInterest()).isEqualTo(Money.of("500.00"));
	}

	private static Head head(HeadKind kind, String claimed) {
		return Head.fresh(kind, null, true, Money.of(claimed), null, Money.ZERO);
	}

	@ParameterizedTest
	@CsvSource({ "100, 40.00", "266.66, 40.00", "1000, 150.00", "2500, 375.00", "3000, 425.00", "5000, 625.00",
			"8400, 795.00", "10000, 875.00", "20000, 975.00", "200000, 2775.00", "1000000, 6775.00",
			"2000000, 6775.00" })
	void theScaleOfCollectionCostsIsThatOfTheDecree(String sum, String costs) {
		assertThat(CollectionCosts.over(Money.of(sum))).isEqualTo(Money.of(costs));
	}

	private static List<Money> cents(long... cents) {
		return java.util.Arrays.stream(cents).mapToObj(Money::new).toList();
	}

	private static Money sum(List<Money> amounts) {
		return amounts.stream().reduce(Money.ZERO, Money::plus);
	}

}
