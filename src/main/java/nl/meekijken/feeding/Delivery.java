package nl.meekijken.feeding;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Files that came together.
 *
 * @param bringer who brought them, by name
 * @param done how many rows are in, or were already
 * @param added how many of them were new
 * @param changed how many of them said something else than before
 */
public record Delivery(long id, String feed, Instant cameAt, String bringer, DeliveryState state, int rows, int done,
		int added, int changed, int faults, @Nullable Instant doneAt) {

	/** How far it is, in hundredths. */
	public int percentage() {
		return (this.rows > 0) ? (int) (100L * this.done / this.rows) : 0;
	}

}
