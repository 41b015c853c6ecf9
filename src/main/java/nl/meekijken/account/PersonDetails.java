package nl.meekijken.account;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

import nl.meekijken.values.PhoneNumber;

/** What people say about themselves, and how they like to read. */
public record PersonDetails(String firstName, @Nullable String prefix, String surname, @Nullable String jobTitle,
		@Nullable PhoneNumber phone, Locale language, Theme theme) {
}
