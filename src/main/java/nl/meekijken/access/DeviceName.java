package nl.meekijken.access;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What a browser tells of itself, in words that its owner recognises: "Firefox, Windows".
 * Only a hint: a browser may say what it likes.
 */
public final class DeviceName {

	private static final int LONGEST_READ = 400;

	/** The first that is found counts: most browsers claim to be the others as well. */
	private static final Map<String, String> BROWSERS = inOrder("Edg", "Edge", "OPR/", "Opera", "SamsungBrowser",
			"Samsung Internet", "Firefox", "Firefox", "FxiOS", "Firefox", "CriOS", "Chrome", "Chrome", "Chrome",
			"Safari", "Safari");

	private static final Map<String, String> SYSTEMS = inOrder("iPhone", "iPhone", "iPad", "iPad", "Android", "Android",
			"Windows", "Windows", "Macintosh", "macOS", "CrOS", "ChromeOS", "Linux", "Linux");

	private DeviceName() {
	}

	/** Empty when nothing is recognised. */
	public static String of(@Nullable String userAgent) {
		if (userAgent == null) {
			return "";
		}
		var told = userAgent.substring(0, Math.min(userAgent.length(), LONGEST_READ));
		return Stream.of(firstIn(told, BROWSERS), firstIn(told, SYSTEMS))
			.filter(name -> !name.isEmpty())
			.collect(Collectors.joining(", "));
	}

	private static String firstIn(String told, Map<String, String> names) {
		return names.entrySet()
			.stream()
			.filter(name -> told.contains(name.getKey()))
			.map(Map.Entry::getValue)
			.findFirst()
			.orElse("");
	}

	private static Map<String, String> inOrder(String... marksAndNames) {
		var names = new LinkedHashMap<String, String>();
		for (var index = 0; index < marksAndNames.length; index += 2) {
			names.put(marksAndNames[index], marksAndNames[index + 1]);
		}
		return names;
	}

}
