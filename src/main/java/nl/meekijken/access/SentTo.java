package nl.meekijken.access;

import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a form does, told by where it is sent to: each audience has its own. */
public interface SentTo {

	/** The addresses of such forms. */
	Pattern address();

	/** The first of these that an address is of. */
	static <D extends SentTo> D of(String address, D[] deeds, D otherwise) {
		return Stream.of(deeds).filter(deed -> deed.address().matcher(address).matches()).findFirst().orElse(otherwise);
	}

	/** The number that an address holds as the first group of a pattern, if it does. */
	static OptionalLong numberIn(String address, Pattern pattern) {
		var found = pattern.matcher(address);
		return found.matches() ? OptionalLong.of(Long.parseLong(found.group(1))) : OptionalLong.empty();
	}

}
