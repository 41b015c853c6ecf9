package nl.meekijken.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.values.EmailAddress;
import nl.meekijken.values.PhoneNumber;
import nl.meekijken.values.SearchKey;

/** What people say about themselves, in PostgreSQL. */
@Component
@Transactional
class DetailsStore {

	private final JdbcClient jdbc;

	DetailsStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	OwnAccount of(PersonId person) {
		return this.jdbc.sql("""
				select account_number, email, first_name, prefix, surname, job_title, phone, language, theme
				  from account.person where id = ?
				""").param(person.value()).query(DetailsStore::account).single();
	}

	boolean isBlocked(PersonId person) {
		return this.jdbc.sql("select not enabled from account.person where id = ?")
			.param(person.value())
			.query(Boolean.class)
			.single();
	}

	private static OwnAccount account(ResultSet rows, int row) throws SQLException {
		var details = new PersonDetails(rows.getString("first_name"), rows.getString("prefix"),
				rows.getString("surname"), rows.getString("job_title"),
				Optional.ofNullable(rows.getString("phone")).map(PhoneNumber::new).orElse(null),
				Locale.of(rows.getString("language")), Theme.valueOf(rows.getString("theme")));
		return new OwnAccount(rows.getString("account_number"), EmailAddress.of(rows.getString("email")), details);
	}

	void change(PersonId person, PersonDetails details) {
		var phone = details.phone();
		this.jdbc
			.sql("""
					update account.person
					   set first_name = :firstName, prefix = :prefix, surname = :surname,
					       surname_key = :surnameKey, job_title = :jobTitle, phone = :phone, language = :language, theme = :theme
					 where id = :id
					""")
			.param("firstName", details.firstName())
			.param("prefix", details.prefix())
			.param("surname", details.surname())
			.param("surnameKey", SearchKey.fold(details.surname()))
			.param("jobTitle", details.jobTitle())
			.param("phone", (phone != null) ? phone.value() : null)
			.param("language", details.language().getLanguage())
			.param("theme", details.theme().name())
			.param("id", person.value())
			.update();
	}

	void speak(PersonId person, Locale language) {
		this.jdbc.sql("update account.person set language = ? where id = ?")
			.params(language.getLanguage(), person.value())
			.update();
	}

}
