package nl.meekijken.administration;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

import nl.meekijken.account.FoundPerson;
import nl.meekijken.desk.Frame;
import nl.meekijken.desk.Told;
import nl.meekijken.office.KeptOffice;
import nl.meekijken.office.OfficeTier;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Page;

/** One office, its tiers over time and its people. */
record OfficePage(Frame frame, boolean administrates, KeptOffice office, List<OfficeTier> tiers,
		List<FoundPerson> people, TierForm form, FormErrors errors, Told told) implements Page {

	String address() {
		return OfficeAddress.of(this.office.id());
	}

	/** The tier of today, if it has one. */
	@Nullable OfficeTier now() {
		return this.tiers.stream().filter(tier -> !isPlanned(tier)).findFirst().filter(this::isStill).orElse(null);
	}

	private boolean isStill(OfficeTier tier) {
		var until = tier.until();
		return until == null || !until.isBefore(today());
	}

	boolean isPlanned(OfficeTier tier) {
		return tier.from().isAfter(today());
	}

	private LocalDate today() {
		return this.frame.texts().today();
	}

	@Override
	public HttpStatus status() {
		return !this.errors.isEmpty() ? HttpStatus.UNPROCESSABLE_CONTENT
				: (this.told.problem() != null) ? HttpStatus.CONFLICT : HttpStatus.OK;
	}

}
