package nl.meekijken.account;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import nl.meekijken.office.AccountManager;
import nl.meekijken.office.Brand;
import nl.meekijken.office.OfficeId;
import nl.meekijken.office.Tier;

/**
 * Somebody who looks along, with the office as it is today: what every page needs to know
 * of its reader.
 *
 * @param demoEndsOn the last day of a demo that somebody asked for
 * @param brand how the office shows itself, if its tier lets it
 */
public record Person(PersonId id, OfficeId office, String officeName, Tier tier, String firstName, String fullName,
		Role role, @Nullable Instant previouslySignedInAt, boolean newestFirst, Theme theme, boolean demo,
		@Nullable LocalDate demoEndsOn, AccountManager accountManager, @Nullable Brand brand) {

	public boolean isAdministrator() {
		return this.role == Role.ADMINISTRATOR;
	}

	/** What tells this brand from others, for what is kept by a browser of several. */
	public String brandVersion() {
		return this.office.value() + "-" + ((this.brand != null) ? this.brand.version() : 0);
	}

}
