package nl.meekijken.dossier;

/** Where a client is paid, as it may be shown: never the whole number. */
public record BankAccount(String masked, String holder) {
}
