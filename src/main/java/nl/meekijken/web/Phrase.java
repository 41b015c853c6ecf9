package nl.meekijken.web;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.util.function.SingletonSupplier;

/**
 * A text of a bundle, taken apart once: message formats are slow, and a page says a
 * hundred of them.
 */
final class Phrase {

	/** Numbers from here on are written with a dot, or a comma. */
	private static final long GROUPED = 1000;

	private static final Pattern PLACE = Pattern.compile("\\{([0-9])}");

	private static final Pattern PLAIN = Pattern.compile("(?:[^'{}]|''|" + PLACE.pattern() + ")*+");

	private final String whole;

	private final Supplier<MessageFormat> format;

	private final List<Object> pieces;

	private final Map<Long, String> counted = new ConcurrentHashMap<>();

	Phrase(String text, Locale locale) {
		this.whole = text.replace("''", "'");
		this.format = SingletonSupplier.of(() -> new MessageFormat(text, locale));
		this.pieces = PLAIN.matcher(text).matches() ? pieces(this.whole) : List.of();
	}

	/** Texts between places, and places as numbers. */
	private static List<Object> pieces(String text) {
		var pieces = new ArrayList<>();
		var places = PLACE.matcher(text);
		var from = 0;
		while (places.find()) {
			pieces.add(text.substring(from, places.start()));
			pieces.add(Integer.valueOf(places.group(1)));
			from = places.end();
		}
		pieces.add(text.substring(from));
		return List.copyOf(pieces);
	}

	String say(@Nullable Object... arguments) {
		if (arguments.length == 0) {
			return this.whole;
		}
		if (arguments.length == 1 && arguments[0] instanceof Number number && isSmall(number)) {
			return this.counted.computeIfAbsent(number.longValue(), this::format);
		}
		if (!this.pieces.isEmpty() && areTexts(arguments)) {
			return fill(arguments);
		}
		return format(arguments);
	}

	private static boolean areTexts(@Nullable Object... arguments) {
		for (var argument : arguments) {
			if (!(argument instanceof String)) {
				return false;
			}
		}
		return true;
	}

	private static boolean isSmall(Number number) {
		return (number instanceof Integer || number instanceof Long) && number.longValue() >= 0
				&& number.longValue() < GROUPED;
	}

	private String fill(@Nullable Object... arguments) {
		var filled = new StringBuilder();
		for (var piece : this.pieces) {
			if (piece instanceof Integer place) {
				filled.append((place < arguments.length) ? arguments[place] : "{" + place + "}");
			}
			else {
				filled.append(piece);
			}
		}
		return filled.toString();
	}

	private String format(@Nullable Object... arguments) {
		return ((MessageFormat) this.format.get().clone()).format(arguments);
	}

}
