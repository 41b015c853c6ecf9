package nl.meekijken.office;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Offices in PostgreSQL, written by staff. */
@Component
class StaffOfficeStore {

	private final JdbcClient jdbc;

	StaffOfficeStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void insert(OfficeId id, OfficeFacts facts) {
		filled(this.jdbc
			.sql("""
					insert into office.office (office_id, name, kvk_number, afm_number, street, house_number, postcode, town, phone,
					                           email, account_manager_id)
					values (:id, :name, :kvk, :afm, :street, :houseNumber, :postcode, :town, :phone, :email, :manager)
					"""),
				facts)
			.param("id", id.value())
			.update();
	}

	boolean change(OfficeId id, OfficeFacts facts, int version) {
		return filled(
				this.jdbc
					.sql("""
							update office.office
							   set name = :name, kvk_number = :kvk, afm_number = :afm, street = :street, house_number = :houseNumber,
							       postcode = :postcode, town = :town, phone = :phone, email = :email, account_manager_id = :manager,
							       version = version + 1
							 where office_id = :id and version = :version
							"""),
				facts)
			.param("id", id.value())
			.param("version", version)
			.update() == 1;
	}

	private static StatementSpec filled(StatementSpec statement, OfficeFacts facts) {
		var contact = facts.contact();
		return statement.param("name", facts.name())
			.param("kvk", facts.kvkNumber())
			.param("afm", facts.afmNumber())
			.param("street", contact.street())
			.param("houseNumber", contact.houseNumber())
			.param("postcode", contact.postcode().value())
			.param("town", contact.town())
			.param("phone", contact.phone().value())
			.param("email", facts.email().value())
			.param("manager", facts.accountManagerId());
	}

}
