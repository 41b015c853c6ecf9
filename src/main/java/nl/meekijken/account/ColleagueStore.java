package nl.meekijken.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.account.Colleague.Standing;
import nl.meekijken.values.EmailAddress;
import nl.meekijken.values.PhoneNumber;

/** The people of one office in PostgreSQL. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ColleagueStore {

	private static final String COLLEAGUES = """
			select id, first_name, prefix, surname, account_number, email, job_title, phone, role, enabled, has_password,
			       account.has_factor(office_id, id) as has_factor, last_signed_in_at
			  from account.person
			""";

	private final JdbcClient jdbc;

	ColleagueStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<Colleague> all() {
		return this.jdbc.sql(COLLEAGUES + " order by lower(surname), first_name, id limit 500")
			.query(ColleagueStore::colleague)
			.list();
	}

	Optional<Colleague> find(PersonId person) {
		return this.jdbc.sql(COLLEAGUES + " where id = ?")
			.param(person.value())
			.query(ColleagueStore::colleague)
			.optional();
	}

	private static Colleague colleague(ResultSet rows, int row) throws SQLException {
		var signedIn = rows.getTimestamp("last_signed_in_at");
		return new Colleague(new PersonId(rows.getLong("id")), FullName.in(rows), rows.getString("account_number"),
				EmailAddress.of(rows.getString("email")), rows.getString("job_title"),
				Optional.ofNullable(rows.getString("phone")).map(PhoneNumber::new).orElse(null),
				Role.valueOf(rows.getString("role")), standing(rows), rows.getBoolean("has_factor"),
				(signedIn != null) ? signedIn.toInstant() : null);
	}

	static Standing standing(ResultSet rows) throws SQLException {
		if (!rows.getBoolean("enabled")) {
			return Standing.BLOCKED;
		}
		return rows.getBoolean("has_password") ? Standing.ACTIVE : Standing.INVITED;
	}

	/**
	 * One change of an office's people at a time: two administrators could otherwise take
	 * the role from one another.
	 */
	void waitForOtherChanges() {
		this.jdbc.sql("select 1 from account.person where role = 'ADMINISTRATOR' order by id for update")
			.query(Integer.class)
			.list();
	}

	boolean hasAdministratorBeside(PersonId person) {
		return this.jdbc.sql("""
				select exists (select 1 from account.person
				 where role = 'ADMINISTRATOR' and enabled and has_password and id <> ?)
				""").param(person.value()).query(Boolean.class).single();
	}

	void giveRole(PersonId person, Role role) {
		this.jdbc.sql("update account.person set role = ? where id = ?").params(role.name(), person.value()).update();
	}

	void enable(PersonId person, boolean enabled) {
		this.jdbc.sql("update account.person set enabled = ? where id = ?").params(enabled, person.value()).update();
	}

}
