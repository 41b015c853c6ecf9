package nl.meekijken.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import nl.meekijken.office.OfficeId;
import nl.meekijken.values.ClaimNumber;
import nl.meekijken.values.LicencePlate;

/** Reads the data of clients to be changed, and writes what was changed. */
@Component
class ClientEditStore {

	private static final String FIND = """
			select d.office_id, d.id, d.active, d.own_reference, c.version, c.kind, c.salutation, c.initials, c.prefix,
			       c.surname, c.company_name, c.contact_person, c.kvk_number, c.street, c.house_number, c.postcode, c.town, c.country,
			       c.email, c.phone, c.second_phone, c.vat_position, c.language
			  from dossier.dossier d
			  join dossier.client c on c.office_id = d.office_id and c.dossier_id = d.id
			 where d.claim_number = ?""";

	private static final String LOOKED_ALONG = " and d.consent_withdrawn_on is null";

	private final JdbcClient jdbc;

	private final JdbcTemplate batches;

	ClientEditStore(JdbcClient jdbc, JdbcTemplate batches) {
		this.jdbc = jdbc;
		this.batches = batches;
	}

	Optional<EditableClient> find(ClaimNumber number) {
		return ask(FIND + LOOKED_ALONG, number);
	}

	/** For staff, who see it also after its client withdrew permission. */
	Optional<EditableClient> findAny(ClaimNumber number) {
		return ask(FIND, number);
	}

	/** Until the end of the transaction nobody else changes it. */
	Optional<EditableClient> lock(ClaimNumber number) {
		return ask(FIND + LOOKED_ALONG + " for update of c, d", number);
	}

	/** The same for staff. */
	Optional<EditableClient> lockAny(ClaimNumber number) {
		return ask(FIND + " for update of c, d", number);
	}

	List<SameClient> elsewhere(ClaimNumber number) {
		return same(number, LOOKED_ALONG + " and o.consent_withdrawn_on is null");
	}

	List<SameClient> anyElsewhere(ClaimNumber number) {
		return same(number, "");
	}

	private List<SameClient> same(ClaimNumber number, String seen) {
		return this.jdbc.sql("""
				select o.claim_number, o.plate_country, o.plate, o.damage_on
				  from dossier.dossier d
				  join dossier.client c on c.office_id = d.office_id and c.dossier_id = d.id
				  join dossier.client s on s.office_id = c.office_id and s.postcode = c.postcode
				       and s.house_number = c.house_number and s.kind = c.kind
				       and s.surname is not distinct from c.surname and s.initials is not distinct from c.initials
				       and s.company_name is not distinct from c.company_name
				  join dossier.dossier o on o.office_id = s.office_id and o.id = s.dossier_id
				 where d.claim_number = ? and o.id <> d.id and o.active""" + seen + " order by o.claim_number limit 50")
			.param(number.toString())
			.query((row, index) -> same(row))
			.list();
	}

	void write(EditableClient before, ClientDetails details) {
		var client = details.client();
		var named = ClientColumns.of(client);
		this.jdbc
			.sql("""
					update dossier.client
					   set salutation = ?, initials = ?, prefix = ?, surname = ?, company_name = ?, contact_person = ?,
					       kvk_number = ?, street = ?, house_number = ?, postcode = ?, town = ?, country = ?, email = ?, phone = ?,
					       second_phone = ?, vat_position = ?, language = ?, version = version + 1
					 where office_id = ? and dossier_id = ?""")
			.params(Arrays.asList(named.salutation(), named.initials(), named.prefix(), named.surname(),
					named.company(), named.contact(), named.kvk(), client.address().street(),
					client.address().houseNumber(), client.address().postcode(), client.address().town(),
					client.address().country(), Columns.of(client.email()), Columns.of(client.phone()),
					Columns.of(details.secondPhone()), Columns.of(details.vatPosition()), details.language().name(),
					before.office().value(), before.dossier().value()))
			.update();
	}

	/**
	 * Under its new name and reference a dossier is listed and found; by its number only
	 * once consent is withdrawn.
	 */
	void list(EditableClient before, ClientDetails details) {
		var office = before.office().value();
		var dossier = before.dossier().value();
		var name = details.client().name();
		this.jdbc.sql("""
				update dossier.dossier set own_reference = ?, client_name = ?,
				       client_sort = case when consent_withdrawn_on is null then ? else client_sort end
				 where office_id = ? and id = ?""")
			.params(Arrays.asList(details.ownReference(), name, ListedAs.sort(details.client()), office, dossier))
			.update();
		if (isWithdrawn(office, dossier)) {
			return;
		}
		this.jdbc.sql("delete from dossier.search_key where office_id = ? and dossier_id = ?")
			.params(office, dossier)
			.update();
		this.batches.batchUpdate("insert into dossier.search_key (office_id, dossier_id, key) values (?, ?, ?)",
				SearchKeys.of(before.number(), details.ownReference(), platesOf(office, dossier), name)
					.stream()
					.map(key -> new Object[] { office, dossier, key })
					.toList());
	}

	private boolean isWithdrawn(long office, long dossier) {
		return this.jdbc
			.sql("select consent_withdrawn_on is not null from dossier.dossier where office_id = ? and id = ?")
			.params(office, dossier)
			.query(Boolean.class)
			.single();
	}

	private List<LicencePlate> platesOf(long office, long dossier) {
		return this.jdbc.sql("""
				select plate_country, plate from dossier.dossier where office_id = ? and id = ? and plate is not null
				union
				select plate_country, plate from dossier.counterparty
				 where office_id = ? and dossier_id = ? and plate is not null""")
			.params(office, dossier, office, dossier)
			.query((row, index) -> new LicencePlate(row.getString("plate_country"), row.getString("plate")))
			.list();
	}

	private Optional<EditableClient> ask(String sql, ClaimNumber number) {
		return this.jdbc.sql(sql).param(number.toString()).query((row, index) -> read(row, number)).optional();
	}

	private static EditableClient read(ResultSet row, ClaimNumber number) throws SQLException {
		var extras = ClientColumns.extras(row);
		return new EditableClient(new OfficeId(row.getLong("office_id")), new DossierId(row.getLong("id")), number,
				row.getBoolean("active"), row.getInt("version"), new ClientDetails(ClientColumns.client(row, null),
						extras.secondPhone(), extras.vatPosition(), extras.language(), row.getString("own_reference")));
	}

	private static SameClient same(ResultSet row) throws SQLException {
		return new SameClient(ClaimNumber.of(row.getString("claim_number")), Columns.plate(row),
				Columns.date(row, "damage_on"));
	}

}
