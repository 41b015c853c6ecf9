package nl.meekijken.dossier;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import nl.meekijken.account.PersonId;
import nl.meekijken.database.Question;
import nl.meekijken.values.EmailAddress;
import nl.meekijken.values.PhoneNumber;

/** Handlers in PostgreSQL: what offices see of members of staff. */
@Component
class HandlerStore {

	private static final String NAME = "concat_ws(' ', p.first_name, p.prefix, p.surname)";

	private final JdbcClient jdbc;

	HandlerStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	static Question<List<Candidate>> candidates() {
		return Question.list("""
				select p.id, %s as name from account.person p
				 where p.staff and p.enabled order by p.surname_key, p.first_name, p.id limit 500
				""".formatted(NAME),
				(row, index) -> new Candidate(new PersonId(row.getLong("id")), row.getString("name")));
	}

	static Question<Map<PersonId, String>> teams() {
		return new Question<>("select person_id, team from dossier.handler where person_id is not null and team <> ''",
				List.of(), rows -> {
					var teams = new HashMap<PersonId, String>();
					while (rows.next()) {
						teams.put(new PersonId(rows.getLong("person_id")), rows.getString("team"));
					}
					return teams;
				});
	}

	/** In the letters in which others of that team have it. */
	boolean join(PersonId person, String team, String was) {
		return this.jdbc.sql("""
				update dossier.handler set team = coalesce((
				       select min(other.team) from dossier.handler other
				        where lower(other.team) = lower(:team) and other.person_id is distinct from :person), :team)
				 where person_id = :person and team = :was""")
			.param("team", team)
			.param("person", person.value())
			.param("was", was)
			.update() == 1;
	}

	void recognise(String email, PersonId person) {
		this.jdbc.sql("""
				update dossier.handler set person_id = ?
				 where id = (select min(id) from dossier.handler where email = ? and person_id is null)""")
			.params(person.value(), email)
			.update();
	}

	/** Who has no telephone of their own is called at the office. */
	Optional<Handler> of(PersonId person) {
		return this.jdbc
			.sql("""
					insert into dossier.handler (name, phone, email, person_id)
					select %s, coalesce(p.phone, o.phone), p.email, p.id
					  from account.person p join office.office o on o.office_id = p.office_id
					 where p.id = ? and p.staff and p.enabled
					on conflict (person_id) do update set name = excluded.name, phone = excluded.phone, email = excluded.email
					returning id, name, phone, email
					"""
				.formatted(NAME))
			.param(person.value())
			.query((row, index) -> new Handler(row.getLong("id"), row.getString("name"),
					new PhoneNumber(row.getString("phone")), new EmailAddress(row.getString("email"))))
			.optional();
	}

}
