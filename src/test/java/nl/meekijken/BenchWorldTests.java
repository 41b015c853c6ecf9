package nl.meekijken;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.Owner;

import static org.assertj.core.api.Assertions.assertThat;

/** The invented world by which speed is measured keeps step with the tables. */
@ModuleTest
class BenchWorldTests {

	private static final Pattern FILLED = Pattern.compile("insert into (\\w+\\.\\w+) \\(([^)]+)\\)");

	@Test
	void itFillsColumnsThatExist() throws IOException {
		var existing = Owner.ask("""
				select string_agg(table_schema || '.' || table_name || '.' || column_name, ' ')
				  from information_schema.columns
				""").split(" ");
		assertThat(columnsFilledBy("fill.sql")).hasSizeGreaterThan(90).isSubsetOf(existing);
		assertThat(columnsFilledBy("papers.sql")).hasSizeGreaterThan(30).isSubsetOf(existing);
	}

	private static Stream<String> columnsFilledBy(String script) throws IOException {
		return FILLED.matcher(Files.readString(Path.of("bench", script)))
			.results()
			.flatMap(table -> Stream.of(table.group(2).split(",\\s*")).map(column -> table.group(1) + "." + column));
	}

}
