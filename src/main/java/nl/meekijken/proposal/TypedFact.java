package nl.meekijken.proposal;

import java.time.LocalDate;
import java.util.Optional;

import nl.meekijken.dossier.Fact;
import nl.meekijken.dossier.FactValue;
import nl.meekijken.intake.Countries;
import nl.meekijken.values.LicencePlate;
import nl.meekijken.values.Line;
import nl.meekijken.values.Money;
import nl.meekijken.values.Percentage;
import nl.meekijken.values.TypedDay;
import nl.meekijken.values.TypedTime;

import static nl.meekijken.intake.ReportReading.LONGEST_TEXT;
import static nl.meekijken.intake.ReportReading.SHORTEST_COURSE;

/**
 * A fact as somebody types it, read as a damage report reads the same.
 *
 * @param country where a licence plate is from
 * @param today in the Netherlands
 */
public record TypedFact(Fact fact, String typed, String country, LocalDate today) {

	private static final int LONGEST_LINE = 100;

	private static final Percentage WHOLE = new Percentage(100);

	/** What it is; none if it cannot be that. */
	public Optional<FactValue> value() {
		return switch (this.fact.kind()) {
			case LINE -> Line.parse(this.typed, LONGEST_LINE).map(FactValue.Words::new);
			case TEXT -> Optional.of(this.typed.strip())
				.filter(text -> text.length() >= SHORTEST_COURSE && text.length() <= LONGEST_TEXT)
				.map(FactValue.Words::new);
			case DAY -> TypedDay.parse(this.typed, this.today)
				.filter(day -> this.fact.isAhead() || !day.isAfter(this.today))
				.map(FactValue.Day::new);
			case TIME -> TypedTime.parse(this.typed).map(FactValue.Time::new);
			case AMOUNT -> Money.parse(this.typed).filter(money -> !money.isNegative()).map(FactValue.Amount::new);
			case PLATE -> LicencePlate.parse(this.country, this.typed).map(FactValue.Plate::new);
			case COUNTRY -> Optional.of(this.typed).filter(Countries.LETTERS::contains).map(FactValue.Choice::new);
			case CHOICE -> Optional.of(this.typed).filter(this.fact.options()::contains).map(FactValue.Choice::new);
			case PART -> Percentage.parse(this.typed)
				.filter(part -> part.value() > 0 && part.compareTo(WHOLE) < 0)
				.map(FactValue.Part::new);
		};
	}

}
