package nl.meekijken.recovery;

import java.math.BigDecimal;
import java.util.List;

import nl.meekijken.values.Money;

/**
 * What may be asked for collecting a sum out of court (Besluit vergoeding voor
 * buitengerechtelijke incassokosten, art. 2). It holds for damages only where they were
 * fixed in a settlement that stays unpaid (art. 1): a labelled calculation, never a
 * claim.
 */
public final class CollectionCosts {

	private static final BigDecimal LEAST = new BigDecimal(40);

	private static final BigDecimal MOST = new BigDecimal(6_775);

	private static final List<Step> STEPS = List.of(new Step(2_500, "0.15"), new Step(2_500, "0.10"),
			new Step(5_000, "0.05"), new Step(190_000, "0.01"), new Step(Long.MAX_VALUE, "0.005"));

	private CollectionCosts() {
	}

	/** Without turnover tax, to the nearest cent, half a cent up. */
	public static Money over(Money sum) {
		var left = sum.euros();
		var costs = BigDecimal.ZERO;
		for (var step : STEPS) {
			var here = left.min(BigDecimal.valueOf(step.width)).max(BigDecimal.ZERO);
			costs = costs.add(here.multiply(new BigDecimal(step.part)));
			left = left.subtract(here);
		}
		return Money.ofEuros(costs.max(LEAST).min(MOST));
	}

	private record Step(long width, String part) {
	}

}
