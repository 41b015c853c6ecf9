package nl.meekijken.intake;

/** What is wrong with an answer. */
public enum ReportProblem {

	MISSING, TOO_LONG, TOO_SHORT, NO_EMAIL, NO_PHONE, NO_POSTCODE, NO_IBAN, NO_KVK, NO_PLATE, NO_DAY, IN_FUTURE,
	NO_TIME, NO_AMOUNT, NO_CHOICE, NO_NAME, NO_HOUSE_NUMBER

}
