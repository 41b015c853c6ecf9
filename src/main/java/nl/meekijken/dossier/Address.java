package nl.meekijken.dossier;

/** Where a client lives or is established. */
public record Address(String street, String houseNumber, String postcode, String town, String country) {
}
