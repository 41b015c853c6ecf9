package nl.meekijken.intake;

import java.util.EnumMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import nl.meekijken.dossier.Client;
import nl.meekijken.dossier.ClientDetails;
import nl.meekijken.dossier.Salutation;

/** What a report need not ask again of a client of the office. */
final class KnownClient {

	private final Map<ReportField, String> answers = new EnumMap<>(ReportField.class);

	/** As it would be typed; the reference and the bank account belong to one dossier. */
	static Map<ReportField, String> answers(ClientDetails details) {
		var known = new KnownClient().read(details);
		known.put(ReportField.LANGUAGE, details.language().code());
		return known.answers;
	}

	private KnownClient read(ClientDetails details) {
		var client = details.client();
		switch (client) {
			case Client.Person person -> {
				put(ReportField.CLIENT_KIND, "particulier");
				put(ReportField.SALUTATION, salutation(person.salutation()));
				put(ReportField.INITIALS, person.personName().initials());
				put(ReportField.PREFIX, person.personName().prefix());
				put(ReportField.SURNAME, person.personName().surname());
			}
			case Client.Company company -> {
				put(ReportField.CLIENT_KIND, "zakelijk");
				put(ReportField.COMPANY, company.name());
				put(ReportField.CONTACT, company.contactPerson());
			}
		}
		where(client);
		var vat = details.vatPosition();
		put(ReportField.VAT, (vat != null) ? switch (vat) {
			case DEDUCTIBLE -> "ja";
			case PARTLY -> "deels";
			case NOT_DEDUCTIBLE -> "nee";
		} : null);
		return this;
	}

	private void where(Client client) {
		var address = client.address();
		put(ReportField.STREET, address.street());
		put(ReportField.HOUSE_NUMBER, address.houseNumber());
		put(ReportField.POSTCODE, address.postcode());
		put(ReportField.TOWN, address.town());
		put(ReportField.COUNTRY, address.country());
		put(ReportField.EMAIL, (client.email() != null) ? client.email().value() : null);
		put(ReportField.PHONE, (client.phone() != null) ? client.phone().display() : null);
		put(ReportField.KVK, (client.kvkNumber() != null) ? client.kvkNumber().value() : null);
	}

	private static @Nullable String salutation(@Nullable Salutation salutation) {
		return (salutation != null) ? switch (salutation) {
			case MR -> "heer";
			case MRS -> "mevrouw";
		} : null;
	}

	private void put(ReportField field, @Nullable String value) {
		if (value != null) {
			this.answers.put(field, value);
		}
	}

}
