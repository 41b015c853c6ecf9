package nl.meekijken.portal;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import nl.meekijken.dossier.Address;
import nl.meekijken.dossier.Client;
import nl.meekijken.dossier.ClientDetails;
import nl.meekijken.dossier.ClientLanguage;
import nl.meekijken.dossier.ClientLimits;
import nl.meekijken.dossier.EditableClient;
import nl.meekijken.dossier.Salutation;
import nl.meekijken.dossier.VatPosition;
import nl.meekijken.values.ClaimNumber;
import nl.meekijken.values.EmailAddress;
import nl.meekijken.values.KvkNumber;
import nl.meekijken.values.Line;
import nl.meekijken.values.PersonName;
import nl.meekijken.values.PhoneNumber;
import nl.meekijken.values.Postcode;
import nl.meekijken.web.Filled;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Texts;

/**
 * The data of a client as they are typed.
 *
 * @param company whether it is a company, which nobody changes here
 * @param alsoIn other dossiers that are to be changed alike
 */
record ClientForm(boolean company, int version, String salutation, String initials, String prefix, String surname,
		String companyName, String contact, String kvk, String street, String houseNumber, String postcode, String town,
		String country, String email, String phone, String secondPhone, String vat, String language, String reference,
		Set<String> alsoIn) {

	private static final String HOME = "NL";

	private static final String ANY_NAME = "x";

	static ClientForm of(EditableClient client) {
		var details = client.details();
		var whose = details.client();
		var address = whose.address();
		var name = (whose instanceof Client.Person person) ? person.personName() : null;
		return new ClientForm(name == null, client.version(), word(salutationOf(whose)),
				word((name != null) ? name.initials() : null), word((name != null) ? name.prefix() : null),
				(name != null) ? name.surname() : "", (name == null) ? whose.name() : "", word(contactOf(whose)),
				word(whose.kvkNumber()), address.street(), address.houseNumber(), address.postcode(), address.town(),
				address.country(), word(whose.email()), shown(whose.phone()), shown(details.secondPhone()),
				word(details.vatPosition()), details.language().name(), word(details.ownReference()), Set.of());
	}

	static ClientForm of(Filled typed, EditableClient client) {
		return new ClientForm(client.details().client() instanceof Client.Company, version(typed.text("versie")),
				typed.text("aanhef"), typed.text("voorletters"), typed.text("tussenvoegsel"), typed.text("achternaam"),
				typed.text("bedrijf"), typed.text("contactpersoon"), typed.text("kvk"), typed.text("straat"),
				typed.text("huisnummer"), typed.text("postcode"), typed.text("plaats"), typed.text("land"),
				typed.text("e-mail"), typed.text("telefoon"), typed.text("telefoon-2"), typed.text("btw"),
				typed.has("taal-client") ? typed.text("taal-client") : client.details().language().name(),
				typed.text("kenmerk"), new HashSet<>(typed.fields().getOrDefault("ook-in", List.of())));
	}

	/** The same words, against the data as they are now. */
	ClientForm against(EditableClient now) {
		return new ClientForm(this.company, now.version(), this.salutation, this.initials, this.prefix, this.surname,
				this.companyName, this.contact, this.kvk, this.street, this.houseNumber, this.postcode, this.town,
				this.country, this.email, this.phone, this.secondPhone, this.vat, this.language, this.reference,
				this.alsoIn);
	}

	Set<ClaimNumber> alike() {
		var numbers = new HashSet<ClaimNumber>();
		this.alsoIn.forEach(typed -> ClaimNumber.parse(typed).ifPresent(numbers::add));
		return numbers;
	}

	/** Nothing if a sentence stands at a field. */
	Optional<ClientDetails> read(Texts texts, FormErrors errors) {
		var name = this.company ? null : name(texts, errors);
		var firm = this.company ? errors.require("bedrijf", Line.parse(this.companyName, ClientLimits.NAME),
				texts.say("client.company.wrong")) : null;
		var spokenTo = optional("contactpersoon", this.contact, ClientLimits.NAME, errors, texts);
		var register = Line.isBlank(this.kvk) ? null
				: errors.require("kvk", KvkNumber.parse(this.kvk), texts.say("client.kvk.wrong"));
		var address = address(texts, errors);
		var mail = Line.isBlank(this.email) ? null
				: errors.require("e-mail", EmailAddress.parse(this.email), texts.say("client.email.wrong"));
		var first = number("telefoon", this.phone, texts, errors);
		var second = number("telefoon-2", this.secondPhone, texts, errors);
		var own = optional("kenmerk", this.reference, ClientLimits.REFERENCE, errors, texts);
		if (Line.isBlank(this.email) && Line.isBlank(this.phone)) {
			errors.add("e-mail", texts.say("client.reach.missing"));
		}
		if (!errors.isEmpty() || address == null) {
			return Optional.empty();
		}
		var client = (name != null)
				? new Client.Person(constant(this.salutation, Salutation.values()), name, address, mail, first, null)
				: new Client.Company(Objects.requireNonNull(firm), spokenTo, register, address, mail, first, null);
		return Optional.of(new ClientDetails(client, second, constant(this.vat, VatPosition.values()), spoken(), own));
	}

	private @Nullable PersonName name(Texts texts, FormErrors errors) {
		var tooLong = texts.say("client.long", PersonName.LONGEST_PART);
		errors.require("voorletters", PersonName.parse(this.initials, null, ANY_NAME), tooLong);
		errors.require("tussenvoegsel", PersonName.parse(null, this.prefix, ANY_NAME), tooLong);
		errors.require("achternaam", PersonName.parse(null, null, this.surname), texts.say("client.surname.wrong"));
		return PersonName.parse(this.initials, this.prefix, this.surname).orElse(null);
	}

	private ClientLanguage spoken() {
		return Objects.requireNonNullElse(constant(this.language, ClientLanguage.values()), ClientLanguage.DUTCH);
	}

	private @Nullable Address address(Texts texts, FormErrors errors) {
		var road = errors.require("straat", Line.parse(this.street, ClientLimits.NAME),
				texts.say("client.street.wrong"));
		var house = errors.require("huisnummer", ClientLimits.houseNumber(this.houseNumber, ""),
				texts.say("client.house.wrong"));
		var code = errors.require("postcode", typedPostcode(), texts.say("client.postcode.wrong"));
		var place = errors.require("plaats", Line.parse(this.town, ClientLimits.TOWN), texts.say("client.town.wrong"));
		if (!this.country.matches("[A-Z]{2}")) {
			errors.add("land", texts.say("client.country.wrong"));
		}
		return (road == null || house == null || code == null || place == null) ? null
				: new Address(road, house, code, place, this.country);
	}

	private Optional<String> typedPostcode() {
		return this.country.equals(HOME) ? Postcode.parse(this.postcode).map(Postcode::value)
				: Line.parse(this.postcode, ClientLimits.FOREIGN_POSTCODE);
	}

	private static @Nullable PhoneNumber number(String field, String typed, Texts texts, FormErrors errors) {
		return Line.isBlank(typed) ? null
				: errors.require(field, PhoneNumber.parse(typed), texts.say("own.phone.wrong"));
	}

	private static @Nullable String optional(String field, String typed, int longest, FormErrors errors, Texts texts) {
		return Line.isBlank(typed) ? null
				: errors.require(field, Line.parse(typed, longest), texts.say("client.long", longest));
	}

	private static <E extends Enum<E>> @Nullable E constant(String typed, E[] all) {
		for (var one : all) {
			if (one.name().equals(typed)) {
				return one;
			}
		}
		return null;
	}

	private static int version(String typed) {
		return typed.matches("[0-9]{1,9}") ? Integer.parseInt(typed) : 0;
	}

	private static @Nullable Salutation salutationOf(Client client) {
		return (client instanceof Client.Person person) ? person.salutation() : null;
	}

	private static @Nullable String contactOf(Client client) {
		return (client instanceof Client.Company company) ? company.contactPerson() : null;
	}

	private static String word(@Nullable Object value) {
		return (value != null) ? value.toString() : "";
	}

	private static String shown(@Nullable PhoneNumber number) {
		return (number != null) ? number.display() : "";
	}

}
