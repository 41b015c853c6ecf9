package nl.meekijken.office;

import nl.meekijken.values.EmailAddress;

/** The office of the recovery service itself, in which its staff have their accounts. */
public record StaffOffice(String name, OfficeContact contact, EmailAddress email, boolean demo) {
}
