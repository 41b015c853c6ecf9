package nl.meekijken.backoffice;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

import nl.meekijken.account.FactorRemoval;
import nl.meekijken.account.FoundPerson;
import nl.meekijken.account.StaffMember;
import nl.meekijken.desk.Frame;
import nl.meekijken.desk.Told;
import nl.meekijken.web.Page;

/**
 * One person of any office, and what the reader may do for that account.
 *
 * @param key by which a form of the page is known when it comes twice
 * @param told what is said first
 */
record PersonPage(Frame frame, FoundPerson person, String key, Told told, HttpStatus status) implements Page {

	boolean isReader() {
		return reader().filter(reader -> reader.id().equals(this.person.id())).isPresent();
	}

	boolean mayBlock() {
		return !isReader() && reader().filter(StaffMember::isAdministrator).isPresent();
	}

	/** The request to remove this person's second factors that waits. */
	@Nullable FactorRemoval removal() {
		return this.frame.removals()
			.stream()
			.filter(removal -> removal.person().equals(this.person.id()))
			.findFirst()
			.orElse(null);
	}

	/** Whether the reader asked for the removal, so that somebody else has to agree. */
	boolean askedByReader(FactorRemoval removal) {
		return reader().filter(reader -> reader.id().equals(removal.askedBy())).isPresent();
	}

	private Optional<StaffMember> reader() {
		return Optional.ofNullable(this.frame.reader());
	}

}
