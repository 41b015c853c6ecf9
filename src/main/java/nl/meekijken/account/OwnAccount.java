package nl.meekijken.account;

import nl.meekijken.values.EmailAddress;

/** An account as its owner sees it. */
public record OwnAccount(String accountNumber, EmailAddress email, PersonDetails details) {
}
