package nl.meekijken.dossier;

import java.util.Arrays;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import nl.meekijken.office.OfficeId;

/** Writes clients, with their bank account sealed. */
@Component
class ClientStore {

	private final JdbcClient jdbc;

	private final IbanSeal seal;

	ClientStore(JdbcClient jdbc, IbanSeal seal) {
		this.jdbc = jdbc;
		this.seal = seal;
	}

	void insert(OfficeId office, DossierId dossier, NewClient reported) {
		var iban = reported.iban();
		var client = reported.client();
		var holder = (reported.ibanHolder() != null) ? reported.ibanHolder() : client.name();
		var named = ClientColumns.of(client);
		this.jdbc
			.sql("""
					insert into dossier.client (office_id, dossier_id, kind, salutation, initials, prefix, surname, company_name,
						contact_person, street, house_number, postcode, town, country, email, phone, iban_sealed, iban_masked,
						iban_holder, vat_position)
					values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(Arrays.asList(office.value(), dossier.value(), named.kind(), named.salutation(), named.initials(),
					named.prefix(), named.surname(), named.company(), named.contact(), client.address().street(),
					client.address().houseNumber(), client.address().postcode(), client.address().town(),
					client.address().country(), Columns.of(client.email()), Columns.of(client.phone()),
					(iban != null) ? this.seal.seal(iban) : null, (iban != null) ? iban.masked() : null,
					(iban != null) ? holder : null, Columns.of(reported.vatPosition())))
			.update();
	}

}
