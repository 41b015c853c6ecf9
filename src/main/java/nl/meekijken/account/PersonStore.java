package nl.meekijken.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.database.Question;
import nl.meekijken.office.AccountManager;
import nl.meekijken.office.Brand;
import nl.meekijken.office.BrandColours;
import nl.meekijken.office.OfficeId;
import nl.meekijken.office.Tier;
import nl.meekijken.values.Colour;
import nl.meekijken.values.EmailAddress;
import nl.meekijken.values.PhoneNumber;
import nl.meekijken.values.SearchKey;

/** People in PostgreSQL. */
@Component
@Transactional
class PersonStore {

	private final JdbcClient jdbc;

	private final Clock clock;

	PersonStore(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	Question<Person> viewer() {
		return new Question<>(
				"""
						select p.id, p.office_id, p.first_name, p.prefix, p.surname, p.role, p.previous_signed_in_at, p.newest_first, p.theme,
						       o.name as office_name, o.demo, o.demo_ends_on, office.tier_on(o.office_id, ?) as tier,
						       m.name as manager_name, m.phone as manager_phone, m.email as manager_email, m.reachable,
						       coalesce(b.name, o.name) as brand_name, b.light, b.dark, b.logo_id is not null as has_logo, b.version as brand_version
						  from account.person p
						  join office.office o on o.office_id = p.office_id
						  join office.account_manager m on m.id = o.account_manager_id
						  left join office.brand b on b.office_id = o.office_id and office.has_white_label_on(o.office_id, ?)
						 where p.id = (select current_setting('viewer.person')::bigint)
						""",
				List.of(Today.of(this.clock), Today.of(this.clock)), rows -> {
					rows.next();
					return person(rows);
				});
	}

	private static Person person(ResultSet rows) throws SQLException {
		var prefix = rows.getString("prefix");
		var surname = (prefix == null) ? rows.getString("surname") : prefix + " " + rows.getString("surname");
		var manager = new AccountManager(rows.getString("manager_name"),
				new PhoneNumber(rows.getString("manager_phone")), EmailAddress.of(rows.getString("manager_email")),
				rows.getString("reachable"));
		return new Person(new PersonId(rows.getLong("id")), new OfficeId(rows.getLong("office_id")),
				rows.getString("office_name"), Tier.valueOf(rows.getString("tier")), rows.getString("first_name"),
				rows.getString("first_name") + " " + surname, Role.valueOf(rows.getString("role")),
				instant(rows, "previous_signed_in_at"), rows.getBoolean("newest_first"),
				Theme.valueOf(rows.getString("theme")), rows.getBoolean("demo"),
				rows.getObject("demo_ends_on", LocalDate.class), manager, brand(rows));
	}

	private static @Nullable Brand brand(ResultSet rows) throws SQLException {
		var version = rows.getObject("brand_version", Integer.class);
		var light = rows.getString("light");
		var colours = (light != null) ? new BrandColours(new Colour(light), new Colour(rows.getString("dark"))) : null;
		return (version != null)
				? new Brand(rows.getString("brand_name"), colours, rows.getBoolean("has_logo"), version) : null;
	}

	private static @Nullable Instant instant(ResultSet rows, String column) throws SQLException {
		var moment = rows.getTimestamp(column);
		return (moment != null) ? moment.toInstant() : null;
	}

	Optional<KnownName> find(SignInName name) {
		return this.jdbc.sql("select person_id, office_id, password_hash, enabled from account.find_by_sign_in_name(?)")
			.param(name.value())
			.query((rows, row) -> new KnownName(new PersonId(rows.getLong("person_id")),
					new OfficeId(rows.getLong("office_id")), rows.getString("password_hash"),
					rows.getBoolean("enabled")))
			.optional();
	}

	String nextNumber() {
		return this.jdbc.sql("select nextval('account.account_number')::text").query(String.class).single();
	}

	@Nullable String passwordHashOf(PersonId person) {
		return this.jdbc.sql("select password_hash from account.person where id = ?")
			.param(person.value())
			.query((rows, row) -> Optional.ofNullable(rows.getString("password_hash")))
			.single()
			.orElse(null);
	}

	PersonId insert(NewPerson person, @Nullable String passwordHash, Locale language) {
		return this.jdbc.sql("""
				insert into account.person (office_id, account_number, email, email_key, first_name, prefix, surname,
				                            surname_key, role, password_hash, language)
				values (:office, :number, :email, :emailKey, :firstName, :prefix, :surname, :surnameKey, :role, :hash,
				        :language)
				returning id
				""")
			.param("office", person.office().value())
			.param("number", person.accountNumber())
			.param("email", person.email().value())
			.param("emailKey", person.email().key())
			.param("firstName", person.firstName())
			.param("prefix", person.prefix())
			.param("surname", person.surname())
			.param("surnameKey", SearchKey.fold(person.surname()))
			.param("role", person.role().name())
			.param("hash", passwordHash)
			.param("language", language.getLanguage())
			.query((rows, row) -> new PersonId(rows.getLong("id")))
			.single();
	}

	/** Whether the office has portal access today. */
	boolean hasPortal(KnownName who) {
		return this.jdbc.sql("select office.has_portal_on(?, ?)")
			.params(who.office().value(), Today.of(this.clock))
			.query(Boolean.class)
			.single();
	}

	/** What changes from here on in this transaction is this person's own doing. */
	void actAs(PersonId person) {
		this.jdbc.sql("select set_config('viewer.person', ?, true)")
			.param(Long.toString(person.value()))
			.query()
			.singleValue();
	}

	boolean isStaff(PersonId person) {
		return this.jdbc.sql("select staff from account.person where id = ?")
			.param(person.value())
			.query(Boolean.class)
			.single();
	}

	Role roleOf(PersonId person) {
		return this.jdbc.sql("select role from account.person where id = ?")
			.param(person.value())
			.query((row, index) -> Role.valueOf(row.getString("role")))
			.single();
	}

	void noteSignIn(KnownName who) {
		this.jdbc
			.sql("""
					update account.person set previous_signed_in_at = last_signed_in_at, last_signed_in_at = :now where id = :id
					""")
			.param("now", Timestamp.from(this.clock.instant()))
			.param("id", who.person().value())
			.update();
	}

	/** The last day of the demo that the office is, when it is past. */
	Optional<LocalDate> endedDemo() {
		return this.jdbc.sql("select demo_ends_on from office.office where office.has_ended_on(office_id, ?)")
			.param(Today.of(this.clock))
			.query(LocalDate.class)
			.optional();
	}

	void readNewestFirst(PersonId person, boolean newestFirst) {
		this.jdbc.sql("update account.person set newest_first = ? where id = ?")
			.params(newestFirst, person.value())
			.update();
	}

	void disable(PersonId person) {
		this.jdbc.sql("update account.person set enabled = false where id = ?").param(person.value()).update();
	}

	/**
	 * Changes a password.
	 * @param needsFactor whether it is long enough beside a second factor only
	 */
	void changePassword(PersonId person, @Nullable String passwordHash, boolean needsFactor) {
		this.jdbc.sql("update account.person set password_hash = ?, password_short = ? where id = ?")
			.param(passwordHash)
			.param(needsFactor)
			.param(person.value())
			.update();
	}

	/** Whether the password is too short by now, without any second factor. */
	boolean needsLongerPassword(PersonId person) {
		return this.jdbc
			.sql("select password_short and not account.has_factor(office_id, id) from account.person where id = ?")
			.param(person.value())
			.query(Boolean.class)
			.single();
	}

	/**
	 * Throws {@link org.springframework.dao.DuplicateKeyException} if somebody has it.
	 */
	void changeEmail(PersonId person, EmailAddress email) {
		this.jdbc.sql("update account.person set email = ?, email_key = ? where id = ?")
			.params(email.value(), email.key(), person.value())
			.update();
	}

	/**
	 * Whether an e-mail address cannot be had by the office that the boundary is bound
	 * to. A demo that has it is no hindrance to a real office: it gives way.
	 */
	boolean isTaken(EmailAddress email) {
		return this.jdbc.sql("select account.is_taken(?)").param(email.key()).query(Boolean.class).single();
	}

	/** Lets a demo give way that has the address, if one has. */
	void takeFromDemo(EmailAddress email) {
		this.jdbc.sql("select count(*) from (select account.take_from_demo(?)) as taken")
			.param(email.key())
			.query(Long.class)
			.single();
	}

	/** What the look across offices tells of a sign-in name. */
	record KnownName(PersonId person, OfficeId office, @Nullable String passwordHash, boolean enabled) {

		/** In whose place the same work is done for a name that nobody has. */
		static final KnownName NOBODY = new KnownName(new PersonId(0), new OfficeId(0), null, false);

	}

}
