package nl.meekijken.dossier;

import java.util.Arrays;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import nl.meekijken.office.OfficeId;

/** Writes clients. */
@Component
class ClientStore {

	private final JdbcClient jdbc;

	ClientStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void insert(OfficeId office, DossierId dossier, NewClient reported) {
		var client = reported.client();
		var named = ClientColumns.of(client);
		this.jdbc
			.sql("""
					insert into dossier.client (office_id, dossier_id, kind, salutation, initials, prefix, surname, company_name,
						contact_person, kvk_number, street, house_number, postcode, town, country, email, phone, vat_position, language)
					values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(Arrays.asList(office.value(), dossier.value(), named.kind(), named.salutation(), named.initials(),
					named.prefix(), named.surname(), named.company(), named.contact(), named.kvk(),
					client.address().street(), client.address().houseNumber(), client.address().postcode(),
					client.address().town(), client.address().country(), Columns.of(client.email()),
					Columns.of(client.phone()), Columns.of(reported.vatPosition()), reported.language().name()))
			.update();
	}

}
