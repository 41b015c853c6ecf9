package nl.meekijken.demo;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

import nl.meekijken.values.AfmNumber;
import nl.meekijken.values.EmailAddress;
import nl.meekijken.values.KvkNumber;
import nl.meekijken.values.PhoneNumber;

/**
 * Who asks for a demo.
 *
 * @param office the name of the office
 * @param remark what the asker wants to say about it
 * @param language in which the asker reads pages and mail
 */
public record Asker(String firstName, @Nullable String prefix, String surname, String office, EmailAddress email,
		PhoneNumber phone, @Nullable KvkNumber kvkNumber, @Nullable AfmNumber afmNumber, @Nullable String remark,
		Locale language) {

	private static final int PARTS = 9;

	public String fullName() {
		return this.firstName + " " + ((this.prefix != null) ? this.prefix + " " : "") + this.surname;
	}

	/**
	 * On a line each; the remark comes last, since it may have more lines. Both numbers
	 * share one, so that what was written before the second was asked reads as ever.
	 */
	String written() {
		return String.join("\n", this.firstName, orEmpty(this.prefix), this.surname, this.office, this.email.value(),
				this.phone.value(), numbers(), this.language.toLanguageTag(), orEmpty(this.remark));
	}

	static Asker read(String written) {
		var parts = written.split("\n", PARTS);
		var numbers = (parts[6] + " ").split(" ", PARTS);
		return new Asker(parts[0], orNull(parts[1]), parts[2], parts[3], new EmailAddress(parts[4]),
				new PhoneNumber(parts[5]), numbers[0].isEmpty() ? null : new KvkNumber(numbers[0]),
				numbers[1].isEmpty() ? null : new AfmNumber(numbers[1]), orNull(parts[8]),
				Locale.forLanguageTag(parts[7]));
	}

	private String numbers() {
		return ((this.kvkNumber != null) ? this.kvkNumber.value() : "")
				+ ((this.afmNumber != null) ? " " + this.afmNumber.value() : "");
	}

	private static String orEmpty(@Nullable String part) {
		return (part != null) ? part : "";
	}

	private static @Nullable String orNull(String part) {
		return part.isEmpty() ? null : part;
	}

}
