package nl.meekijken.portal;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import nl.meekijken.access.ActivityWords;
import nl.meekijken.dossier.ActivityKind;
import nl.meekijken.dossier.Damage;
import nl.meekijken.dossier.DossierStatus;
import nl.meekijken.dossier.Inquiry;
import nl.meekijken.intake.Countries;
import nl.meekijken.values.Percentage;
import nl.meekijken.web.Texts;

/** Words that several screens put together in the same way. */
final class Wording {

	/** After two months people think in dates, not in days. */
	private static final long DAYS_TOLD = 61;

	private static final String HOME = "NL";

	private static final DateTimeFormatter HOURS_AND_MINUTES = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

	private static final Pattern BLANKS = Pattern.compile("\\s+");

	private Wording() {
	}

	/** "sinds vandaag", "sinds 3 dagen", "sinds 4 feb 2026". */
	static String since(Texts texts, Instant at) {
		var days = texts.daysSince(at);
		if (days > DAYS_TOLD) {
			return texts.say("since.date", texts.shortDay(texts.dayOf(at)));
		}
		return texts.say("since.days", Math.max(0, days));
	}

	/** The label of a status, with the admitted part of the liability where it counts. */
	static String status(Texts texts, DossierStatus status, @Nullable Percentage percentage) {
		return (status == DossierStatus.ADMITTED && percentage != null)
				? texts.label(status, "part", percentage.display()) : texts.label(status);
	}

	static String activity(Texts texts, ActivityKind kind, @Nullable String detail) {
		return ActivityWords.of(texts, kind, detail);
	}

	/** "13 oktober 2026, 17:40 uur". */
	static String damageMoment(Texts texts, Damage damage) {
		var time = damage.time();
		return (time != null) ? texts.say("damage.on.time", texts.day(damage.on()), time.format(HOURS_AND_MINUTES))
				: texts.day(damage.on());
	}

	/** When an expert comes, as {@link #damageMoment}; none if the day is not known. */
	static @Nullable String appointment(Texts texts, Inquiry inquiry) {
		var day = inquiry.inspectedOn();
		var time = inquiry.inspectedAt();
		if (day == null) {
			return null;
		}
		return (time != null) ? texts.say("damage.on.time", texts.day(day), time.format(HOURS_AND_MINUTES))
				: texts.day(day);
	}

	/** Town and spot, and the country when it is not the Netherlands. */
	static String damagePlace(Texts texts, Damage damage) {
		var abroad = HOME.equals(damage.country()) ? null : country(texts, damage.country());
		return Stream.of(damage.place(), damage.location(), abroad)
			.filter(Objects::nonNull)
			.collect(Collectors.joining(", "));
	}

	/** The name of a country, from its two letters. */
	static String country(Texts texts, String code) {
		return Locale.of("", code).getDisplayCountry(texts.locale());
	}

	/** The name of a country, from the letters its cars carry. */
	static String plateCountry(Texts texts, String letters) {
		return country(texts, Countries.ofPlate(letters));
	}

	/** The first letters of somebody's first and last name. */
	static String initials(String name) {
		var words = BLANKS.splitAsStream(name.strip()).toList();
		return letter(words.getFirst()) + ((words.size() > 1) ? letter(words.getLast()) : "");
	}

	private static String letter(String word) {
		return word.isEmpty() ? "" : Character.toString(Character.toUpperCase(word.codePointAt(0)));
	}

}
