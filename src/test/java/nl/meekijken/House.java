package nl.meekijken;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The house itself, as files and as classes, for the rules that measure it. */
final class House {

	static final String MAIN = "src/main/java";

	static final String TESTS = "src/test/java";

	static final String TEMPLATES = "src/main/jte";

	/** The compiled house, without its tests and without what templates become. */
	static final JavaClasses CLASSES = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
		.withImportOption(location -> !location.matches(java.util.regex.Pattern.compile(".*/Jte\\w+Generated.*")))
		.importPackages("nl.meekijken");

	/** Files do not change while they are looked at. */
	private static final Map<Path, String> TEXTS = new ConcurrentHashMap<>();

	private static final Path ROOT = Path.of("").toAbsolutePath();

	private House() {
	}

	/** The files under a folder whose name ends so, in order. */
	static List<Path> files(String folder, String ending) {
		var start = ROOT.resolve(folder);
		if (!Files.exists(start)) {
			return List.of();
		}
		try (Stream<Path> found = Files.walk(start)) {
			return found.filter(Files::isRegularFile)
				.filter(file -> file.toString().endsWith(ending))
				.sorted()
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The Java files of the house and its tests. */
	static List<Path> javaFiles() {
		return Stream.concat(files(MAIN, ".java").stream(), files(TESTS, ".java").stream()).toList();
	}

	static String text(Path file) {
		return TEXTS.computeIfAbsent(file, House::read);
	}

	private static String read(Path file) {
		try {
			return Files.readString(ROOT.resolve(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static int linesOf(Path file) {
		return Math.toIntExact(text(file).lines().count());
	}

	/** How a file is called in a message: its path from the root. */
	static String nameOf(Path file) {
		return ROOT.relativize(file).toString().replace('\\', '/');
	}

	/** The file a class stands in, by the name of its outermost type. */
	static String fileOf(JavaClass type) {
		return type.getName().replaceAll("[$\\[].*", "");
	}

}
