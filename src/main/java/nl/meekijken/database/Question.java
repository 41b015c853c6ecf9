package nl.meekijken.database;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.RowMapperResultSetExtractor;

/**
 * One statement with its parameters ({@code ?} in order) and how its rows become an
 * answer. Questions of several modules can travel together: see {@link RoundTrip}.
 *
 * @param <T> the answer
 */
public record Question<T>(String sql, List<@Nullable Object> parameters, ResultSetExtractor<T> reading) {

	private static final ResultSetExtractor<Void> NO_ROWS = rows -> {
		throw new SQLException("rows where none were expected");
	};

	/** Asks for all rows, in the order of the statement. */
	public static <T> Question<List<T>> list(String sql, RowMapper<T> row, @Nullable Object... parameters) {
		return new Question<>(sql, listOf(parameters), new RowMapperResultSetExtractor<>(row));
	}

	/** Asks for the first row, if there is one. */
	public static <T> Question<Optional<T>> first(String sql, RowMapper<T> row, @Nullable Object... parameters) {
		return new Question<>(sql, listOf(parameters),
				rows -> rows.next() ? Optional.ofNullable(row.mapRow(rows, 0)) : Optional.empty());
	}

	/** Says something that brings no rows. */
	static Question<Void> nothing(String sql, @Nullable Object... parameters) {
		return new Question<>(sql, listOf(parameters), NO_ROWS);
	}

	boolean bringsRows() {
		return !this.reading.equals(NO_ROWS);
	}

	/** Parameters of a statement, some of which may be none. */
	public static List<@Nullable Object> listOf(@Nullable Object... parameters) {
		return Collections.unmodifiableList(Arrays.asList(parameters));
	}

}
