package nl.meekijken.office;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.database.Question;

/**
 * The tiers of an office over time, as staff decide: from a day on, today or later. What
 * it may not do any more ends on that day by itself; what it has stays.
 */
@Component
public class OfficeTiers {

	private final OfficeTierStore store;

	private final Clock clock;

	OfficeTiers(OfficeTierStore store, Clock clock) {
		this.store = store;
		this.clock = clock;
	}

	/** Asks whether the tier that an office has that day lets it look along that day. */
	public Question<Boolean> letsLook(OfficeId office, LocalDate day) {
		return OfficeTierStore.letsLook(office, day);
	}

	/** Asks for all tiers of an office, the last that begins first. */
	public Question<List<OfficeTier>> of(OfficeId office) {
		return OfficeTierStore.of(office);
	}

	/**
	 * Decides which tier an office has from a day on, instead of what was planned for
	 * that same day.
	 * @param from today or later
	 * @param by the name of who decides
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void begin(OfficeId office, Tier tier, LocalDate from, String by) {
		this.store.begin(office, new OfficeTier(tier, from, null, by), Timestamp.from(this.clock.instant()));
	}

	/** Drops a plan; tells whether there was one that has not begun yet. */
	@Transactional(propagation = Propagation.MANDATORY)
	public boolean drop(OfficeId office, LocalDate from, LocalDate today) {
		return from.isAfter(today) && this.store.drop(office, from);
	}

}
