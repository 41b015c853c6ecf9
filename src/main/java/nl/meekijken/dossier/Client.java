package nl.meekijken.dossier;

import org.jspecify.annotations.Nullable;

import nl.meekijken.values.EmailAddress;
import nl.meekijken.values.KvkNumber;
import nl.meekijken.values.PersonName;
import nl.meekijken.values.PhoneNumber;

/** Whose damage is recovered: a person or a company. */
public sealed interface Client {

	/** The name as it stands on an envelope, without salutation. */
	String name();

	Address address();

	@Nullable EmailAddress email();

	@Nullable PhoneNumber phone();

	@Nullable BankAccount bankAccount();

	/** Of the trade register; none of a person, or if not known. */
	@Nullable KvkNumber kvkNumber();

	/** A natural person. */
	record Person(@Nullable Salutation salutation, PersonName personName, Address address, @Nullable EmailAddress email,
			@Nullable PhoneNumber phone, @Nullable BankAccount bankAccount) implements Client {

		@Override
		public String name() {
			return this.personName.full();
		}

		@Override
		public @Nullable KvkNumber kvkNumber() {
			return null;
		}

	}

	/** A company, with the person to speak to if known. */
	record Company(String name, @Nullable String contactPerson, @Nullable KvkNumber kvkNumber, Address address,
			@Nullable EmailAddress email, @Nullable PhoneNumber phone,
			@Nullable BankAccount bankAccount) implements Client {
	}

}
