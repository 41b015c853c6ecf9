package nl.meekijken.access;

/** Somebody of whom a record speaks, as staff know them. */
public record TrailPerson(long id, String name, String office, boolean staff) {
}
