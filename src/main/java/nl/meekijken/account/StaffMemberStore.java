package nl.meekijken.account;

import java.util.List;

import nl.meekijken.database.Question;
import nl.meekijken.office.OfficeId;

/** Staff in PostgreSQL. */
final class StaffMemberStore {

	private StaffMemberStore() {
	}

	static Question<StaffMember> viewer() {
		return new Question<>("""
				select p.id, p.office_id, p.first_name, p.prefix, p.surname, p.role, p.theme, o.demo,
				       account.has_factor(p.office_id, p.id) as has_factor
				  from account.person p join office.office o on o.office_id = p.office_id
				 where p.id = (select current_setting('viewer.person')::bigint) and p.staff
				""", List.of(), rows -> {
			rows.next();
			return new StaffMember(new PersonId(rows.getLong("id")), new OfficeId(rows.getLong("office_id")),
					FullName.in(rows), Role.valueOf(rows.getString("role")), Theme.valueOf(rows.getString("theme")),
					rows.getBoolean("has_factor"), rows.getBoolean("demo"));
		});
	}

}
