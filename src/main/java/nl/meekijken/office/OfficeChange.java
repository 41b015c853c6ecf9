package nl.meekijken.office;

/** What comes of changing the contact data of an office. */
public sealed interface OfficeChange {

	record Changed() implements OfficeChange {
	}

	/** Somebody else changed them since they were read; nothing was overwritten. */
	record ChangedMeanwhile(OfficeDetails now) implements OfficeChange {
	}

}
