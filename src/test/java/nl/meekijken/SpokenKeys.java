package nl.meekijken;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which keys of texts a file of the house speaks of. */
final class SpokenKeys {

	/** A report reads as those who report read it, whoever writes it. */
	private static final Map<String, String> OTHERWISE = Map.of("reporting", "portal");

	private static final Pattern CALL = Pattern.compile("\\bsay\\(");

	private static final Pattern LITERAL = Pattern.compile("\"([A-Za-z][\\w.-]*)\"");

	private static final Pattern ENDING = Pattern.compile("\"(\\.[a-z][\\w.-]*)\"");

	/** Files do not change while they are looked at. */
	private static final Map<Path, Set<String>> AUDIENCES = new ConcurrentHashMap<>();

	private SpokenKeys() {
	}

	/** Templates and Java files that can speak. */
	static List<Path> speakers() {
		return Stream.concat(House.files(House.MAIN, ".java").stream(), House.files(House.TEMPLATES, ".jte").stream())
			.toList();
	}

	/** The keys in {@code say("…")}; a key put together from parts is left out. */
	static Set<String> saidIn(Path file) {
		var text = House.text(file);
		var keys = new TreeSet<String>();
		CALL.matcher(text).results().forEach(call -> {
			var first = firstArgument(text, call.end());
			if (!first.contains("+")) {
				keys.addAll(literalsIn(
						first.replaceAll("\\w+\\([^()]*\\)", "").replaceAll("(==|equals)\\s*\"[^\"]*\"", "")));
			}
		});
		return keys;
	}

	/** Literals of a file that look like keys of a bundle, wherever they stand. */
	static Set<String> likeKeysOf(Bundle bundle, Path file) {
		var families = bundle.dutch()
			.keySet()
			.stream()
			.map(key -> key.replaceFirst("\\..*", "."))
			.collect(Collectors.toSet());
		return literalsIn(House.text(file)).stream()
			.filter(literal -> families.contains(literal.replaceFirst("\\..*", ".")) && literal.contains("."))
			.filter(literal -> !literal.endsWith(".") && !literal.matches(".*\\.(zip|jte|css|js|svg|png|jpg|pdf)"))
			.collect(Collectors.toSet());
	}

	/** Every literal of the house that could be the end of a key. */
	static Set<String> endings() {
		return speakers().stream()
			.flatMap(file -> ENDING.matcher(House.text(file)).results().map(found -> found.group(1)))
			.collect(Collectors.toSet());
	}

	/** Every literal of the house that could be a key or the beginning of one. */
	static Set<String> mentioned() {
		return speakers().stream().flatMap(file -> literalsIn(House.text(file)).stream()).collect(Collectors.toSet());
	}

	/**
	 * Whose texts a file says: those of its own module, or of all audiences that use it
	 * where it stands below them.
	 */
	static Set<String> audiencesOf(Path file) {
		var known = AUDIENCES.get(file);
		if (known == null) {
			known = audiencesThatUse(file);
			AUDIENCES.put(file, known);
		}
		return known;
	}

	private static Set<String> audiencesThatUse(Path file) {
		if (!isShared(file)) {
			return Set.of(OTHERWISE.getOrDefault(moduleOf(file), moduleOf(file)));
		}
		var template = isTemplate(file);
		var used = Pattern.compile(template ? "template\\." + moduleOf(file) + "\\." + nameOf(file) + "\\("
				: "\\b" + nameOf(file) + "\\b");
		return speakers().stream()
			.filter(user -> isTemplate(user) == template && !user.equals(file))
			.filter(user -> template || !isShared(user))
			.filter(user -> House.text(user).contains(nameOf(file)))
			.filter(user -> used.matcher(House.text(user)).find())
			.flatMap(user -> audiencesOf(user).stream())
			.collect(Collectors.toSet());
	}

	/** Parts of pages that are given their words, and what tells them apart. */
	private static boolean isShared(Path file) {
		return moduleOf(file).equals("access") || (moduleOf(file).equals("web") && isTemplate(file));
	}

	private static boolean isTemplate(Path file) {
		return file.toString().endsWith(".jte");
	}

	private static String moduleOf(Path file) {
		return file.getName(file.getNameCount() - 2).toString();
	}

	private static String nameOf(Path file) {
		return file.getFileName().toString().replaceFirst("\\.\\w+$", "");
	}

	private static List<String> literalsIn(String text) {
		return LITERAL.matcher(text).results().map(found -> found.group(1)).toList();
	}

	private static String firstArgument(String text, int from) {
		var depth = 0;
		var quoted = false;
		var argument = new StringBuilder();
		for (var at = from; at < text.length(); at++) {
			var character = text.charAt(at);
			quoted ^= character == '"';
			if (!quoted && depth == 0 && (character == ',' || character == ')')) {
				break;
			}
			depth += quoted ? 0 : (character == '(') ? 1 : (character == ')') ? -1 : 0;
			argument.append(character);
		}
		return argument.toString();
	}

}
