package nl.meekijken.dossier;

import java.util.List;

/**
 * A page of dossiers for staff.
 *
 * @param count how many match, counted to {@link WorkSearch#COUNTED} and one more
 */
public record WorkPortion(int count, List<WorkRow> rows) {
}
