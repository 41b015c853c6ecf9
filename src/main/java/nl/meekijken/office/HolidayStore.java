package nl.meekijken.office;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import nl.meekijken.database.Question;
import nl.meekijken.values.WorkingDays;

/** Holidays in PostgreSQL. */
@Component
class HolidayStore {

	private final JdbcClient jdbc;

	HolidayStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	static Question<WorkingDays> workingDays() {
		return new Question<>("select day from office.holiday where closed", List.of(), rows -> {
			var days = new HashSet<LocalDate>();
			while (rows.next()) {
				days.add(rows.getObject("day", LocalDate.class));
			}
			return new WorkingDays(days);
		});
	}

	static Question<List<Holiday>> all() {
		return Question.list("select id, day, name, closed from office.holiday order by day", HolidayStore::read);
	}

	private static Holiday read(ResultSet rows, int row) throws SQLException {
		return new Holiday(rows.getLong("id"), rows.getObject("day", LocalDate.class), rows.getString("name"),
				rows.getBoolean("closed"));
	}

	boolean add(LocalDate day, String name) {
		return this.jdbc.sql("insert into office.holiday (day, name) values (?, ?) on conflict (day) do nothing")
			.params(day, name)
			.update() == 1;
	}

	boolean close(long id, boolean closed, LocalDate today) {
		return this.jdbc.sql("update office.holiday set closed = ? where id = ? and day >= ?")
			.params(closed, id, today)
			.update() == 1;
	}

}
