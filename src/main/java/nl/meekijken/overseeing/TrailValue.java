package nl.meekijken.overseeing;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Locale;

import nl.meekijken.values.Money;
import nl.meekijken.values.Percentage;
import nl.meekijken.web.Texts;

/**
 * How the value of a column reads. What is kept otherwise than expected reads as it is.
 */
@FunctionalInterface
interface TrailValue {

	TrailValue WORDS = (texts, kept) -> kept;

	TrailValue DAY = (texts, kept) -> texts.day(LocalDate.parse(kept));

	TrailValue MOMENT = (texts, kept) -> texts.lately(OffsetDateTime.parse(kept).toInstant());

	TrailValue MONEY = (texts, kept) -> new Money(Long.parseLong(kept)).display(texts.locale());

	TrailValue PERCENT = (texts, kept) -> new Percentage(Integer.parseInt(kept)).display();

	TrailValue YES_NO = (texts, kept) -> texts.say(kept.equals("true") ? "trail.yes" : "trail.no");

	TrailValue COUNTRY = (texts, kept) -> Locale.of("", kept).getDisplayCountry(texts.locale());

	String in(Texts texts, String kept);

	/** A constant, in the words that it has where dossiers are handled. */
	static TrailValue of(Class<? extends Enum<?>> type) {
		return (texts, kept) -> Arrays.stream(type.getEnumConstants())
			.filter(constant -> constant.name().equals(kept))
			.findFirst()
			.map(constant -> texts.in("handling").label(constant))
			.orElse(kept);
	}

}
