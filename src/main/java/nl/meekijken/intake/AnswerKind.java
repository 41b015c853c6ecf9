package nl.meekijken.intake;

/** In which form a question of a damage report is answered. */
public enum AnswerKind {

	LINE, TEXT, EMAIL, PHONE, POSTCODE, IBAN, KVK, PLATE, DAY, TIME, AMOUNT, CHOICE, TICKS, COUNTRY, PLATE_COUNTRY

}
