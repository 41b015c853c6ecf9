package nl.meekijken.account;

/** Which person of which office; never changes, unlike name, e-mail or account number. */
public record PersonId(long value) {
}
