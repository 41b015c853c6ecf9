package nl.meekijken.feeding;

import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import nl.meekijken.dossier.Address;
import nl.meekijken.dossier.Author;
import nl.meekijken.dossier.Client;
import nl.meekijken.dossier.ClientLanguage;
import nl.meekijken.dossier.ClientLimits;
import nl.meekijken.dossier.NewClient;
import nl.meekijken.dossier.Salutation;
import nl.meekijken.dossier.VatPosition;
import nl.meekijken.values.EmailAddress;
import nl.meekijken.values.Iban;
import nl.meekijken.values.KvkNumber;
import nl.meekijken.values.LicencePlate;
import nl.meekijken.values.Line;
import nl.meekijken.values.PersonName;
import nl.meekijken.values.PhoneNumber;
import nl.meekijken.values.Postcode;

/** Whose damage it is: a company if there is the name of one, else a person. */
final class ClientCells {

	static final Set<String> COLUMNS = Set.of("bedrijfsnaam", "contactpersoon", "kvk", "aanhef", "voorletters",
			"tussenvoegsel", "achternaam", "straat", "huisnummer", "postcode", "plaats", "land", "email", "telefoon",
			"iban", "tenaamstelling", "btw", "taal");

	private ClientCells() {
	}

	/**
	 * Reads a client.
	 * @param bringer who brought the file, and gives the bank account in it
	 */
	static @Nullable NewClient read(Cells cells, @Nullable Author bringer) {
		var client = client(cells);
		var iban = cells.read("iban", FaultReason.NOT_AN_IBAN, Iban::parse);
		var holder = cells.line("tenaamstelling", ClientLimits.ACCOUNT_HOLDER);
		var vat = cells.word("btw", VatPosition.class);
		var language = cells.word("taal", ClientLanguage.class, ClientLanguage.DUTCH);
		return (client != null) ? new NewClient(client, iban, holder, vat).reading(language).heardBy(bringer) : null;
	}

	private static @Nullable Client client(Cells cells) {
		var address = address(cells);
		var email = cells.read("email", FaultReason.NOT_AN_ADDRESS, EmailAddress::parse);
		var phone = cells.read("telefoon", FaultReason.NOT_A_PHONE_NUMBER, PhoneNumber::parse);
		if (cells.has("bedrijfsnaam")) {
			var name = cells.line("bedrijfsnaam", ClientLimits.NAME);
			var contact = cells.line("contactpersoon", ClientLimits.NAME);
			var register = cells.read("kvk", FaultReason.NOT_A_KVK_NUMBER, KvkNumber::parse);
			return (name != null && address != null)
					? new Client.Company(name, contact, register, address, email, phone, null) : null;
		}
		var initials = cells.line("voorletters", PersonName.LONGEST_PART);
		var prefix = cells.line("tussenvoegsel", PersonName.LONGEST_PART);
		var name = cells.need("achternaam", FaultReason.NOT_A_NAME,
				written -> PersonName.parse(initials, prefix, written));
		var salutation = cells.word("aanhef", Salutation.class);
		return (name != null && address != null) ? new Client.Person(salutation, name, address, email, phone, null)
				: null;
	}

	private static @Nullable Address address(Cells cells) {
		var street = cells.neededLine("straat", ClientLimits.NAME);
		var number = cells.need("huisnummer", FaultReason.NOT_A_HOUSE_NUMBER,
				written -> ClientLimits.houseNumber(written, ""));
		var country = cells.read("land", FaultReason.NOT_ONE_OF_THE_WORDS,
				written -> Optional.of(written).filter(code -> code.matches("[A-Z]{2}")));
		var dutch = country == null || country.equals(LicencePlate.NETHERLANDS);
		var postcode = cells.need("postcode", FaultReason.NOT_A_POSTCODE, written -> dutch
				? Postcode.parse(written).map(Postcode::value) : Line.parse(written, ClientLimits.FOREIGN_POSTCODE));
		var town = cells.neededLine("plaats", ClientLimits.TOWN);
		return (street != null && number != null && postcode != null && town != null)
				? new Address(street, number, postcode, town, (country != null) ? country : LicencePlate.NETHERLANDS)
				: null;
	}

}
