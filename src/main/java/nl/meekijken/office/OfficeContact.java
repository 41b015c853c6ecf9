package nl.meekijken.office;

import nl.meekijken.values.PhoneNumber;
import nl.meekijken.values.Postcode;

/** Where an office is and how to reach it: what its administrators keep themselves. */
public record OfficeContact(String street, String houseNumber, Postcode postcode, String town, PhoneNumber phone) {
}
