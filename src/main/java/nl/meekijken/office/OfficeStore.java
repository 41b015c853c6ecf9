package nl.meekijken.office;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.values.EmailAddress;
import nl.meekijken.values.PhoneNumber;
import nl.meekijken.values.Postcode;

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

	void insert(OfficeId id, NewOffice office, @Nullable LocalDate demoEndsOn) {
		this.jdbc
			.sql("""
					insert into office.office (office_id, name, kvk_number, afm_number, street, house_number, postcode, town, phone,
					                           email, account_manager_id, demo, demo_ends_on)
					values (:id, :name, :kvk, :afm, :street, :houseNumber, :postcode, :town, :phone, :email, :manager, :demo, :demoEndsOn)
					""")
			.param("id", id.value())
			.param("name", office.name())
			.param("kvk", office.kvkNumber())
			.param("afm", office.afmNumber())
			.param("street", office.street())
			.param("houseNumber", office.houseNumber())
			.param("postcode", office.postcode())
			.param("town", office.town())
			.param("phone", office.phone().value())
			.param("email", office.email().value())
			.param("manager", office.accountManagerId())
			.param("demo", office.demo())
			.param("demoEndsOn", demoEndsOn)
			.update();
		insertTier(id, office);
	}

	private void insertTier(OfficeId id, NewOffice office) {
		this.jdbc.sql("insert into office.office_tier (office_id, tier, valid_from) values (:id, :tier, :from)")
			.param("id", id.value())
			.param("tier", office.tier().name())
			.param("from", office.from())
			.update();
	}

	void insert(OfficeId id, StaffOffice office) {
		this.jdbc.sql("""
				insert into office.office (office_id, name, street, house_number, postcode, town, phone, email, staff,
				                           requires_factor, demo)
				values (:id, :name, :street, :houseNumber, :postcode, :town, :phone, :email, true, true, :demo)
				""")
			.param("id", id.value())
			.param("name", office.name())
			.param("street", office.contact().street())
			.param("houseNumber", office.contact().houseNumber())
			.param("postcode", office.contact().postcode().value())
			.param("town", office.contact().town())
			.param("phone", office.contact().phone().value())
			.param("email", office.email().value())
			.param("demo", office.demo())
			.update();
	}

	Optional<Long> find(AccountManager manager) {
		return this.jdbc.sql("""
				select id from office.account_manager
				 where name = :name and phone = :phone and email = :email and reachable = :reachable
				 order by id limit 1
				""")
			.param("name", manager.name())
			.param("phone", manager.phone().value())
			.param("email", manager.email().value())
			.param("reachable", manager.reachable())
			.query(Long.class)
			.optional();
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

	OfficeDetails details() {
		return this.jdbc.sql("""
				select name, street, house_number, postcode, town, phone, email, kvk_number, afm_number,
				       requires_factor, version
				  from office.office
				""").query(OfficeStore::readDetails).single();
	}

	private static OfficeDetails readDetails(ResultSet rows, int row) throws SQLException {
		var contact = new OfficeContact(rows.getString("street"), rows.getString("house_number"),
				new Postcode(rows.getString("postcode")), rows.getString("town"),
				new PhoneNumber(rows.getString("phone")));
		return new OfficeDetails(rows.getString("name"), contact, EmailAddress.of(rows.getString("email")),
				rows.getString("kvk_number"), rows.getString("afm_number"), rows.getBoolean("requires_factor"),
				rows.getInt("version"));
	}

	boolean change(OfficeContact contact, int version) {
		return this.jdbc.sql("""
				update office.office
				   set street = :street, house_number = :houseNumber, postcode = :postcode, town = :town,
				       phone = :phone, version = version + 1
				 where version = :version
				""")
			.param("street", contact.street())
			.param("houseNumber", contact.houseNumber())
			.param("postcode", contact.postcode().value())
			.param("town", contact.town())
			.param("phone", contact.phone().value())
			.param("version", version)
			.update() > 0;
	}

	void requireFactor(OfficeId id, boolean required) {
		this.jdbc.sql("update office.office set requires_factor = ? where office_id = ?")
			.params(required, id.value())
			.update();
	}

	boolean isRequestedDemo(OfficeId id) {
		return this.jdbc.sql("select demo_ends_on is not null from office.office where office_id = ?")
			.param(id.value())
			.query(Boolean.class)
			.optional()
			.orElse(false);
	}

	boolean haveDemo() {
		return this.jdbc.sql("select office.has_demo()").query(Boolean.class).single();
	}

	private static AccountManager readAccountManager(ResultSet rows, int row) throws SQLException {
		return new AccountManager(rows.getString("name"), PhoneNumber.of(rows.getString("phone")),
				EmailAddress.of(rows.getString("email")), rows.getString("reachable"));
	}

}
