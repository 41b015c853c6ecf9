package nl.meekijken.demo;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import nl.meekijken.dossier.Address;
import nl.meekijken.dossier.Client;
import nl.meekijken.dossier.NewClient;
import nl.meekijken.dossier.Salutation;
import nl.meekijken.values.EmailAddress;
import nl.meekijken.values.Iban;
import nl.meekijken.values.PersonName;
import nl.meekijken.values.PhoneNumber;

/**
 * Clients that do not exist: e-mail on a domain reserved for examples, telephone numbers
 * of a series nobody was given, and the account numbers that banks print in theirs.
 */
final class Clients {

	private static final List<String> IBANS = List.of("NL91ABNA0417164300", "NL20INGB0001234567", "NL44RABO0123456789");

	private Clients() {
	}

	/** With a bank account if {@code known}; the number tells them apart. */
	static NewClient person(@Nullable Salutation salutation, String initials, @Nullable String prefix, String surname,
			Address address, int number, boolean known) {
		var name = new PersonName(initials, prefix, surname);
		var mailbox = plain(initials.substring(0, 1) + ((prefix != null) ? prefix : "") + surname);
		var client = new Client.Person(salutation, name, address, EmailAddress.of(mailbox + "@post.example"),
				phone(number), null);
		return new NewClient(client, known ? iban(number) : null, known ? name.full() : null);
	}

	/** The same for a company. */
	static NewClient company(String name, @Nullable String contact, Address address, int number, boolean known) {
		var domain = plain(name.replace("B.V.", "").replace("V.O.F.", ""));
		var client = new Client.Company(name, contact, null, address,
				EmailAddress.of("administratie@" + domain + ".example"), phone(number), null);
		return new NewClient(client, known ? iban(number) : null, known ? name : null);
	}

	static Address address(String street, String number, String postcode, String town) {
		return new Address(street, number, postcode, town, "NL");
	}

	private static PhoneNumber phone(int number) {
		return PhoneNumber.of("085 000 %04d".formatted(number % 10_000));
	}

	private static Iban iban(int number) {
		return new Iban(IBANS.get(number % IBANS.size()));
	}

	private static String plain(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFD)
			.replace("\u0131", "i")
			.replace("\u0142", "l")
			.replace("\u00F8", "o")
			.replaceAll("[^A-Za-z]", "")
			.toLowerCase(Locale.ROOT);
	}

}
