package nl.meekijken.access;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import nl.meekijken.dossier.Address;
import nl.meekijken.dossier.Client;
import nl.meekijken.dossier.ClientDetails;
import nl.meekijken.dossier.ClientField;
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
 * The data of a client as they are typed, by an intermediary or by staff.
 *
 * @param company whether it is a company, which nobody changes here
 * @param typed what stands in each input
 * @param alsoIn other dossiers that are to be changed alike
 */
public record ClientForm(boolean company, int version, Map<String, String> typed, Set<String> alsoIn) {

	private static final String HOME = "NL";

	private static final String ANY_NAME = "x";

	public static ClientForm of(EditableClient client) {
		return new ClientForm(client.details().client() instanceof Client.Company, client.version(),
				ClientInputs.of(client.details()), Set.of());
	}

	public static ClientForm of(Filled filled, EditableClient client) {
		return of(filled, "", client);
	}

	/**
	 * What stands in inputs whose names begin so; a choice that was not shown is as it
	 * was.
	 */
	public static ClientForm of(Filled filled, String before, EditableClient client) {
		var known = ClientInputs.of(client.details());
		var typed = new LinkedHashMap<String, String>();
		known.keySet()
			.forEach(name -> typed.put(name, name.equals(ClientInputs.LANGUAGE) && !filled.has(before + name)
					? known.getOrDefault(name, "") : filled.text(before + name)));
		return new ClientForm(client.details().client() instanceof Client.Company, version(filled.text("versie")),
				typed, new HashSet<>(filled.fields().getOrDefault("ook-in", List.of())));
	}

	/** The same words, against the data as they are now. */
	public ClientForm against(EditableClient now) {
		return new ClientForm(this.company, now.version(), this.typed, this.alsoIn);
	}

	/** The same, but for one field, which is as in the other. */
	public ClientForm with(ClientField field, ClientForm other) {
		var mixed = new LinkedHashMap<>(this.typed);
		ClientInputs.namesOf(field).forEach(name -> mixed.put(name, other.text(name)));
		return new ClientForm(this.company, this.version, mixed, this.alsoIn);
	}

	public boolean isSame(ClientField field, ClientForm other) {
		return ClientInputs.namesOf(field).stream().allMatch(name -> text(name).equals(other.text(name)));
	}

	/** What stands in an input. */
	public String text(String name) {
		return this.typed.getOrDefault(name, "");
	}

	/** The countries to choose from, with the one that stands there already. */
	public List<String> countries(List<String> known) {
		var countries = new ArrayList<>(known);
		if (!countries.contains(text("land")) && text("land").matches("[A-Z]{2}")) {
			countries.add(text("land"));
		}
		return countries;
	}

	public Set<ClaimNumber> alike() {
		var numbers = new HashSet<ClaimNumber>();
		this.alsoIn.forEach(number -> ClaimNumber.parse(number).ifPresent(numbers::add));
		return numbers;
	}

	/** A field as it stands here, in words. */
	public String words(ClientField field, Texts texts) {
		var words = switch (field) {
			case ADDRESS -> text("straat") + " " + text("huisnummer") + ", " + text("postcode") + " " + text("plaats");
			case VAT_POSITION -> label(constant(text(ClientInputs.VAT), VatPosition.values()), texts);
			case LANGUAGE -> label(spoken(), texts);
			case NAME -> label(constant(text("aanhef"), Salutation.values()), texts) + " "
					+ ClientInputs.namesOf(field).stream().skip(1).map(this::text).collect(Collectors.joining(" "));
			case CONTACT_PERSON, KVK_NUMBER, EMAIL, PHONE, SECOND_PHONE, OWN_REFERENCE ->
				text(ClientInputs.namesOf(field).getFirst());
		};
		return words.isBlank() ? texts.say("unknown") : words.strip().replaceAll(" +", " ");
	}

