package nl.meekijken.office;

import java.sql.ResultSet;
import java.sql.SQLException;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.values.EmailAddress;
import nl.meekijken.values.PhoneNumber;

/** Offices and account managers in PostgreSQL. */
@Component
@Transactional
class OfficeStore {

	private final JdbcClient jdbc;

	OfficeStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	OfficeId nextId() {
		return this.jdbc.sql("select nextval('office.office_office_id_seq')")
			.query((rows, row) -> new OfficeId(rows.getLong(1)))
			.single();
	}

	void insert(OfficeId id, NewOffice office) {
		this.jdbc
			.sql("""
					insert into office.office (office_id, name, kvk_number, street, house_number, postcode, town, phone, email,
					                           account_manager_id, demo)
					values (:id, :name, :kvk, :street, :houseNumber, :postcode, :town, :phone, :email, :manager, :demo)
					""")
			.param("id", id.value())
			.param("name", office.name())
			.param("kvk", office.kvkNumber())
			.param("street", office.street())
			.param("houseNumber", office.houseNumber())
			.param("postcode", office.postcode())
			.param("town", office.town())
			.param("phone", office.phone().value())
			.param("email", office.email().value())
			.param("manager", office.accountManagerId())
			.param("demo", office.demo())
			.update();
		this.jdbc.sql("insert into office.office_tier (office_id, tier, valid_from) values (:id, :tier, :from)")
			.param("id", id.value())
			.param("tier", office.tier().name())
			.param("from", office.from())
			.update();
	}

	long insert(AccountManager manager) {
		return this.jdbc.sql("""
				insert into office.account_manager (name, phone, email, reachable)
				values (:name, :phone, :email, :reachable) returning id
				""")
			.param("name", manager.name())
			.param("phone", manager.phone().value())
			.param("email", manager.email().value())
			.param("reachable", manager.reachable())
			.query(Long.class)
			.single();
	}

	AccountManager accountManager() {
		return this.jdbc.sql("""
				select m.name, m.phone, m.email, m.reachable
				  from office.office o join office.account_manager m on m.id = o.account_manager_id
				""").query(OfficeStore::readAccountManager).single();
	}

	void requireFactor(OfficeId id, boolean required) {
		this.jdbc.sql("update office.office set requires_factor = ? where office_id = ?")
			.params(required, id.value())
			.update();
	}

	boolean haveDemo() {
		return this.jdbc.sql("select office.has_demo()").query(Boolean.class).single();
	}

	private static AccountManager readAccountManager(ResultSet rows, int row) throws SQLException {
		return new AccountManager(rows.getString("name"), PhoneNumber.of(rows.getString("phone")),
				EmailAddress.of(rows.getString("email")), rows.getString("reachable"));
	}

}
