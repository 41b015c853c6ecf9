package nl.meekijken.recovery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import nl.meekijken.values.Money;
import nl.meekijken.values.Percentage;

/**
 * The same part of several amounts, in whole cents that add up to that part of their sum
 * (half a cent up): each is rounded down, and the cents that are left go to those that
 * lost most, the first of equals first.
 */
final class Shares {

	private static final long HUNDRED = 100;

	private Shares() {
	}

	static List<Money> of(List<Money> amounts, Percentage part) {
		var whole = amounts.stream().reduce(Money.ZERO, Money::plus).percent(part).cents();
		var shares = new ArrayList<>(amounts.stream().map(amount -> parts(amount, part) / HUNDRED).toList());
		var left = whole - shares.stream().mapToLong(Long::longValue).sum();
		IntStream.range(0, amounts.size())
			.boxed()
			.sorted(Comparator.comparingLong((Integer place) -> -parts(amounts.get(place), part) % HUNDRED))
			.limit(left)
			.forEach(place -> shares.set(place, shares.get(place) + 1));
		return shares.stream().map(Money::new).toList();
	}

	/** In hundredths of a cent. */
	private static long parts(Money amount, Percentage part) {
		return Math.multiplyExact(amount.cents(), part.value());
	}

}
