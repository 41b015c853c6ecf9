package nl.meekijken.dossier;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import nl.meekijken.values.PhoneNumber;

/**
 * A client's data as an intermediary may change them.
 *
 * @param client without a bank account, which is changed elsewhere
 * @param ownReference by which the office itself knows the dossier
 */
public record ClientDetails(Client client, @Nullable PhoneNumber secondPhone, @Nullable VatPosition vatPosition,
		ClientLanguage language, @Nullable String ownReference) {

	/** In what they differ. */
	public Set<ClientField> differencesFrom(ClientDetails other) {
		var differences = EnumSet.noneOf(ClientField.class);
		note(differences, ClientField.NAME, nameOf(this.client), nameOf(other.client));
		note(differences, ClientField.CONTACT_PERSON, contactOf(this.client), contactOf(other.client));
		note(differences, ClientField.KVK_NUMBER, this.client.kvkNumber(), other.client.kvkNumber());
		note(differences, ClientField.ADDRESS, this.client.address(), other.client.address());
		note(differences, ClientField.EMAIL, this.client.email(), other.client.email());
		note(differences, ClientField.PHONE, this.client.phone(), other.client.phone());
		note(differences, ClientField.SECOND_PHONE, this.secondPhone, other.secondPhone);
		note(differences, ClientField.VAT_POSITION, this.vatPosition, other.vatPosition);
		note(differences, ClientField.LANGUAGE, this.language, other.language);
		note(differences, ClientField.OWN_REFERENCE, this.ownReference, other.ownReference);
		return differences;
	}

	/** These data, but for what was not changed: that is as it stands in the other. */
	ClientDetails onto(ClientDetails other, Set<ClientField> changed) {
		var there = other.client;
		var address = changed.contains(ClientField.ADDRESS) ? this.client.address() : there.address();
		var email = changed.contains(ClientField.EMAIL) ? this.client.email() : there.email();
		var phone = changed.contains(ClientField.PHONE) ? this.client.phone() : there.phone();
		var named = changed.contains(ClientField.NAME) ? this.client : there;
		var client = switch (named) {
			case Client.Person person ->
				new Client.Person(person.salutation(), person.personName(), address, email, phone, null);
			case Client.Company company -> new Client.Company(company.name(),
					contactOf(changed.contains(ClientField.CONTACT_PERSON) ? this.client : there),
					(changed.contains(ClientField.KVK_NUMBER) ? this.client : there).kvkNumber(), address, email, phone,
					null);
		};
		return new ClientDetails(client,
				changed.contains(ClientField.SECOND_PHONE) ? this.secondPhone : other.secondPhone,
				changed.contains(ClientField.VAT_POSITION) ? this.vatPosition : other.vatPosition,
				changed.contains(ClientField.LANGUAGE) ? this.language : other.language,
				changed.contains(ClientField.OWN_REFERENCE) ? this.ownReference : other.ownReference);
	}

	private static void note(Set<ClientField> differences, ClientField field, @Nullable Object one,
			@Nullable Object other) {
		if (!Objects.equals(one, other)) {
			differences.add(field);
		}
	}

	private static Object nameOf(Client client) {
		return switch (client) {
			case Client.Person person -> new Named(person.salutation(), person.personName());
			case Client.Company company -> new Named(null, company.name());
		};
	}

	private static @Nullable String contactOf(Client client) {
		return (client instanceof Client.Company company) ? company.contactPerson() : null;
	}

	private record Named(@Nullable Salutation salutation, Object name) {
	}

}
