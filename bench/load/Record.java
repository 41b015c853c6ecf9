import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Makes of what PostgreSQL logged while a page was asked the script by which pgbench asks
 * the same: {@code java Record.java value=expression … < log}. A parameter with such a
 * value becomes the expression, any other stays as it was and is named on the error
 * output.
 */
class Record {

	private static final Pattern ENTRY = Pattern.compile("^\\d{4}-\\S+ \\S+ \\S+ \\[(\\d+)\\] (\\w+):  (?:execute [^:]+: |statement: )?(.*)");

	private static final Pattern PARAMETER = Pattern.compile("\\$(\\d+) = (NULL|'(?:[^']|'')*')");

	private static final Pattern PLACE = Pattern.compile("\\$(\\d+)");

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss[.SSSSSS][.SSSSS][.SSSS][.SSS][.SS][.S]x");

	private static final String BEYOND = Character.toString(0x10FFFF);

	private final Map<String, String> expressions = new LinkedHashMap<>();

	private final TreeSet<String> kept = new TreeSet<>();

	static void main(String[] args) throws IOException {
		var script = new Record();
		for (var pair : args) {
			var at = pair.indexOf('=');
			script.expressions.put(pair.substring(0, at), pair.substring(at + 1));
		}
		IO.println("\\startpipeline");
		page(read()).forEach(statement -> IO.println(script.filled(statement).strip() + ";"));
		IO.println("\\endpipeline");
		System.err.println("as it was: " + script.kept);
	}

	private static final class Statement {

		final String connection;

		String sql;

		String parameters = "";

		Statement(String connection, String sql) {
			this.connection = connection;
			this.sql = sql;
		}

	}

	private static List<Statement> read() throws IOException {
		var statements = new ArrayList<Statement>();
		var detail = false;
		for (var line : new String(System.in.readAllBytes()).split("\n")) {
			var entry = ENTRY.matcher(line);
			if (!entry.find()) {
				var last = statements.getLast();
				last.sql += detail ? "" : "\n" + line.strip();
				last.parameters += detail ? line : "";
				continue;
			}
			detail = entry.group(2).equals("DETAIL");
			if (detail) {
				statements.reversed().stream().filter(one -> one.connection.equals(entry.group(1))).findFirst()
					.orElseThrow().parameters = entry.group(3);
			}
			else {
				statements.add(new Statement(entry.group(1), entry.group(3)));
			}
		}
		return statements;
	}

	/** The transactions into which the visitor entered, in the order in which they began. */
	private static List<Statement> page(List<Statement> all) {
		var page = all.stream().filter(one -> one.sql.contains("account.enter")).flatMap(entered -> around(entered, all)).toList();
		if (page.isEmpty()) {
			throw new IllegalStateException("nobody entered while the page was asked");
		}
		return page;
	}

	private static Stream<Statement> around(Statement entered, List<Statement> all) {
		var asked = all.stream().filter(one -> one.connection.equals(entered.connection) && !one.sql.isBlank()).toList();
		var first = asked.indexOf(entered) - 1;
		var last = IntStream.range(first, asked.size()).filter(at -> asked.get(at).sql.strip().equalsIgnoreCase("commit"))
			.findFirst().orElseThrow();
		return asked.subList(first, last + 1).stream();
	}

	private String filled(Statement statement) {
		var values = new LinkedHashMap<String, String>();
		PARAMETER.matcher(statement.parameters).results().forEach(one -> values.put(one.group(1), one.group(2)));
		return PLACE.matcher(statement.sql).replaceAll((MatchResult place) ->
				Matcher.quoteReplacement(expression(values.get(place.group(1)))));
	}

	private String expression(String literal) {
		if (literal.equals("NULL")) {
			return "null";
		}
		var value = literal.substring(1, literal.length() - 1);
		if (this.expressions.containsKey(value)) {
			return this.expressions.get(value);
		}
		if (value.startsWith("{")) {
			return Stream.of(value.substring(1, value.length() - 1).split(",")).map(this::element)
				.collect(Collectors.joining(", ", "array[", "]::text[]"));
		}
		this.kept.add(value);
		return value.contains(":") ? moment(value) : literal;
	}

	/** A key, or the end of all keys that begin with it. */
	private String element(String key) {
		return key.endsWith(BEYOND) ? element(key.substring(0, key.length() - BEYOND.length())) + " || chr(1114111)"
				: expression("'" + key + "'");
	}

	/** Without a colon, after which pgbench looks for a variable. */
	private static String moment(String value) {
		var at = OffsetDateTime.parse(value, MOMENT);
		return "to_timestamp(" + at.toEpochSecond() + "." + String.format("%09d", at.getNano()) + ")";
	}

}
