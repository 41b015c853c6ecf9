package nl.meekijken.feeding;

import java.util.List;

import nl.meekijken.office.OfficeId;

/** Rows of one office that are brought in together. */
record Chunk(int id, OfficeId office, FileKind kind, List<FileRow> rows) {
}