	/** Nothing if a sentence stands at a field. */
	public Optional<ClientDetails> read(Texts texts, FormErrors errors) {
		var name = this.company ? null : name(texts, errors);
		var firm = this.company ? firm(texts, errors) : null;
		var address = address(texts, errors);
		var mail = Line.isBlank(text("e-mail")) ? null
				: errors.require("e-mail", EmailAddress.parse(text("e-mail")), texts.say("client.email.wrong"));
		var first = number("telefoon", texts, errors);
		var second = number("telefoon-2", texts, errors);
		var own = optional("kenmerk", ClientLimits.REFERENCE, errors, texts);
		if (Line.isBlank(text("e-mail")) && Line.isBlank(text("telefoon"))) {
			errors.add("e-mail", texts.say("client.reach.missing"));
		}
		if (!errors.isEmpty() || address == null) {
			return Optional.empty();
		}
		var client = (firm != null)
				? new Client.Company(firm.name(), firm.contactPerson(), firm.register(), address, mail, first, null)
				: new Client.Person(constant(text("aanhef"), Salutation.values()), Objects.requireNonNull(name),
						address, mail, first, null);
		return Optional.of(new ClientDetails(client, second, constant(text(ClientInputs.VAT), VatPosition.values()),
				spoken(), own));
	}

	private @Nullable Firm firm(Texts texts, FormErrors errors) {
		var name = errors.require("bedrijf", Line.parse(text("bedrijf"), ClientLimits.NAME),
				texts.say("client.company.wrong"));
		var contact = optional("contactpersoon", ClientLimits.NAME, errors, texts);
		var register = Line.isBlank(text("kvk")) ? null
				: errors.require("kvk", KvkNumber.parse(text("kvk")), texts.say("client.kvk.wrong"));
		return (name != null) ? new Firm(name, contact, register) : null;
	}

	private @Nullable PersonName name(Texts texts, FormErrors errors) {
		var tooLong = texts.say("client.long", PersonName.LONGEST_PART);
		errors.require("voorletters", PersonName.parse(text("voorletters"), null, ANY_NAME), tooLong);
		errors.require("tussenvoegsel", PersonName.parse(null, text("tussenvoegsel"), ANY_NAME), tooLong);
		errors.require("achternaam", PersonName.parse(null, null, text("achternaam")),
				texts.say("client.surname.wrong"));
		return PersonName.parse(text("voorletters"), text("tussenvoegsel"), text("achternaam")).orElse(null);
	}

	private ClientLanguage spoken() {
		return Objects.requireNonNullElse(constant(text(ClientInputs.LANGUAGE), ClientLanguage.values()),
				ClientLanguage.DUTCH);
	}

	private @Nullable Address address(Texts texts, FormErrors errors) {
		var road = errors.require("straat", Line.parse(text("straat"), ClientLimits.NAME),
				texts.say("client.street.wrong"));
		var house = errors.require("huisnummer", ClientLimits.houseNumber(text("huisnummer"), ""),
				texts.say("client.house.wrong"));
		var code = errors.require("postcode", typedPostcode(), texts.say("client.postcode.wrong"));
		var place = errors.require("plaats", Line.parse(text("plaats"), ClientLimits.TOWN),
				texts.say("client.town.wrong"));
		if (!text("land").matches("[A-Z]{2}")) {
			errors.add("land", texts.say("client.country.wrong"));
		}
		return (road == null || house == null || code == null || place == null) ? null
				: new Address(road, house, code, place, text("land"));
	}

	private Optional<String> typedPostcode() {
		return text("land").equals(HOME) ? Postcode.parse(text("postcode")).map(Postcode::value)
				: Line.parse(text("postcode"), ClientLimits.FOREIGN_POSTCODE);
	}

	private @Nullable PhoneNumber number(String field, Texts texts, FormErrors errors) {
		return Line.isBlank(text(field)) ? null
				: errors.require(field, PhoneNumber.parse(text(field)), texts.say("own.phone.wrong"));
	}

	private @Nullable String optional(String field, int longest, FormErrors errors, Texts texts) {
		return Line.isBlank(text(field)) ? null
				: errors.require(field, Line.parse(text(field), longest), texts.say("client.long", longest));
	}

	private static String label(@Nullable Enum<?> constant, Texts texts) {
		return (constant != null) ? texts.label(constant) : "";
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

	private record Firm(String name, @Nullable String contactPerson, @Nullable KvkNumber register) {
	}

}
