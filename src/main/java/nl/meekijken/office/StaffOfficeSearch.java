package nl.meekijken.office;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;

import nl.meekijken.database.Question;
import nl.meekijken.values.EmailAddress;
import nl.meekijken.values.PhoneNumber;
import nl.meekijken.values.Postcode;

/** Finds offices in PostgreSQL, for staff. There are hundreds of them, not millions. */
final class StaffOfficeSearch {

	private static final int PAGE = 50;

	private StaffOfficeSearch() {
	}

	static Question<FoundOffices> find(String typed, LocalDate today, int page) {
		var key = typed.strip().toLowerCase(Locale.ROOT);
		return new Question<>(
				"""
						select o.office_id, o.name, o.town, o.demo, m.name as manager, office.tier_on(o.office_id, ?::date) as tier
						  from office.office o join office.account_manager m on m.id = o.account_manager_id
						 where not o.staff and (?::text = '' or position(?::text in lower(concat_ws(' ', o.name, o.town, o.kvk_number,
						       o.afm_number, o.email))) > 0)
						 order by lower(o.name), o.office_id limit ? offset ?
						""",
				Question.listOf(today, key, key, PAGE + 1, (page - 1) * PAGE), rows -> {
					var found = new ArrayList<OfficeRow>();
					while (rows.next()) {
						found.add(row(rows));
					}
					return new FoundOffices(found.subList(0, Math.min(found.size(), PAGE)), found.size() > PAGE);
				});
	}

	private static OfficeRow row(ResultSet rows) throws SQLException {
		var tier = rows.getString("tier");
		return new OfficeRow(new OfficeId(rows.getLong("office_id")), rows.getString("name"), rows.getString("town"),
				(tier != null) ? Tier.valueOf(tier) : null, rows.getString("manager"), rows.getBoolean("demo"));
	}

	static Question<Optional<KeptOffice>> one(OfficeId id) {
		return Question.first(
				"""
						select o.office_id, o.name, o.kvk_number, o.afm_number, o.street, o.house_number, o.postcode, o.town, o.phone,
						       o.email, o.account_manager_id, o.demo, o.demo_ends_on, o.version, m.name as manager_name,
						       m.phone as manager_phone, m.email as manager_email, m.reachable
						  from office.office o join office.account_manager m on m.id = o.account_manager_id
						 where o.office_id = ? and not o.staff
						""",
				(rows, row) -> kept(rows), id.value());
	}

	private static KeptOffice kept(ResultSet rows) throws SQLException {
		return new KeptOffice(new OfficeId(rows.getLong("office_id")), facts(rows),
				new AccountManager(rows.getString("manager_name"), PhoneNumber.of(rows.getString("manager_phone")),
						EmailAddress.of(rows.getString("manager_email")), rows.getString("reachable")),
				rows.getBoolean("demo"), rows.getObject("demo_ends_on", LocalDate.class), rows.getInt("version"));
	}

	private static OfficeFacts facts(ResultSet rows) throws SQLException {
		var contact = new OfficeContact(rows.getString("street"), rows.getString("house_number"),
				new Postcode(rows.getString("postcode")), rows.getString("town"),
				new PhoneNumber(rows.getString("phone")));
		return new OfficeFacts(rows.getString("name"), rows.getString("kvk_number"), rows.getString("afm_number"),
				contact, EmailAddress.of(rows.getString("email")), rows.getLong("account_manager_id"));
	}

}
