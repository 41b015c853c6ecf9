package nl.meekijken;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A page that people read beside the code. */
record Manual(Path file) {

	/** A link within the house, or a picture of it. */
	private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|mailto:)([^)\\s]+)\\)");

	private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} (.+)$");

	/** A type, or one of its methods. */
	private static final Pattern TYPE = Pattern.compile("`([A-Z][a-z]\\w*)(?:\\.([a-z]\\w*))?`");

	private static final Map<String, List<Path>> TYPES = House.javaFiles()
		.stream()
		.collect(Collectors.groupingBy(file -> file.getFileName().toString().replace(".java", "")));

	static Manual of(String name) {
		return new Manual(Path.of(name).toAbsolutePath());
	}

	static List<Manual> all() {
		return Stream
			.concat(Stream.of("README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md", "bench/README.md")
				.map(Manual::of), House.files("docs", ".md").stream().map(Manual::new))
			.toList();
	}

	Set<String> links() {
		return LINK.matcher(House.text(this.file))
			.results()
			.map(found -> found.group(1))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	boolean leadsSomewhere(String link) {
		var path = link.replaceFirst("#.*", "");
		var there = path.isEmpty() ? this : new Manual(this.file.resolveSibling(path).normalize());
		return there.file.toFile().exists()
				&& (!link.contains("#") || there.places().contains(link.replaceFirst(".*#", "")));
	}

	/** What it names as if it were in the code, and is not. */
	Set<String> unknownTypes() {
		return TYPE.matcher(House.text(this.file))
			.results()
			.filter(found -> !isThere(found))
			.map(MatchResult::group)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static boolean isThere(MatchResult found) {
		var files = TYPES.getOrDefault(found.group(1), List.of());
		return (found.group(2) != null)
				? files.stream().anyMatch(file -> House.text(file).contains(found.group(2) + "(")) : !files.isEmpty();
	}

	/** Its headings, as addresses name them. */
	private Set<String> places() {
		return HEADING.matcher(House.text(this.file))
			.results()
			.map(found -> found.group(1)
				.toLowerCase(Locale.ROOT)
				.replaceAll("[^\\p{L}\\p{N} _-]", "")
				.replace(' ', '-'))
			.collect(Collectors.toSet());
	}

	@Override
	public String toString() {
		return House.nameOf(this.file);
	}

}
