package nl.meekijken.demo;

import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.office.OfficeId;
import nl.meekijken.values.EmailAddress;

/** Demos that are over, found and removed in PostgreSQL. */
@Component
@Transactional
class DemoEndingStore {

	private final JdbcClient jdbc;

	DemoEndingStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Whose last day lies before that day. */
	List<OfficeId> endedBefore(LocalDate day) {
		return this.jdbc.sql("select ended from demo.ended_offices(?) as ended")
			.param(day)
			.query((rows, row) -> new OfficeId(rows.getLong("ended")))
			.list();
	}

	List<OfficeId> endedOf(EmailAddress email, LocalDate today) {
		return this.jdbc.sql("select ended from demo.ended_office_of(?, ?) as ended")
			.params(email.key(), today)
			.query((rows, row) -> new OfficeId(rows.getLong("ended")))
			.list();
	}

	/** Removes the office, if its last day lies before that day. */
	void remove(OfficeId office, LocalDate day) {
		this.jdbc.sql("call demo.remove_office(?, ?)").params(office.value(), day).update();
	}

}
