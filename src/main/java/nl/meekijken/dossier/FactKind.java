package nl.meekijken.dossier;

import java.time.LocalDate;
import java.time.LocalTime;

import nl.meekijken.values.LicencePlate;
import nl.meekijken.values.Money;
import nl.meekijken.values.Percentage;

/** Of which kind the value of a fact is. */
public enum FactKind {

	LINE, TEXT, DAY, TIME, AMOUNT, PLATE, COUNTRY, CHOICE, PART;

	/** Reads a value as {@link FactValue#code()} writes it. */
	public FactValue read(String code) {
		return switch (this) {
			case LINE, TEXT -> new FactValue.Words(code);
			case DAY -> new FactValue.Day(LocalDate.parse(code));
			case TIME -> new FactValue.Time(LocalTime.parse(code));
			case AMOUNT -> new FactValue.Amount(new Money(Long.parseLong(code)));
			case PLATE -> plate(code.split(" ", 2));
			case COUNTRY, CHOICE -> new FactValue.Choice(code);
			case PART -> new FactValue.Part(new Percentage(Integer.parseInt(code)));
		};
	}

	private static FactValue plate(String[] countryAndValue) {
		return new FactValue.Plate(new LicencePlate(countryAndValue[0], countryAndValue[1]));
	}

}
