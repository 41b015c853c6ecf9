package nl.meekijken.office;

import org.jspecify.annotations.Nullable;

import nl.meekijken.values.EmailAddress;

/**
 * An office as its people see it.
 *
 * @param kvkNumber of the trade register; none if not known
 * @param afmNumber of the register of the Dutch financial markets authority; none if not
 * known
 * @param requiresFactor whether everybody has to give a second factor when signing in
 * @param version of the contact data, for {@link Offices#change}
 */
public record OfficeDetails(String name, OfficeContact contact, EmailAddress email, @Nullable String kvkNumber,
		@Nullable String afmNumber, boolean requiresFactor, int version) {
}
