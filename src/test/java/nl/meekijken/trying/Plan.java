package nl.meekijken.trying;

import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

import nl.meekijken.database.Question;

/**
 * How PostgreSQL answered a question with the plan that a connection keeps for any
 * parameters, as those of the portal do.
 */
public record Plan(String text) {

	private static final Pattern READ = Pattern.compile("Buffers: shared(?: hit=(\\d+))?(?: read=(\\d+))?");

	private static final Pattern SCANNED = Pattern.compile("Seq Scan on (\\w+)");

	/**
	 * Asks it twice, in the running transaction of whoever looks: the first time
	 * PostgreSQL also reads what it knows of the tables of functions.
	 */
	public static Plan of(JdbcTemplate jdbc, Question<?> question) {
		jdbc.execute("set local plan_cache_mode = force_generic_plan");
		var asked = new StringBuilder(question.sql());
		var number = 0;
		for (var at = asked.indexOf("?"); at >= 0; at = asked.indexOf("?", at)) {
			asked.replace(at, at + 1, "$" + ++number);
		}
		var literals = question.parameters().stream().map(Plan::literal).toList();
		jdbc.execute("prepare probe as " + asked);
		var execution = literals.isEmpty() ? "probe" : "probe (" + String.join(", ", literals) + ")";
		jdbc.queryForList("explain (analyze) execute " + execution, String.class);
		var lines = jdbc.queryForList("explain (analyze, buffers) execute " + execution, String.class);
		jdbc.execute("deallocate probe");
		return new Plan(String.join("\n", lines));
	}

	private static String literal(@Nullable Object parameter) {
		return switch (parameter) {
			case null -> "null";
			case Number value -> value.toString();
			case String[] values -> "array['" + String.join("','", values) + "']::text[]";
			default -> "'" + parameter + "'";
		};
	}

	/** Pages of memory, of the whole plan as its first line tells. */
	public int buffers() {
		var read = READ.matcher(this.text);
		return read.find() ? count(read.group(1)) + count(read.group(2)) : 0;
	}

	/** Tables that were read as a whole. */
	public List<String> scanned() {
		return SCANNED.matcher(this.text).results().map(found -> found.group(1)).distinct().toList();
	}

	private static int count(@Nullable String digits) {
		return (digits != null) ? Integer.parseInt(digits) : 0;
	}

}
