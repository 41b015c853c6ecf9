package nl.meekijken.portal;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import nl.meekijken.document.Document;

/** Names under which papers are saved: safe on every system, and each only once. */
final class FileNames {

	private static final int LONGEST = 120;

	/** The first is the one to add to a name that has none of them. */
	private static final Map<String, List<String>> EXTENSIONS = Map.of("application/pdf", List.of("pdf"), "image/jpeg",
			List.of("jpg", "jpeg"), "image/png", List.of("png"), "image/heic", List.of("heic"));

	private final Set<String> taken = new HashSet<>();

	/**
	 * The paper's own name, without what a file system or a reader could stumble over.
	 */
	static String of(Document document) {
		var name = document.name()
			.replaceAll("[\\p{Cntrl}\\p{Cf}/\\\\:*?\"<>|]+", " ")
			.replaceAll("\\s+", " ")
			.replaceAll("^[. ]+|[. ]+$", "");
		var extensions = EXTENSIONS.getOrDefault(document.mediaType(), List.of());
		var fits = extensions.isEmpty() || extensions.contains(extension(name));
		var stem = shortened(fits ? stem(name) : name);
		var ending = fits ? extension(name) : extensions.getFirst();
		return (stem.isBlank() ? "document" : stem) + (ending.isEmpty() ? "" : "." + ending);
	}

	/** The same, numbered when the name was given out before. */
	String unique(Document document) {
		var name = of(document);
		var candidate = name;
		for (var number = 2; !this.taken.add(candidate.toLowerCase(Locale.ROOT)); number++) {
			var ending = extension(name);
			candidate = stem(name) + " (" + number + ")" + (ending.isEmpty() ? "" : "." + ending);
		}
		return candidate;
	}

	private static String shortened(String stem) {
		return stem.codePoints()
			.limit(LONGEST)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString()
			.strip();
	}

	private static String extension(String name) {
		var ending = name.substring(name.lastIndexOf('.') + 1);
		return (name.lastIndexOf('.') > 0 && ending.matches("[A-Za-z0-9]{1,5}")) ? ending.toLowerCase(Locale.ROOT) : "";
	}

	private static String stem(String name) {
		var ending = extension(name);
		return ending.isEmpty() ? name : name.substring(0, name.length() - ending.length() - 1);
	}

}
