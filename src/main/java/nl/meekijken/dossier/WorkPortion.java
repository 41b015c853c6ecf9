package nl.meekijken.dossier;

import java.util.List;

/**
 * A page of dossiers for staff.
 *
 * @param count how many match, counted to {@link WorkSearch#COUNTED} and one more
 * @param beyond whether more match than are put in order, so that others might come first
 */
public record WorkPortion(int count, boolean beyond, List<WorkRow> rows) {
}
