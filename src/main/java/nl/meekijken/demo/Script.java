package nl.meekijken.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A story as it is written in its file under {@code demo/stories}: first, as
 * {@code key: words}, what it is about and which papers play in it, then what happens, as
 * {@code days-ago time verb: words} with notes on indented lines below.
 */
final class Script {

	private static final Pattern EVENT = Pattern.compile("(\\d+) (\\d\\d:\\d\\d) ([a-z ]+)(?::(.*))?");

	private static final Pattern ASIDE = Pattern.compile("\\s+(note|says): (.*)");

	private final Map<String, List<Words>> head = new LinkedHashMap<>();

	private final List<Event> events = new ArrayList<>();

	private Script() {
	}

	/** One thing that happens, with what is noted and what the client reads about it. */
	record Event(int daysAgo, String time, String verb, Words words, Map<String, String> asides) {

		String note() {
			return this.asides.getOrDefault("note", "");
		}

		String says() {
			var says = this.asides.get("says");
			return (says != null) ? "<p>" + says + "</p>" : "";
		}

	}

	static Script read(String file) {
		var script = new Script();
		Texts.lines("stories/" + file).stream().filter((line) -> !line.startsWith("#")).forEach(script::take);
		return script;
	}

	List<Event> events() {
		return List.copyOf(this.events);
	}

	/** The words behind a key that stands there once. */
	Words words(String key) {
		return optional(key).orElseThrow(() -> new IllegalStateException("the story lacks " + key));
	}

	Optional<Words> optional(String key) {
		return all(key).stream().findFirst();
	}

	/** The words behind a key that may stand there more often. */
	List<Words> all(String key) {
		return List.copyOf(this.head.getOrDefault(key, List.of()));
	}

	private void take(String line) {
		var aside = ASIDE.matcher(line);
		var event = EVENT.matcher(line);
		if (aside.matches()) {
			this.events.getLast().asides().put(aside.group(1), aside.group(2));
		}
		else if (event.matches()) {
			var words = (event.group(4) != null) ? event.group(4) : "";
			this.events.add(new Event(Integer.parseInt(event.group(1)), event.group(2), event.group(3).strip(),
					Words.of(words), new LinkedHashMap<>()));
		}
		else {
			int colon = line.indexOf(':');
			this.head.computeIfAbsent(line.substring(0, colon), (key) -> new ArrayList<>())
				.add(Words.of(line.substring(colon + 1)));
		}
	}

}
