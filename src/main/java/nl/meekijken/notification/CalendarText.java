package nl.meekijken.notification;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import nl.meekijken.web.Texts;

/**
 * Writes moments as calendar programs read them (RFC 5545): lines of at most 75 octets
 * that go on after a blank, escaped texts, and the clock of the Netherlands with its
 * summer time.
 */
final class CalendarText {

	private static final int LINE = 75;

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

	private static final List<String> ZONE = List.of("BEGIN:VTIMEZONE", "TZID:Europe/Amsterdam", "BEGIN:DAYLIGHT",
			"TZOFFSETFROM:+0100", "TZOFFSETTO:+0200", "TZNAME:CEST", "DTSTART:19810329T020000",
			"RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "END:DAYLIGHT", "BEGIN:STANDARD", "TZOFFSETFROM:+0200",
			"TZOFFSETTO:+0100", "TZNAME:CET", "DTSTART:19961027T030000", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
			"END:STANDARD", "END:VTIMEZONE");

	private final StringBuilder text = new StringBuilder();

	private final Texts texts;

	private final String publicUrl;

	private final String stamp;

	private CalendarText(Texts texts, String publicUrl, Instant now) {
		this.texts = texts;
		this.publicUrl = publicUrl;
		this.stamp = TIME.format(now.atOffset(ZoneOffset.UTC)) + "Z";
	}

	/**
	 * The whole calendar.
	 * @param publicUrl where dossiers are found, without a slash at its end
	 */
	static String of(List<Moment> moments, Texts texts, String publicUrl, Instant now) {
		var calendar = new CalendarText(texts, publicUrl, now);
		calendar.add("BEGIN:VCALENDAR");
		calendar.add("VERSION:2.0");
		calendar.add("PRODID:-//Meekijken//Meekijken//NL");
		calendar.add("CALSCALE:GREGORIAN");
		calendar.add("METHOD:PUBLISH");
		calendar.add("X-WR-CALNAME:" + escaped(texts.say("calendar.name")));
		calendar.add("REFRESH-INTERVAL;VALUE=DURATION:PT4H");
		calendar.add("X-PUBLISHED-TTL:PT4H");
		if (moments.stream().anyMatch(moment -> moment.time() != null)) {
			ZONE.forEach(calendar::add);
		}
		moments.forEach(calendar::add);
		calendar.add("END:VCALENDAR");
		return calendar.text.toString();
	}

	private void add(Moment moment) {
		add("BEGIN:VEVENT");
		add("UID:" + moment.number() + "-" + moment.kind().name().toLowerCase(Locale.ROOT) + "-" + moment.place() + "@"
				+ this.publicUrl.replaceFirst("^https?://", ""));
		add("DTSTAMP:" + this.stamp);
		when(moment.day(), moment);
		add("SUMMARY:" + escaped(this.texts.label(moment.kind(), "calendar", moment.number().toString())));
		add("URL:" + this.publicUrl + "/dossiers/" + moment.number());
		add("TRANSP:TRANSPARENT");
		add("END:VEVENT");
	}

	private void when(LocalDate day, Moment moment) {
		var time = moment.time();
		if (time == null) {
			add("DTSTART;VALUE=DATE:" + DAY.format(day));
			add("DTEND;VALUE=DATE:" + DAY.format(day.plusDays(1)));
			return;
		}
		add("DTSTART;TZID=Europe/Amsterdam:" + TIME.format(day.atTime(time)));
		add("DURATION:" + ((moment.kind() == MomentKind.INSPECTION) ? "PT1H" : "PT15M"));
	}

	static String escaped(String words) {
		return words.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replaceAll("\\R", "\\\\n");
	}

	/** A character is never cut in two. */
	private void add(String line) {
		var octets = 0;
		for (var character : line.codePoints().mapToObj(Character::toString).toList()) {
			var more = character.getBytes(StandardCharsets.UTF_8).length;
			if (octets + more > LINE) {
				this.text.append("\r\n ");
				octets = 1;
			}
			this.text.append(character);
			octets += more;
		}
		this.text.append("\r\n");
	}

}
