package nl.meekijken.feeding;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Pattern;

/** Days and moments as other systems write them: 2026-10-13, 13-10-2026 09:30. */
final class FileDates {

	static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

	private static final Pattern DUTCH = Pattern.compile("(\\d{2})-(\\d{2})-(\\d{4})(.*)", Pattern.DOTALL);

	private static final int DAY = 10;

	private static final int EARLIEST = 1950;

	private static final int LATEST = 2100;

	private FileDates() {
	}

	static Optional<LocalDate> day(String written) {
		try {
			return Optional.of(LocalDate.parse(inOrder(written))).filter(FileDates::isOfOurTime);
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	/** A day alone is its beginning; a time without a zone is one of here. */
	static Optional<Instant> moment(String written) {
		var text = inOrder(written).replace(' ', 'T');
		try {
			if (text.length() <= DAY) {
				return day(written).map(day -> day.atStartOfDay(HERE).toInstant());
			}
			var zoned = text.endsWith("Z") || text.lastIndexOf('+') > DAY || text.lastIndexOf('-') > DAY;
			var moment = zoned ? OffsetDateTime.parse(text).toInstant()
					: LocalDateTime.parse(text).atZone(HERE).toInstant();
			return Optional.of(moment).filter(found -> isOfOurTime(found.atZone(HERE).toLocalDate()));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	private static String inOrder(String written) {
		var dutch = DUTCH.matcher(written);
		return dutch.matches() ? dutch.group(3) + "-" + dutch.group(2) + "-" + dutch.group(1) + dutch.group(4)
				: written;
	}

	private static boolean isOfOurTime(LocalDate day) {
		return day.getYear() >= EARLIEST && day.getYear() <= LATEST;
	}

}
