package nl.meekijken.access;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import nl.meekijken.dossier.Client;
import nl.meekijken.dossier.ClientDetails;
import nl.meekijken.dossier.ClientField;
import nl.meekijken.values.PhoneNumber;

/** The inputs in which the data of a client are typed. */
final class ClientInputs {

	static final String VAT = "btw";

	static final String LANGUAGE = "taal-client";

	private ClientInputs() {
	}

	/** Those of one field; the salutation comes first of a name. */
	static List<String> namesOf(ClientField field) {
		return switch (field) {
			case NAME -> List.of("aanhef", "voorletters", "tussenvoegsel", "achternaam", "bedrijf");
			case CONTACT_PERSON -> List.of("contactpersoon");
			case KVK_NUMBER -> List.of("kvk");
			case ADDRESS -> List.of("straat", "huisnummer", "postcode", "plaats", "land");
			case EMAIL -> List.of("e-mail");
			case PHONE -> List.of("telefoon");
			case SECOND_PHONE -> List.of("telefoon-2");
			case VAT_POSITION -> List.of(VAT);
			case LANGUAGE -> List.of(LANGUAGE);
			case OWN_REFERENCE -> List.of("kenmerk");
		};
	}

	/** What stands in each where somebody begins. */
	static Map<String, String> of(ClientDetails details) {
		var client = details.client();
		var address = client.address();
		var inputs = new LinkedHashMap<>(named(client));
		inputs.put("straat", address.street());
		inputs.put("huisnummer", address.houseNumber());
		inputs.put("postcode", address.postcode());
		inputs.put("plaats", address.town());
		inputs.put("land", address.country());
		inputs.put("e-mail", word(client.email()));
		inputs.put("telefoon", shown(client.phone()));
		inputs.put("telefoon-2", shown(details.secondPhone()));
		inputs.put(VAT, word(details.vatPosition()));
		inputs.put(LANGUAGE, details.language().name());
		inputs.put("kenmerk", word(details.ownReference()));
		return inputs;
	}

	private static Map<String, String> named(Client client) {
		var inputs = new LinkedHashMap<String, String>();
		namesOf(ClientField.NAME).forEach(name -> inputs.put(name, ""));
		inputs.put("contactpersoon", "");
		inputs.put("kvk", "");
		switch (client) {
			case Client.Person person -> {
				inputs.put("aanhef", word(person.salutation()));
				inputs.put("voorletters", word(person.personName().initials()));
				inputs.put("tussenvoegsel", word(person.personName().prefix()));
				inputs.put("achternaam", person.personName().surname());
			}
			case Client.Company company -> {
				inputs.put("bedrijf", company.name());
				inputs.put("contactpersoon", word(company.contactPerson()));
				inputs.put("kvk", word(company.kvkNumber()));
			}
		}
		return inputs;
	}

	private static String word(@Nullable Object value) {
		return (value != null) ? value.toString() : "";
	}

	private static String shown(@Nullable PhoneNumber number) {
		return (number != null) ? number.display() : "";
	}

}
