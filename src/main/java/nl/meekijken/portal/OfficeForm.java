package nl.meekijken.portal;

import java.util.Optional;

import nl.meekijken.office.OfficeContact;
import nl.meekijken.office.OfficeDetails;
import nl.meekijken.values.Line;
import nl.meekijken.values.PhoneNumber;
import nl.meekijken.values.Postcode;
import nl.meekijken.web.Filled;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Texts;

/**
 * What an administrator types about the office.
 *
 * @param version of the data that were shown
 */
record OfficeForm(String street, String houseNumber, String postcode, String town, String phone, String version) {

	private static final int LONGEST = 80;

	private static final int LONGEST_NUMBER = 12;

	static OfficeForm of(OfficeDetails office) {
		var contact = office.contact();
		return new OfficeForm(contact.street(), contact.houseNumber(), contact.postcode().value(), contact.town(),
				contact.phone().display(), Integer.toString(office.version()));
	}

	static OfficeForm of(Filled typed) {
		return new OfficeForm(typed.text("straat"), typed.text("huisnummer"), typed.text("postcode"),
				typed.text("plaats"), typed.text("telefoon"), typed.text("versie"));
	}

	/** The same, on top of what somebody else changed meanwhile. */
	OfficeForm on(OfficeDetails now) {
		return new OfficeForm(this.street, this.houseNumber, this.postcode, this.town, this.phone,
				Integer.toString(now.version()));
	}

	/** Nothing if a sentence stands at a field. */
	Optional<OfficeContact> read(Texts texts, FormErrors errors) {
		var inStreet = errors.require("straat", Line.parse(this.street, LONGEST), texts.say("office.street.wrong"));
		var at = errors.require("huisnummer", Line.parse(this.houseNumber, LONGEST_NUMBER),
				texts.say("office.number.wrong"));
		var code = errors.require("postcode", Postcode.parse(this.postcode), texts.say("office.postcode.wrong"));
		var inTown = errors.require("plaats", Line.parse(this.town, LONGEST), texts.say("office.town.wrong"));
		var dial = errors.require("telefoon", PhoneNumber.parse(this.phone), texts.say("own.phone.wrong"));
		if (inStreet == null || at == null || code == null || inTown == null || dial == null) {
			return Optional.empty();
		}
		return Optional.of(new OfficeContact(inStreet, at, code, inTown, dial));
	}

	/** What was shown; 0 when that cannot be read, which never is the version now. */
	int shownVersion() {
		return this.version.matches("\\d{1,9}") ? Integer.parseInt(this.version) : 0;
	}

}
