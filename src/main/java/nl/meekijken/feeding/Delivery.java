package nl.meekijken.feeding;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Files that came together.
 *
 * @param bringer who brought them, by name
 * @param overtaken whether one of the same feed that came later was started
 * @param done how many rows are in, or were already
 * @param added how many of them were new
 * @param changed how many of them said something else than before
 * @param readers who will read what of it, or does
 */
public record Delivery(long id, String feed, Instant cameAt, String bringer, DeliveryState state, boolean overtaken,
		int rows, int done, int added, int changed, int faults, Readers readers, @Nullable Instant doneAt) {

	/** Whether it waits for somebody to start it, or to let it go on. */
	public boolean canStart() {
		return this.state.canStart() && !this.overtaken;
	}

	/** Whether it waits in vain: it would overwrite what is newer. */
	public boolean isTooLate() {
		return this.state.canStart() && this.overtaken;
	}

	/** How far it is, in hundredths. */
	public int percentage() {
		return (this.rows > 0) ? (int) (100L * this.done / this.rows) : 0;
	}

}
