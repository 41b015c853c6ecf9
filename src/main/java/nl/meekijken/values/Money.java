package nl.meekijken.values;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An amount in euro cents; sums that no longer fit throw {@link ArithmeticException}. */
public record Money(long cents) implements Comparable<Money> {

	public static final Money ZERO = new Money(0);

	private static final String KIND = "amount";

	private static final int LONGEST = 30;

	/** Dutch 1.234,56 and 1.234,-, English 1,234.56, and plain 1234,56 or 1234.56. */
	private static final Pattern TYPED = Pattern.compile("(?:€|EUR)?\\s*(-?)\\s*(?:€|EUR)?\\s*"
			+ "([0-9]{1,3}(?:\\.[0-9]{3}){1,4}(?=,|$)|[0-9]{1,3}(?:,[0-9]{3}){1,4}(?=\\.)|[0-9]{1,15})"
			+ "(?:[.,](?:([0-9]{1,2})|-))?", Pattern.CASE_INSENSITIVE);

	/** Rounds to the nearest cent, half a cent up. */
	public static Money ofEuros(BigDecimal euros) {
		return new Money(euros.movePointRight(2).setScale(0, RoundingMode.HALF_UP).longValueExact());
	}

	/** Throws {@link InvalidValue} when the text is not an amount. */
	public static Money of(String typed) {
		return parse(typed).orElseThrow(() -> new InvalidValue(KIND));
	}

	/**
	 * Reads euros in Dutch or English notation; 1.234 is a thousand and more, 1,234 is
	 * refused.
	 */
	public static Optional<Money> parse(String typed) {
		String text = Typed.line(typed);
		Matcher matcher = TYPED.matcher(text);
		if (text.length() > LONGEST || !matcher.matches()) {
			return Optional.empty();
		}
		String fraction = (matcher.group(3) != null) ? matcher.group(3) : "0";
		String whole = matcher.group(2).replace(".", "").replace(",", "");
		return Optional.of(ofEuros(new BigDecimal(matcher.group(1) + whole + "." + fraction)));
	}

	public BigDecimal euros() {
		return BigDecimal.valueOf(this.cents, 2);
	}

	public Money plus(Money other) {
		return new Money(Math.addExact(this.cents, other.cents));
	}

	public Money minus(Money other) {
		return new Money(Math.subtractExact(this.cents, other.cents));
	}

	/** That part of the amount, to the nearest cent, half a cent up. */
	public Money percent(Percentage part) {
		return ofEuros(euros().multiply(BigDecimal.valueOf(part.value(), 2)));
	}

	public boolean isZero() {
		return this.cents == 0;
	}

	public boolean isNegative() {
		return this.cents < 0;
	}

	/**
	 * "€ 1.234,56" with a no-break space for Dutch, "€1,234.56" for any other language.
	 */
	public String display(Locale locale) {
		boolean dutch = "nl".equals(locale.getLanguage());
		DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
		symbols.setGroupingSeparator(dutch ? '.' : ',');
		symbols.setDecimalSeparator(dutch ? ',' : '.');
		symbols.setMinusSign('-');
		String pattern = dutch ? "€\u00A0#,##0.00;€\u00A0-#,##0.00" : "€#,##0.00;-€#,##0.00";
		return new DecimalFormat(pattern, symbols).format(euros());
	}

	@Override
	public int compareTo(Money other) {
		return Long.compare(this.cents, other.cents);
	}

}
