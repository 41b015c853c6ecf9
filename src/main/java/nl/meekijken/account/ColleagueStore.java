package nl.meekijken.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
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
			select p.id, first_name, prefix, surname, account_number, email, job_title, phone, role, enabled, has_password,
			       account.has_factor(p.office_id, p.id) as has_factor, last_signed_in_at, blocked_by_staff is not null as by_staff, r.asked_at as removal_asked_at
			  from account.person p
			  left join account.factor_removal r on r.office_id = p.office_id and r.person_id = p.id
			       and r.settled_at is null and r.asked_at > ?
			""";

	private final JdbcClient jdbc;

	private final Clock clock;

	ColleagueStore(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	List<Colleague> all() {
		return this.jdbc.sql(COLLEAGUES + " order by lower(surname), first_name, p.id limit 500")
			.param(removalsSince())
			.query(ColleagueStore::colleague)
			.list();
	}

	Optional<Colleague> find(PersonId person) {
		return this.jdbc.sql(COLLEAGUES + " where p.id = ?")
			.params(removalsSince(), person.value())
			.query(ColleagueStore::colleague)
			.optional();
	}

	private static Colleague colleague(ResultSet rows, int row) throws SQLException {
		return new Colleague(new PersonId(rows.getLong("id")), FullName.in(rows), rows.getString("account_number"),
				EmailAddress.of(rows.getString("email")), rows.getString("job_title"),
				Optional.ofNullable(rows.getString("phone")).map(PhoneNumber::new).orElse(null),
				Role.valueOf(rows.getString("role")), standing(rows), rows.getBoolean("has_factor"),
				moment(rows.getTimestamp("removal_asked_at")), moment(rows.getTimestamp("last_signed_in_at")),
				rows.getBoolean("by_staff"));
	}

	private static @Nullable Instant moment(@Nullable Timestamp moment) {
		return (moment != null) ? moment.toInstant() : null;
	}

	private Timestamp removalsSince() {
		return Timestamp.from(this.clock.instant().minus(FactorRemovalStore.OPEN_FOR));
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
		this.jdbc.sql(
				"select 1 from account.person where role in ('ADMINISTRATOR', 'STAFF_ADMINISTRATOR') order by id for update")
			.query(Integer.class)
			.list();
	}

	boolean hasAdministratorBeside(PersonId person) {
		return this.jdbc.sql("""
				select exists (select 1 from account.person
				 where role in ('ADMINISTRATOR', 'STAFF_ADMINISTRATOR') and enabled and has_password and id <> ?)
				""").param(person.value()).query(Boolean.class).single();
	}

	void giveRole(PersonId person, Role role) {
		this.jdbc.sql("update account.person set role = ? where id = ?").params(role.name(), person.value()).update();
	}

	/** Shuts somebody out in the name of staff: an office cannot undo it. */
	void blockAsStaff(PersonId person, PersonId by) {
		this.jdbc.sql("update account.person set enabled = false, blocked_by_staff = ? where id = ?")
			.params(by.value(), person.value())
			.update();
	}

	/** Lets somebody in again, whoever shut them out. */
	void unblockAsStaff(PersonId person) {
		this.jdbc.sql("update account.person set enabled = true, blocked_by_staff = null where id = ?")
			.param(person.value())
			.update();
	}

	void block(PersonId person) {
		this.jdbc.sql("update account.person set enabled = false where id = ?").param(person.value()).update();
	}

	/** Lets somebody in again whom staff did not shut out. */
	void unblock(PersonId person) {
		this.jdbc.sql("update account.person set enabled = true where id = ? and blocked_by_staff is null")
			.param(person.value())
			.update();
	}

}
