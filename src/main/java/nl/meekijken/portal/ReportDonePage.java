package nl.meekijken.portal;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import nl.meekijken.values.ClaimNumber;
import nl.meekijken.web.Page;

/**
 * What happens next with a damage that was reported.
 *
 * @param assessedBy the day by which it is assessed; none once that is known otherwise
 */
record ReportDonePage(Frame frame, ClaimNumber number, @Nullable LocalDate assessedBy) implements Page {

	DossierAddress address() {
		return new DossierAddress(this.number);
	}

}
