package nl.meekijken.office;

import java.util.List;

/** A page of offices, and whether there are more. */
public record FoundOffices(List<OfficeRow> offices, boolean more) {
}
