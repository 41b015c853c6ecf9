package nl.meekijken.values;

import java.util.Optional;
import java.util.regex.Pattern;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;

/**
 * A telephone number in E.164 (+31612345678). The numbering plan is consulted only for
 * what is typed: plans change, and what was stored once must stay readable.
 */
public record PhoneNumber(String value) {

	private static final String KIND = "telephone number";

	private static final String HOME = "NL";

	private static final int HOME_CODE = 31;

	private static final String HOME_PREFIX = "+" + HOME_CODE;

	private static final int LONGEST = 40;

	private static final Pattern CANONICAL = Pattern.compile("\\+[1-9][0-9]{5,14}");

	/** No letters, which would be read as keys of a dial pad. */
	private static final Pattern TYPED = Pattern.compile("[" + Typed.DASHES + "\\p{Nd}\\p{Z}\\s+()./]+");

	private static final PhoneNumberUtil PLANS = PhoneNumberUtil.getInstance();

	public PhoneNumber {
		if (!CANONICAL.matcher(value).matches()) {
			throw new InvalidValue(KIND);
		}
	}

	/**
	 * Throws {@link InvalidValue} when the text is not a number in use in its country.
	 */
	public static PhoneNumber of(String typed) {
		return parse(typed).orElseThrow(() -> new InvalidValue(KIND));
	}

	/** Reads a number in use, a Dutch one unless it starts with + or 00. */
	public static Optional<PhoneNumber> parse(String typed) {
		String text = Typed.trim(typed);
		if (text.length() > LONGEST || !TYPED.matcher(text).matches()) {
			return Optional.empty();
		}
		return read(text).filter(PLANS::isValidNumber)
			.map((number) -> PLANS.format(number, PhoneNumberFormat.E164))
			.map(PhoneNumber::new);
	}

	/** As people write it: a Dutch number nationally, any other with its country code. */
	public String display() {
		return stored().map(PhoneNumber::written).orElse(this.value);
	}

	/** A Dutch number needs no plan to be taken apart, which is what costs time. */
	private Optional<Phonenumber.PhoneNumber> stored() {
		return this.value.startsWith(HOME_PREFIX) ? Optional.of(new Phonenumber.PhoneNumber().setCountryCode(HOME_CODE)
			.setNationalNumber(Long.parseLong(this.value.substring(HOME_PREFIX.length())))) : read(this.value);
	}

	/** The address of a link that dials. */
	public String tel() {
		return "tel:" + this.value;
	}

	@Override
	public String toString() {
		return this.value;
	}

	private static String written(Phonenumber.PhoneNumber number) {
		PhoneNumberFormat format = (number.getCountryCode() == HOME_CODE) ? PhoneNumberFormat.NATIONAL
				: PhoneNumberFormat.INTERNATIONAL;
		return PLANS.format(number, format).replace('-', ' ');
	}

	private static Optional<Phonenumber.PhoneNumber> read(String text) {
		try {
			return Optional.of(PLANS.parse(text, HOME));
		}
		catch (NumberParseException ex) {
			return Optional.empty();
		}
	}

}
