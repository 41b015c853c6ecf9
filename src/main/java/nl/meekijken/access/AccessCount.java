package nl.meekijken.access;

/**
 * How much somebody looked in some days.
 *
 * @param looks how often, at dossiers, papers and messages of no dossier
 * @param dossiers into how many dossiers
 * @param outside how many of the looks were outside working hours
 * @param refused how often something was refused
 */
public record AccessCount(TrailPerson person, long looks, long dossiers, long outside, long refused) {
}
