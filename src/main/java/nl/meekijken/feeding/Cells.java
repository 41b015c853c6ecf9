package nl.meekijken.feeding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import nl.meekijken.values.LicencePlate;
import nl.meekijken.values.Line;
import nl.meekijken.values.Money;

/** Reads the values of a row, and keeps in mind all that is wrong with them. */
final class Cells {

	private static final int LONGEST_TEXT = 10_000;

	private final FileRow row;

	private final Instant now;

	private final List<Wrong> wrong = new ArrayList<>();

	/** What is wrong with a value. */
	record Wrong(String column, FaultReason reason) {
	}

	Cells(FileRow row, Instant now) {
		this.row = row;
		this.now = now;
	}

	List<Wrong> wrong() {
		return this.wrong;
	}

	boolean isRight() {
		return this.wrong.isEmpty();
	}

	/** Says it once, however often a value is read. */
	void say(String column, FaultReason reason) {
		var found = new Wrong(column, reason);
		if (!this.wrong.contains(found)) {
			this.wrong.add(found);
		}
	}

	boolean has(String column) {
		return !this.row.get(column).isEmpty();
	}

	/** The value, if there is one and it can be read. */
	<T> @Nullable T read(String column, FaultReason otherwise, Function<String, Optional<T>> reading) {
		var written = this.row.get(column);
		if (written.isEmpty()) {
			return null;
		}
		var value = reading.apply(written);
		if (value.isEmpty()) {
			say(column, otherwise);
		}
		return value.orElse(null);
	}

	/** As {@link #read}, where there has to be one. */
	<T> @Nullable T need(String column, FaultReason otherwise, Function<String, Optional<T>> reading) {
		if (!has(column)) {
			say(column, FaultReason.MISSING);
		}
		return read(column, otherwise, reading);
	}

	@Nullable String line(String column, int longest) {
		return read(column, FaultReason.TOO_LONG, written -> Line.parse(written, longest));
	}

	@Nullable String neededLine(String column, int longest) {
		return need(column, FaultReason.TOO_LONG, written -> Line.parse(written, longest));
	}

	/** Text of several lines. */
	@Nullable String text(String column) {
		return read(column, FaultReason.TOO_LONG,
				written -> Optional.of(written).filter(text -> text.length() <= LONGEST_TEXT));
	}

	@Nullable LocalDate day(String column) {
		return read(column, FaultReason.NOT_A_DAY, FileDates::day);
	}

	@Nullable LocalDate neededDay(String column) {
		return need(column, FaultReason.NOT_A_DAY, FileDates::day);
	}

	/** A moment that has been. */
	@Nullable Instant past(String column) {
		var moment = need(column, FaultReason.NOT_A_TIME, FileDates::moment);
		if (moment != null && moment.isAfter(this.now)) {
			say(column, FaultReason.IN_THE_FUTURE);
		}
		return moment;
	}

	@Nullable Money amount(String column) {
		return read(column, FaultReason.NOT_AN_AMOUNT,
				written -> Money.parse(written).filter(amount -> !amount.isNegative()));
	}

	/** Nothing is no. */
	boolean yes(String column) {
		var said = read(column, FaultReason.NOT_YES_OR_NO, written -> switch (written.toLowerCase(Locale.ROOT)) {
			case "ja", "yes", "true", "1", "j", "y" -> Optional.of(true);
			case "nee", "no", "false", "0", "n" -> Optional.of(false);
			default -> Optional.empty();
		});
		return said != null && said;
	}

	<E extends Enum<E>> @Nullable E word(String column, Class<E> type) {
		return read(column, FaultReason.NOT_ONE_OF_THE_WORDS,
				written -> Stream.of(type.getEnumConstants())
					.filter(constant -> constant.name().equalsIgnoreCase(written))
					.findFirst());
	}

	<E extends Enum<E>> E word(String column, Class<E> type, E usual) {
		var found = word(column, type);
		return (found != null) ? found : usual;
	}

	<E extends Enum<E>> @Nullable E neededWord(String column, Class<E> type) {
		if (!has(column)) {
			say(column, FaultReason.MISSING);
		}
		return word(column, type);
	}

	/** A plate of the country that stands beside it, or else a Dutch one. */
	@Nullable LicencePlate plate(String column, String country) {
		var of = has(country) ? this.row.get(country).toUpperCase(Locale.ROOT) : LicencePlate.NETHERLANDS;
		return read(column, FaultReason.NOT_A_PLATE, written -> LicencePlate.parse(of, written));
	}

}
