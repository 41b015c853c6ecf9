package nl.meekijken.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.office.OfficeId;
import nl.meekijken.values.EmailAddress;

/** People to write to, in PostgreSQL. */
@Component
@Transactional
class AddresseeStore {

	private static final String PEOPLE = """
			select p.id, p.office_id, p.account_number, p.first_name, p.prefix, p.surname, p.email, p.language,
			       not p.has_password as invited, account.has_factor(p.office_id, p.id) as has_factor, p.staff, o.name as office_name, o.town
			  from account.person p join office.office o on o.office_id = p.office_id
			""";

	private static final String ADDRESSEE = PEOPLE + " where p.id = ?";

	private static final String ENABLED = ADDRESSEE + " and p.enabled";

	private static final String ADMINISTRATORS = PEOPLE + """
			 where p.office_id = (select current_setting('viewer.office')::bigint) and p.id <> ?
			   and p.role in ('ADMINISTRATOR', 'STAFF_ADMINISTRATOR') and p.enabled and p.has_password
			 order by p.id limit 50
			""";

	private final JdbcClient jdbc;

	private final Clock clock;

	AddresseeStore(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** The person, also one who is disabled. */
	Addressee of(PersonId person) {
		return this.jdbc.sql(ADDRESSEE).param(person.value()).query((rows, row) -> addressee(rows)).single();
	}

	/** The person, if not disabled. */
	Optional<Addressee> find(PersonId person) {
		return this.jdbc.sql(ENABLED).param(person.value()).query((rows, row) -> addressee(rows)).optional();
	}

	/**
	 * The person, if allowed to sign in today, for one transaction at a time: so that
	 * what was sent before can be counted.
	 */
	Optional<Addressee> alone(PersonId person) {
		return this.jdbc.sql(ENABLED + " and (p.staff or office.has_portal_on(p.office_id, ?)) for update of p")
			.params(person.value(), Today.of(this.clock))
			.query((rows, row) -> addressee(rows))
			.optional();
	}

	/**
	 * Those of the same office who let people in, other than this person: as many as an
	 * office has, and no more than fifty.
	 */
	List<Addressee> administratorsBeside(PersonId person) {
		return this.jdbc.sql(ADMINISTRATORS).param(person.value()).query((rows, row) -> addressee(rows)).list();
	}

	private static Addressee addressee(ResultSet rows) throws SQLException {
		var names = Stream.of(rows.getString("first_name"), rows.getString("prefix"), rows.getString("surname"),
				rows.getString("email"), rows.getString("account_number"), rows.getString("office_name"),
				rows.getString("town"));
		return new Addressee(new PersonId(rows.getLong("id")), new OfficeId(rows.getLong("office_id")),
				rows.getString("office_name"), rows.getString("account_number"), rows.getString("first_name"),
				FullName.in(rows), EmailAddress.of(rows.getString("email")), Locale.of(rows.getString("language")),
				rows.getBoolean("invited"), rows.getBoolean("has_factor"), rows.getBoolean("staff"),
				names.filter(Objects::nonNull).toList());
	}

}
