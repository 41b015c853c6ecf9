package nl.meekijken.office;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import nl.meekijken.database.Question;
import nl.meekijken.values.EmailAddress;
import nl.meekijken.values.PhoneNumber;

/** Account managers in PostgreSQL, written by staff. */
@Component
class AccountManagerStore {

	private final JdbcClient jdbc;

	AccountManagerStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	static Question<List<KeptContact>> all() {
		return Question.list(
				"""
						select m.id, m.name, m.phone, m.email, m.reachable, m.version, coalesce(o.many, 0) as offices
						  from office.account_manager m
						  left join (select account_manager_id, count(*) as many from office.office group by account_manager_id) o
						         on o.account_manager_id = m.id
						 order by lower(m.name), m.id limit 500
						""",
				AccountManagerStore::read);
	}

	private static KeptContact read(ResultSet rows, int row) throws SQLException {
		var manager = new AccountManager(rows.getString("name"), PhoneNumber.of(rows.getString("phone")),
				EmailAddress.of(rows.getString("email")), rows.getString("reachable"));
		return new KeptContact(rows.getLong("id"), manager, rows.getInt("version"), rows.getInt("offices"));
	}

	long add(AccountManager manager) {
		return this.jdbc.sql("""
				insert into office.account_manager (name, phone, email, reachable) values (?, ?, ?, ?) returning id
				""")
			.params(manager.name(), manager.phone().value(), manager.email().value(), manager.reachable())
			.query(Long.class)
			.single();
	}

	boolean change(long id, AccountManager manager, int version) {
		return this.jdbc.sql("""
				update office.account_manager set name = ?, phone = ?, email = ?, reachable = ?, version = version + 1
				 where id = ? and version = ?
				""")
			.params(manager.name(), manager.phone().value(), manager.email().value(), manager.reachable(), id, version)
			.update() == 1;
	}

}
