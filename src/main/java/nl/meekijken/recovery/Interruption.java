package nl.meekijken.recovery;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * That a term of prescription began anew.
 *
 * @param letter the number of the paper that proves it
 * @param correction what it takes back; none for one that was recorded as such
 */
public record Interruption(long id, LocalDate on, Manner manner, @Nullable Long letter,
		@Nullable Correction correction) {

	/** Those that hold: neither taken back nor what takes back. */
	public static List<Interruption> standing(List<Interruption> all) {
		var takenBack = all.stream()
			.map(Interruption::correction)
			.filter(Objects::nonNull)
			.map(Correction::booked)
			.toList();
		return all.stream().filter(one -> one.correction() == null && !takenBack.contains(one.id())).toList();
	}

}
