package nl.meekijken.administration;

import nl.meekijken.office.OfficeId;

/** Where one office is found. */
final class OfficeAddress {

	static final String ONE = OfficeListController.ADDRESS + "/{kantoor}";

	private OfficeAddress() {
	}

	static String of(OfficeId office) {
		return OfficeListController.ADDRESS + "/" + office.value();
	}

}
