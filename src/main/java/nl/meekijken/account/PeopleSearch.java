package nl.meekijken.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import nl.meekijken.database.Question;
import nl.meekijken.office.OfficeId;
import nl.meekijken.values.EmailAddress;
import nl.meekijken.values.SearchKey;

/** Finds people of all offices, for staff. */
@Component
public class PeopleSearch {

	private static final int PAGE = 25;

	/** With fewer characters everybody would be found. */
	private static final int SHORTEST = 2;

	private static final String PEOPLE = """
			select p.id, p.office_id, o.name as office_name, p.first_name, p.prefix, p.surname, p.account_number, p.email,
			       p.role, p.enabled, p.has_password, p.last_signed_in_at, account.has_factor(p.office_id, p.id) as has_factor,
			       b.first_name || ' ' || b.surname as blocked_by
			  from account.person p join office.office o on o.office_id = p.office_id
			  left join account.person b on b.id = p.blocked_by_staff
			""";

	/**
	 * Asks for a page of the people whose account number, e-mail address or surname
	 * begins with what was typed.
	 * @param page counted from one
	 */
	public Question<FoundPeople> find(String typed, int page) {
		var name = SignInName.of(typed).value();
		var surname = surnameKey(typed);
		return new Question<>(
				PEOPLE + """
						 where p.account_number ^@ ?::text or p.email_key ^@ ?::text or p.surname_key ^@ ?::text or p.surname_key ^@ ?::text
						 order by p.surname_key, p.first_name, p.id limit ? offset ?
						""",
				Question.listOf(longEnough(name), longEnough(name), longEnough(SearchKey.fold(typed)),
						longEnough(surname), PAGE + 1, (page - 1) * PAGE),
				rows -> {
					var people = new ArrayList<FoundPerson>();
					while (rows.next()) {
						people.add(person(rows));
					}
					return new FoundPeople(people.subList(0, Math.min(people.size(), PAGE)), people.size() > PAGE);
				});
	}

	/** Whether there is enough to search for. */
	public boolean isEnough(String typed) {
		return longEnough(SearchKey.fold(typed)) != null;
	}

	/** Asks for one person. */
	public Question<Optional<FoundPerson>> find(PersonId person) {
		return Question.first(PEOPLE + " where p.id = ?", (rows, row) -> person(rows), person.value());
	}

	/** Asks for everybody of an office by surname, at most five hundred. */
	public Question<List<FoundPerson>> of(OfficeId office) {
		return Question.list(PEOPLE + " where p.office_id = ? order by p.surname_key, p.first_name, p.id limit 500",
				(rows, row) -> person(rows), office.value());
	}

	/** Without first name and prefix, if those were typed too. */
	private static String surnameKey(String typed) {
		var keys = SearchKey.nameKeys(typed);
		return keys.isEmpty() ? "" : keys.getLast();
	}

	private static @Nullable String longEnough(String key) {
		return (key.length() >= SHORTEST) ? key : null;
	}

	private static FoundPerson person(ResultSet rows) throws SQLException {
		var signedIn = rows.getTimestamp("last_signed_in_at");
		return new FoundPerson(new PersonId(rows.getLong("id")), new OfficeId(rows.getLong("office_id")),
				rows.getString("office_name"), FullName.in(rows), rows.getString("account_number"),
				EmailAddress.of(rows.getString("email")), Role.valueOf(rows.getString("role")),
				ColleagueStore.standing(rows), rows.getBoolean("has_factor"),
				(signedIn != null) ? signedIn.toInstant() : null, rows.getString("blocked_by"));
	}

}
