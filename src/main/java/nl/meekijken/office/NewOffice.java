package nl.meekijken.office;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import nl.meekijken.values.EmailAddress;
import nl.meekijken.values.PhoneNumber;

/** An office that becomes a partner, from a day on, in a tier. */
public record NewOffice(String name, String kvkNumber, @Nullable String afmNumber, String street, String houseNumber,
		String postcode, String town, PhoneNumber phone, EmailAddress email, long accountManagerId, Tier tier,
		LocalDate from, boolean demo) {
}
