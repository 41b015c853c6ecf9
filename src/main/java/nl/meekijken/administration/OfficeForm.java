package nl.meekijken.administration;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import nl.meekijken.office.KeptContact;
import nl.meekijken.office.KeptOffice;
import nl.meekijken.office.OfficeContact;
import nl.meekijken.office.OfficeFacts;
import nl.meekijken.values.AfmNumber;
import nl.meekijken.values.EmailAddress;
import nl.meekijken.values.KvkNumber;
import nl.meekijken.values.Line;
import nl.meekijken.values.PhoneNumber;
import nl.meekijken.values.Postcode;
import nl.meekijken.web.Filled;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Texts;

/**
 * What an administrator types about an office.
 *
 * @param manager the number of its account manager
 * @param version of what was shown; empty for a new office
 */
record OfficeForm(String name, String kvk, String afm, String street, String houseNumber, String postcode, String town,
		String phone, String email, String manager, String version) {

	private static final int LONGEST = 80;

	private static final int LONGEST_NUMBER = 12;

	/** A licence number of the markets authority. */
	static OfficeForm empty() {
		return new OfficeForm("", "", "", "", "", "", "", "", "", "", "");
	}

	static OfficeForm of(KeptOffice office) {
		var facts = office.facts();
		var contact = facts.contact();
		return new OfficeForm(facts.name(), orEmpty(facts.kvkNumber()), orEmpty(facts.afmNumber()), contact.street(),
				contact.houseNumber(), contact.postcode().value(), contact.town(), contact.phone().display(),
				facts.email().value(), Long.toString(facts.accountManagerId()), Integer.toString(office.version()));
	}

	static OfficeForm of(Filled typed) {
		return new OfficeForm(typed.text("naam"), typed.text("kvk"), typed.text("afm"), typed.text("straat"),
				typed.text("huisnummer"), typed.text("postcode"), typed.text("plaats"), typed.text("telefoon"),
				typed.text("kantoor-e-mail"), typed.text("accountmanager"), typed.text("versie"));
	}

	/** The same, on top of what somebody else changed meanwhile. */
	OfficeForm on(KeptOffice now) {
		return new OfficeForm(this.name, this.kvk, this.afm, this.street, this.houseNumber, this.postcode, this.town,
				this.phone, this.email, this.manager, Integer.toString(now.version()));
	}

	/** What was shown; 0 when that cannot be read, which never is the version now. */
	int shownVersion() {
		return this.version.matches("\\d{1,9}") ? Integer.parseInt(this.version) : 0;
	}

	boolean has(KeptContact other) {
		return this.manager.equals(Long.toString(other.id()));
	}

	/** Nothing if a sentence stands at a field. */
	Optional<OfficeFacts> read(List<KeptContact> managers, Texts texts, FormErrors errors) {
		var called = errors.require("naam", Line.parse(this.name, LONGEST), texts.say("offices.name.wrong"));
		var register = this.kvk.isBlank() ? null
				: errors.require("kvk", KvkNumber.parse(this.kvk), texts.say("offices.kvk.wrong"));
		var licence = this.afm.isBlank() ? null
				: errors.require("afm", AfmNumber.parse(this.afm), texts.say("offices.afm.wrong"));
		var contact = contact(texts, errors);
		var address = errors.require("kantoor-e-mail", EmailAddress.parse(this.email), texts.say("own.email.wrong"));
		var who = errors.require("accountmanager", managers.stream().filter(this::has).findFirst(),
				texts.say("offices.manager.wrong"));
		return (called == null || contact == null || address == null || who == null || !errors.isEmpty())
				? Optional.empty() : Optional.of(new OfficeFacts(called, (register != null) ? register.value() : null,
						(licence != null) ? licence.value() : null, contact, address, who.id()));
	}

	private @Nullable OfficeContact contact(Texts texts, FormErrors errors) {
		var inStreet = errors.require("straat", Line.parse(this.street, LONGEST), texts.say("offices.street.wrong"));
		var at = errors.require("huisnummer", Line.parse(this.houseNumber, LONGEST_NUMBER),
				texts.say("offices.number.wrong"));
		var code = errors.require("postcode", Postcode.parse(this.postcode), texts.say("offices.postcode.wrong"));
		var inTown = errors.require("plaats", Line.parse(this.town, LONGEST), texts.say("offices.town.wrong"));
		var dial = errors.require("telefoon", PhoneNumber.parse(this.phone), texts.say("phone.wrong"));
		return (inStreet == null || at == null || code == null || inTown == null || dial == null) ? null
				: new OfficeContact(inStreet, at, code, inTown, dial);
	}

	private static String orEmpty(@Nullable String known) {
		return (known != null) ? known : "";
	}

}
