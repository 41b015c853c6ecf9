package nl.meekijken.document;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * An inventory of one night.
 *
 * @param doneAt none while it goes on, or if it was broken off
 * @param gone how many papers had no bytes, counted to a thousand
 * @param orphans how many bytes belonged to no paper, counted to a thousand
 */
public record TakenInventory(LocalDate night, Instant begunAt, @Nullable Instant doneAt, int gone, int orphans) {

	public boolean isInOrder() {
		return this.doneAt != null && this.gone == 0 && this.orphans == 0;
	}

}
