package nl.meekijken.feeding;

import java.time.Instant;

/**
 * How many rows will be read by whom once they are in, of those that are written to be
 * read: dossiers are seen by their office anyway.
 *
 * @param shown how many the intermediary reads
 * @param inside how many only staff read
 */
public record Readers(int shown, int inside) {

	static final Readers NONE = new Readers(0, 0);

	/** With one row more, in which nothing is wrong. */
	Readers and(FileKind kind, FileRow row) {
		return switch (kind) {
			case ACTIVITIES -> and(ActivityCells.isShown(row));
			case EMAILS -> and(EmailCells.isShown(new Cells(row, Instant.EPOCH)));
			default -> this;
		};
	}

	private Readers and(boolean isShown) {
		return isShown ? new Readers(this.shown + 1, this.inside) : new Readers(this.shown, this.inside + 1);
	}

	/** Whether there is anything to be read. */
	public boolean isAny() {
		return this.shown + this.inside > 0;
	}

}
