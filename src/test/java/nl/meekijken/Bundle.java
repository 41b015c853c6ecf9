package nl.meekijken;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The texts of one audience in both languages.
 *
 * @param audience the module whose texts these are
 */
record Bundle(String audience, Map<String, String> dutch, Map<String, String> english) {

	private static final String FOLDER = "src/main/resources/texts";

	/** Every bundle of the house. */
	static List<Bundle> all() {
		return House.files(FOLDER, "_nl.properties")
			.stream()
			.map(file -> file.getFileName().toString().replace("_nl.properties", ""))
			.map(audience -> new Bundle(audience, read(audience + "_nl"), read(audience + "_en")))
			.toList();
	}

	@Override
	public String toString() {
		return this.audience;
	}

	/** The numbers of the arguments that a text shows, as in {@code {0}}. */
	static List<String> argumentsOf(String text) {
		return new TreeSet<>(Pattern.compile("\\{(\\d+)").matcher(text).results().map(found -> found.group(1)).toList())
			.stream()
			.toList();
	}

	/** The keys that a file sets more than once. */
	static List<String> keysSetTwice(Path file) {
		var seen = new TreeSet<String>();
		return Pattern.compile("(?m)^([\\w.-]+)\\s*=")
			.matcher(House.text(file))
			.results()
			.map(found -> found.group(1))
			.filter(key -> !seen.add(key))
			.toList();
	}

	private static Map<String, String> read(String name) {
		var properties = new Properties();
		try {
			properties.load(new StringReader(House.text(Path.of(FOLDER, name + ".properties"))));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		var texts = new TreeMap<String, String>();
		properties.forEach((key, value) -> texts.put((String) key, (String) value));
		return texts;
	}

}
