package nl.meekijken.feeding;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The same rows are the same, however their file is written. */
class FilesAlikeTests {

	private static final Set<String> KNOWN = Set.of("sleutel", "tekst", "aantal");

	private static final Map<String, String> ONE = Map.of("sleutel", "1", "tekst", "a; \"b\"\nc");

	@ParameterizedTest
	@ValueSource(strings = { "sleutel;tekst\n1;\"a; \"\"b\"\"\nc\"\n", "tekst,SLEUTEL\r\n\"a; \"\"b\"\"\nc\", 1 \r\n",
			"sleutel;tekst;aantal\n1;\"a; \"\"b\"\"\nc\";\n\n", "sleutel;tekst\n1;\"a; \"\"b\"\"\nc\"" })
	void rowsOfValues(String text) throws IOException {
		assertThat(rows(FileFormat.CSV, text)).extracting(FileRow::cells).containsExactly(ONE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "[{\"sleutel\":\"1\",\"tekst\":\"a; \\\"b\\\"\\nc\"}]",
			"[ {\"Tekst\" : \" a; \\\"b\\\"\\nc \", \"aantal\": null, \"sleutel\": 1} ]\n" })
	void listsOfObjects(String text) throws IOException {
		assertThat(rows(FileFormat.JSON, text)).extracting(FileRow::cells).containsExactly(ONE);
	}

	@Test
	void aRowKnowsItsLineEvenBehindOnesOfSeveral() throws IOException {
		assertThat(rows(FileFormat.CSV, "sleutel;tekst\n1;\"a\nb\"\n2;c\n")).extracting(FileRow::line)
			.containsExactly(2L, 4L);
		assertThat(rows(FileFormat.JSON, "[\n{\"sleutel\":1},\n\n{\"sleutel\":2}]")).extracting(FileRow::line)
			.containsExactly(2L, 4L);
	}

	@Test
	void theSameSaidInAnotherOrderHasTheSameDigest() throws IOException {
		var csv = rows(FileFormat.CSV, "sleutel;tekst;aantal\n1;a;2\n").getFirst();
		var json = rows(FileFormat.JSON, "[{\"aantal\":2,\"tekst\":\"a\",\"sleutel\":\"1\"}]").getFirst();
		assertThat(RowDigest.of(csv)).isEqualTo(RowDigest.of(json));
	}

	@Test
	void whatMovesFromOneColumnToAnotherHasAnotherDigest() {
		assertThat(RowDigest.of(row("tekst", "ab"))).isNotEqualTo(RowDigest.of(row("tekst", "ba")))
			.isNotEqualTo(RowDigest.of(row("aantal", "ab")))
			.isNotEqualTo(RowDigest.of(new FileRow(1, 0, Map.of("tekst", "a", "aantal", "b"))));
	}

	@ParameterizedTest
	@ValueSource(strings = { "[{\"sleutel\":1}", "[{\"sleutel\":1}] x", "[{\"sleutel\":{}}]", "[1]", "{}", "", "null",
			"[{\"sleutel\":1},]", "[{\"sleutel\":'1'}]", "[{\"sleutel\":NaN}]", "[{\"sleutel\":1,\"sleutel\":2}]" })
	void whatIsNoListOfPlainObjectsIsRefused(String text) {
		assertThatExceptionOfType(Unreadable.class).isThrownBy(() -> rows(FileFormat.JSON, text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "sleutel;tekst\n1\n", "sleutel;tekst\n1;2;3\n", "sleutel;tekst\n1;\"a\n",
			"sleutel;tekst\n1;\"a\"b\n", "sleutel;tekst\n1;5\" buis\n", "sleutel\ttekst\n1\t2\n",
			"sleutel;;tekst\n1;2;3\n", "tekst\n1\n" })
	void whatIsNoTableIsRefused(String text) {
		assertThatExceptionOfType(Unreadable.class).isThrownBy(() -> rows(FileFormat.CSV, text));
	}

	private static FileRow row(String column, String value) {
		return new FileRow(1, 0, Map.of(column, value));
	}

	private static List<FileRow> rows(FileFormat format, String text) throws IOException {
		var rows = new ArrayList<FileRow>();
		format.read(new StringReader(text), KNOWN, rows::add);
		return rows;
	}

}
