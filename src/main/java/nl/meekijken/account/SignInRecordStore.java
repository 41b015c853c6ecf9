package nl.meekijken.account;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.office.OfficeId;

/** Sign-ins in PostgreSQL. */
@Component
@Transactional
class SignInRecordStore {

	private final JdbcClient jdbc;

	SignInRecordStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void add(OfficeId office, PersonId person, SignInRecord sign) {
		this.jdbc.sql("insert into account.sign_in_record (office_id, person_id, at, device) values (?, ?, ?, ?)")
			.params(office.value(), person.value(), Timestamp.from(sign.at()), sign.device())
			.update();
	}

	List<SignInRecord> since(PersonId person, Instant moment, int most) {
		return this.jdbc.sql("""
				select at, device from account.sign_in_record where person_id = ? and at >= ? order by at desc limit ?
				""")
			.params(person.value(), Timestamp.from(moment), most)
			.query((rows, row) -> new SignInRecord(rows.getTimestamp("at").toInstant(), rows.getString("device")))
			.list();
	}

}
