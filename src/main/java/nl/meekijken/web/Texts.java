package nl.meekijken.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of one audience in the reader's language, and how moments read: in Dutch
 * time, with how long ago.
 */
public final class Texts {

	/** The two languages; Dutch comes first. */
	public static final Locale DUTCH = Locale.of("nl", "NL");

	public static final Locale ENGLISH = Locale.of("en", "GB");

	private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

	private static final Map<Wanted, DayPattern> PATTERNS = new ConcurrentHashMap<>();

	private final Locale locale;

	private final Words words;

	private final Words ownWords;

	private final ZonedDateTime here;

	private final LocalDate today;

	private Texts(Locale locale, String audience, Instant now) {
		this.locale = locale;
		this.words = Words.of(audience, locale);
		this.ownWords = Words.of("web", locale);
		this.here = now.atZone(ZONE);
		this.today = this.here.toLocalDate();
	}

	public static Texts of(String audience, Locale locale, Clock clock) {
		return new Texts(supported(locale), audience, clock.instant());
	}

	private static Locale supported(Locale locale) {
		return locale.getLanguage().equals(ENGLISH.getLanguage()) ? ENGLISH : DUTCH;
	}

	/** The words of another bundle, for the same reader at the same moment. */
	public Texts in(String bundle) {
		return new Texts(this.locale, bundle, this.here.toInstant());
	}

	/** The words of a bundle for somebody else, at the same moment. */
	public Texts in(String bundle, Locale language) {
		return new Texts(supported(language), bundle, this.here.toInstant());
	}

	public Locale locale() {
		return this.locale;
	}

	/** Whether the reader has chosen English. */
	public boolean english() {
		return this.locale.equals(ENGLISH);
	}

	/** The text of a key, with its arguments filled in. */
	public String say(String key, Object... arguments) {
		return this.words.say(key, arguments);
	}

	/** The label of an enum constant: the text of {@code DossierStatus.PAID}. */
	public String label(Enum<?> constant) {
		return this.words.label(constant);
	}

	/**
	 * The text of an enum constant for some purpose: of
	 * {@code DossierStatus.PAID.sentence}.
	 */
	public String label(Enum<?> constant, String purpose, Object... arguments) {
		return say(Words.keyOf(constant) + "." + purpose, arguments);
	}

	/** Now, in the Netherlands. */
	public ZonedDateTime here() {
		return this.here;
	}

	/** Today, in the Netherlands. */
	public LocalDate today() {
		return this.today;
	}

	public LocalDate dayOf(Instant moment) {
		return moment.atZone(ZONE).toLocalDate();
	}

	/** How many days ago a moment was, counted in calendar days. */
	public long daysSince(Instant moment) {
		return ChronoUnit.DAYS.between(dayOf(moment), today());
	}

	/** "13 oktober 2026". */
	public String day(LocalDate day) {
		return pattern("date.long").of(day);
	}

	/** "13 oktober", with the year when it is not this one. */
	public String near(LocalDate day) {
		return pattern((day.getYear() == this.today.getYear()) ? "date.near" : "date.long").of(day);
	}

	/** "13 okt 2026". */
	public String shortDay(LocalDate day) {
		return pattern("date.short").of(day);
	}

	/** "Vr 20 november", with the year when it is not this one. */
	public String weekday(LocalDate day) {
		var text = pattern((day.getYear() == this.today.getYear()) ? "date.weekday" : "date.weekday.year").of(day);
		return text.substring(0, 1).toUpperCase(this.locale) + text.substring(1);
	}

	/** "14:30", in the Netherlands. */
	public String time(Instant moment) {
		return time(moment.atZone(ZONE));
	}

	private String time(ZonedDateTime moment) {
		return pattern("time").of(moment.toLocalTime().truncatedTo(ChronoUnit.MINUTES));
	}

	/** "vandaag", "gisteren", "3 dagen geleden", "5 weken geleden", "over 3 dagen". */
	public String ago(LocalDate day) {
		var days = ChronoUnit.DAYS.between(day, today());
		if (days < 0) {
			return (days == -1) ? own("ago.tomorrow") : own("ago.in.days", -days);
		}
		if (days < 14) {
			return (days == 0) ? own("ago.today") : (days == 1) ? own("ago.yesterday") : own("ago.days", days);
		}
		var months = ChronoUnit.MONTHS.between(day, today());
		if (months < 3) {
			return own("ago.weeks", days / 7);
		}
		return (months < 24) ? own("ago.months", months) : own("ago.years", months / 12);
	}

	/** "vandaag 09:12", "vr 20 nov 17:05", "20 nov 2025". */
	public String lately(Instant moment) {
		var there = moment.atZone(ZONE);
		var day = there.toLocalDate();
		if (day.equals(this.today)) {
			return own("ago.today") + " " + time(there);
		}
		return (day.getYear() == this.today.getYear()) ? pattern("date.lately").of(day) + " " + time(there)
				: pattern("date.short").of(day);
	}

	private String own(String key, Object... arguments) {
		return this.ownWords.say(key, arguments);
	}

	private DayPattern pattern(String key) {
		return PATTERNS.computeIfAbsent(new Wanted(key, this.locale),
				wanted -> new DayPattern(this.ownWords.say(wanted.key), wanted.locale));
	}

	/** What was parsed once need not be parsed for every page. */
	private record Wanted(String key, Locale locale) {
	}

}
