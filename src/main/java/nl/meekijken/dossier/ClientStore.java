package nl.meekijken.dossier;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import nl.meekijken.office.OfficeId;

/** Writes clients. */
@Component
class ClientStore {

	private final JdbcTemplate batches;

	ClientStore(JdbcTemplate batches) {
		this.batches = batches;
	}

	void insert(OfficeId office, List<NumberedDossier> dossiers) {
		this.batches.batchUpdate(
				"""
						insert into dossier.client (kind, salutation, initials, prefix, surname, company_name, contact_person, kvk_number, street,
							house_number, postcode, town, country, email, phone, vat_position, language, office_id, dossier_id)
						values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
				dossiers.stream().map(each -> valuesOf(office, each)).toList());
	}

	private static @Nullable Object[] valuesOf(OfficeId office, NumberedDossier numbered) {
		var reported = numbered.dossier().client();
		var client = reported.client();
		var named = ClientColumns.of(client);
		return new @Nullable Object[] { named.kind(), named.salutation(), named.initials(), named.prefix(),
				named.surname(), named.company(), named.contact(), named.kvk(), client.address().street(),
				client.address().houseNumber(), client.address().postcode(), client.address().town(),
				client.address().country(), Columns.of(client.email()), Columns.of(client.phone()),
				Columns.of(reported.vatPosition()), reported.language().name(), office.value(), numbered.id().value() };
	}

}
