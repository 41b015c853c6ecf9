package nl.meekijken.demo;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.meekijken.values.LicencePlate;
import nl.meekijken.values.Money;

/** What stands on a line of a story, between its bars. */
record Words(List<String> words) {

	/** Reads {@code a | b | c}; what is missing at the end counts as empty. */
	static Words of(String line) {
		return new Words(Arrays.stream(line.split("\\|", -1)).map(String::strip).toList());
	}

	String text(int place) {
		return (place < this.words.size()) ? this.words.get(place) : "";
	}

	@Nullable String optional(int place) {
		return text(place).isEmpty() ? null : text(place);
	}

	int number(int place) {
		return Integer.parseInt(text(place));
	}

	@Nullable Integer optionalNumber(int place) {
		return text(place).isEmpty() ? null : number(place);
	}

	Money money(int place) {
		return Money.of(text(place));
	}

	/** A Dutch plate, or a foreign one behind the letters of its country and a blank. */
	@Nullable LicencePlate plate(int place) {
		var plate = text(place);
		if (plate.isEmpty()) {
			return null;
		}
		int blank = plate.indexOf(' ');
		return (blank < 0) ? LicencePlate.dutch(plate)
				: LicencePlate.foreign(plate.substring(0, blank), plate.substring(blank + 1));
	}

	/** Parts of one word, between semicolons. */
	List<String> parts(int place) {
		return text(place).isEmpty() ? List.of()
				: Arrays.stream(text(place).split(";", -1)).map(String::strip).toList();
	}

	/** What a bill charges: {@code paint = 120,00; work = 80,00}. */
	List<Bill.Line> charges(int place) {
		return parts(place).stream().map((charge) -> {
			int is = charge.lastIndexOf('=');
			return new Bill.Line(charge.substring(0, is).strip(), Money.of(charge.substring(is + 1)));
		}).toList();
	}

	<E extends Enum<E>> E constant(Class<E> type, int place) {
		return Enum.valueOf(type, text(place));
	}

	<E extends Enum<E>> @Nullable E optionalConstant(Class<E> type, int place) {
		return text(place).isEmpty() ? null : constant(type, place);
	}

}
