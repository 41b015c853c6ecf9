package nl.meekijken.web;

/**
 * A part of a page, for htmx to swap in: {@code new Part(page, "table")} of a {@code
 * DossierListPage} is drawn by {@code dossier-list-table.jte} from the same record.
 */
public record Part(Page page, String name) implements Reply {
}
