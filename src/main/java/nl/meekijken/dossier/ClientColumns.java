package nl.meekijken.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import nl.meekijken.values.KvkNumber;
import nl.meekijken.values.PersonName;
import nl.meekijken.values.PhoneNumber;

/** The columns in which persons and companies differ. */
record ClientColumns(String kind, @Nullable String salutation, @Nullable String initials, @Nullable String prefix,
		@Nullable String surname, @Nullable String company, @Nullable String contact, @Nullable String kvk) {

	static ClientColumns of(Client client) {
		return switch (client) {
			case Client.Person person -> of(Columns.of(person.salutation()), person.personName());
			case Client.Company company -> new ClientColumns("COMPANY", null, null, null, null, company.name(),
					company.contactPerson(), (company.kvkNumber() != null) ? company.kvkNumber().value() : null);
		};
	}

	/** The client that stands in a row. */
	static Client client(ResultSet row, @Nullable BankAccount account) throws SQLException {
		var address = new Address(row.getString("street"), row.getString("house_number"), row.getString("postcode"),
				row.getString("town"), row.getString("country"));
		if ("COMPANY".equals(row.getString("kind"))) {
			var kvk = row.getString("kvk_number");
			return new Client.Company(row.getString("company_name"), row.getString("contact_person"),
					(kvk != null) ? new KvkNumber(kvk) : null, address, Columns.email(row), Columns.phone(row),
					account);
		}
		var name = new PersonName(row.getString("initials"), row.getString("prefix"), row.getString("surname"));
		return new Client.Person(Columns.constant(row, "salutation", Salutation.class), name, address,
				Columns.email(row), Columns.phone(row), account);
	}

	static Extras extras(ResultSet row) throws SQLException {
		var phone = row.getString("second_phone");
		return new Extras((phone != null) ? new PhoneNumber(phone) : null,
				Columns.constant(row, "vat_position", VatPosition.class), language(row));
	}

	/** None for a dossier whose client may not be looked at. */
	static ClientLanguage language(ResultSet row) throws SQLException {
		return Objects.requireNonNullElse(Columns.constant(row, "language", ClientLanguage.class),
				ClientLanguage.DUTCH);
	}

	private static ClientColumns of(@Nullable String salutation, PersonName name) {
		return new ClientColumns("PERSON", salutation, name.initials(), name.prefix(), name.surname(), null, null,
				null);
	}

}
