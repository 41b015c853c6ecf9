package nl.meekijken.office;

import java.time.LocalDate;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.database.Question;

/**
 * Offices as staff keep them: looking over all, and changing one from inside it, in the
 * transaction of whoever asks.
 */
@Component
public class StaffOffices {

	private final StaffOfficeStore store;

	StaffOffices(StaffOfficeStore store) {
		this.store = store;
	}

	/**
	 * Asks for a page of the offices in whose name, town or numbers that was typed
	 * stands; all of them if nothing was.
	 * @param page counted from one
	 */
	public Question<FoundOffices> find(String typed, LocalDate today, int page) {
		return StaffOfficeSearch.find(typed, today, page);
	}

	/** Asks for one office. */
	public Question<Optional<KeptOffice>> one(OfficeId id) {
		return StaffOfficeSearch.one(id);
	}

	/** Registers an office, from inside it; it has no tier yet. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void register(OfficeId id, OfficeFacts facts) {
		this.store.insert(id, facts);
	}

	/**
	 * Changes what is kept of an office.
	 * @return false if somebody changed it since that version
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public boolean change(OfficeId id, OfficeFacts facts, int version) {
		return this.store.change(id, facts, version);
	}

}
