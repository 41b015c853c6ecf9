package nl.meekijken.recovery;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import nl.meekijken.values.Money;

/**
 * The statutory interest over a claim for damages (BW 6:119): from the day of the damage,
 * without notice (BW 6:83 b), at the rate that holds on each day (BW 6:120), with what is
 * due added to the sum after each year (BW 6:119 lid 2). Counted in days of a year of
 * 365, as is usual; only the result is rounded, half a cent up. A year that began on 29
 * February ends on 28 February. A payment goes to the interest first, and then to the sum
 * (BW 6:44).
 *
 * @param parts between the days on which rate, sum or year changes
 */
public record Interest(List<Part> parts, Money total) {

	private static final BigDecimal YEAR = new BigDecimal(36_500);

	private static final MathContext EXACT = MathContext.DECIMAL128;

	/** So many days over one sum at one rate. */
	public record Part(LocalDate from, LocalDate to, long days, BigDecimal percent, Money over, Money interest) {
	}

	/**
	 * The interest that runs from one day to another.
	 * @param rates by the day from which they hold; before the first there is none
	 * @param payments by the day on which they came; what came before there was interest
	 * is taken off the sum
	 */
	public static Interest over(Money principal, LocalDate from, LocalDate to, List<InterestRate> rates,
			Map<LocalDate, Money> payments) {
		var running = new Running(principal.euros());
		payments.forEach((day, amount) -> {
			if (!day.isAfter(from)) {
				running.pay(amount.euros());
			}
		});
		var parts = new ArrayList<Part>();
		var begin = from;
		for (var end : turns(from, to, rates, payments)) {
			parts.add(running.until(begin, end, rateOn(begin, rates)));
			if (isAnniversary(from, end)) {
				running.capitalise();
			}
			running.pay(payments.getOrDefault(end, Money.ZERO).euros());
			begin = end;
		}
		return new Interest(List.copyOf(parts), Money.ofEuros(running.earned));
	}

	/** The days on which something changes, and the last. */
	private static TreeSet<LocalDate> turns(LocalDate from, LocalDate to, List<InterestRate> rates,
			Map<LocalDate, Money> payments) {
		var turns = new TreeSet<LocalDate>();
		rates.stream().map(InterestRate::from).forEach(turns::add);
		turns.addAll(payments.keySet());
		for (var year = 1; !from.plusYears(year).isAfter(to); year++) {
			turns.add(from.plusYears(year));
		}
		turns.removeIf(day -> !day.isAfter(from) || !day.isBefore(to));
		if (to.isAfter(from)) {
			turns.add(to);
		}
		return turns;
	}

	private static boolean isAnniversary(LocalDate from, LocalDate day) {
		return day.equals(from.plusYears(ChronoUnit.YEARS.between(from, day.plusDays(1))))
				&& day.getYear() > from.getYear();
	}

	private static BigDecimal rateOn(LocalDate day, List<InterestRate> rates) {
		var known = new TreeMap<LocalDate, BigDecimal>();
		rates.forEach(rate -> known.put(rate.from(), rate.percent()));
		var holds = known.floorEntry(day);
		return (holds != null) ? holds.getValue() : BigDecimal.ZERO;
	}

	/** A sum with the interest that is due over it and not yet added. */
	private static final class Running {

		private BigDecimal sum;

		private BigDecimal due = BigDecimal.ZERO;

		private BigDecimal earned = BigDecimal.ZERO;

		Running(BigDecimal sum) {
			this.sum = sum;
		}

		Part until(LocalDate begin, LocalDate end, BigDecimal percent) {
			var days = ChronoUnit.DAYS.between(begin, end);
			var interest = this.sum.multiply(percent).multiply(BigDecimal.valueOf(days)).divide(YEAR, EXACT);
			this.due = this.due.add(interest);
			this.earned = this.earned.add(interest);
			return new Part(begin, end, days, percent, Money.ofEuros(this.sum), Money.ofEuros(interest));
		}

		void capitalise() {
			this.sum = this.sum.add(this.due);
			this.due = BigDecimal.ZERO;
		}

		void pay(BigDecimal amount) {
			var toInterest = amount.min(this.due);
			this.due = this.due.subtract(toInterest);
			this.sum = this.sum.subtract(amount.subtract(toInterest)).max(BigDecimal.ZERO);
		}

	}

}
