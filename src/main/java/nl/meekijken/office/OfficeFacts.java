package nl.meekijken.office;

import org.jspecify.annotations.Nullable;

import nl.meekijken.values.EmailAddress;

/**
 * What staff keep of an office.
 *
 * @param kvkNumber of the trade register; none if not known
 * @param afmNumber of the register of the markets authority; none if not known
 */
public record OfficeFacts(String name, @Nullable String kvkNumber, @Nullable String afmNumber, OfficeContact contact,
		EmailAddress email, long accountManagerId) {
}
