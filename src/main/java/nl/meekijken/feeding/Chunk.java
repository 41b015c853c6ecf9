package nl.meekijken.feeding;

import java.util.List;

import nl.meekijken.office.OfficeId;

/**
 * Rows of one office that are brought in together.
 *
 * @param file in which they stand, as its sender calls it
 */
record Chunk(int id, OfficeId office, FileKind kind, List<FileRow> rows, String file) {

	Chunk in(String name) {
		return new Chunk(this.id, this.office, this.kind, this.rows, name);
	}

}
