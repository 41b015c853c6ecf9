package nl.meekijken.feeding;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import nl.meekijken.feeding.Cells.Wrong;

import static org.assertj.core.api.Assertions.assertThat;

/** The page on files that bring dossiers in says what these files may hold. */
class ImportPageTests {

	private static final String PAGE = page();

	private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

	private static final Pattern ROW = Pattern.compile("(?m)^\\| (`[^|]*) \\| ([^|]*)\\|");

	private static final Pattern NAME = Pattern.compile("`([a-z_]+)`");

	/** What is looked up, and not read from the row alone. */
	private static final Set<String> LOOKED_UP = Set.of(FileRow.KEY, FileRow.ACCOUNT, FileRow.DOSSIER);

	@ParameterizedTest
	@CsvSource({ "Dossiers, DOSSIERS", "Activities, ACTIVITIES", "E-mails, EMAILS", "Documents, DOCUMENTS" })
	void everyColumnStandsThereAndNoOther(String title, FileKind kind) {
		var documented = rows(title).flatMap(row -> NAME.matcher(row.group(1)).results())
			.map(name -> name.group(1))
			.toList();
		assertThat(documented).containsExactlyInAnyOrderElementsOf(kind.columns());
	}

	@ParameterizedTest
	@CsvSource({ "csv, CSV", "json, JSON" })
	void theExamplesAreRight(String fence, FileFormat format) throws IOException {
		var rows = new ArrayList<FileRow>();
		format.read(new StringReader(example(fence)), FileKind.DOSSIERS.columns(), rows::add);
		assertThat(rows).hasSize(1).allSatisfy(row -> assertThat(wrong(row)).isEmpty());
	}

	@Test
	void theExampleOfDocumentsIsRight() throws IOException {
		var rows = new ArrayList<FileRow>();
		FileFormat.CSV.read(new StringReader(example("text")), FileKind.DOCUMENTS.columns(), rows::add);
		assertThat(rows).hasSize(2).allSatisfy(row -> {
			var cells = new Cells(row, NOW);
			DocumentCells.check(cells);
			assertThat(cells.wrong()).isEmpty();
		});
	}

	@Test
	void bothExamplesAreOfTheSameDossier() throws IOException {
		var names = new ArrayList<String>();
		for (var format : FileFormat.values()) {
			format.read(new StringReader(example(format.name().toLowerCase(Locale.ROOT))), FileKind.DOSSIERS.columns(),
					row -> names.add(row.key() + row.get("achternaam")));
		}
		assertThat(names).containsExactly("A-1Jansen", "A-1Jansen");
	}

	@ParameterizedTest
	@MethodSource("needed")
	void whatIsNeededIsMissedWhereItIsNot(String column) throws IOException {
		var row = new ArrayList<FileRow>();
		FileFormat.CSV.read(new StringReader(example("csv")), FileKind.DOSSIERS.columns(), row::add);
		var cells = new HashMap<>(row.getFirst().cells());
		assertThat(cells.remove(column)).isNotNull();
		assertThat(wrong(new FileRow(2, 0, cells))).contains(new Wrong(column, FaultReason.MISSING));
	}

	@Test
	void whatAnActivityNeedsIsMissedWhereItIsNot() {
		var cells = new Cells(new FileRow(2, 0, Map.of()), NOW);
		ActivityCells.read(cells);
		assertThat(cells.wrong()).containsExactlyInAnyOrderElementsOf(
				neededOf("Activities").stream().map(column -> new Wrong(column, FaultReason.MISSING)).toList());
		assertThat(neededOf("Activities")).contains("voor");
	}

	static List<String> needed() {
		return neededOf("Dossiers");
	}

	private static List<String> neededOf(String title) {
		return rows(title).filter(row -> row.group(2).startsWith("yes"))
			.flatMap(row -> NAME.matcher(row.group(1)).results())
			.map(name -> name.group(1))
			.filter(name -> !LOOKED_UP.contains(name))
			.toList();
	}

	private static List<Wrong> wrong(FileRow row) {
		var cells = new Cells(row, NOW);
		DossierCells.check(cells);
		return cells.wrong();
	}

	private static Stream<MatchResult> rows(String title) {
		var section = PAGE.split("\n## " + title + "\n", 2)[1].split("\n## ", 2)[0];
		return ROW.matcher(section).results().toList().stream();
	}

	private static String example(String fence) {
		return PAGE.split("```" + fence + "\n", 2)[1].split("```", 2)[0];
	}

	private static String page() {
		try {
			return Files.readString(Path.of("docs/import.md"));
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
