package nl.meekijken.portal;

import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import nl.meekijken.demo.Asker;
import nl.meekijken.values.AfmNumber;
import nl.meekijken.values.EmailAddress;
import nl.meekijken.values.KvkNumber;
import nl.meekijken.values.Line;
import nl.meekijken.values.PhoneNumber;
import nl.meekijken.web.Filled;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Texts;

/**
 * What somebody types who asks for a demo.
 *
 * @param key by which the same form is known when it comes twice
 */
record AskDemoForm(String key, String firstName, String prefix, String surname, String office, String email,
		String phone, String kvkNumber, String afmNumber, String remark) {

	private static final int LONGEST_NAME = 60;

	private static final int LONGEST_OFFICE = 100;

	private static final int LONGEST_REMARK = 1000;

	static AskDemoForm empty(UUID key) {
		return new AskDemoForm(key.toString(), "", "", "", "", "", "", "", "", "");
	}

	static AskDemoForm of(Filled typed) {
		return new AskDemoForm(typed.text("sleutel"), typed.text("voornaam"), typed.text("tussenvoegsel"),
				typed.text("achternaam"), typed.text("kantoor"), typed.text("e-mail"), typed.text("telefoon"),
				typed.text("kvk"), typed.text("afm"), typed.text("opmerking"));
	}

	/** Nothing if a sentence stands at a field. */
	Optional<Asker> read(Texts texts, FormErrors errors) {
		var first = errors.require("voornaam", name(this.firstName), texts.say("own.first-name.wrong"));
		var middle = Line.isBlank(this.prefix) ? null
				: errors.require("tussenvoegsel", name(this.prefix), texts.say("own.prefix.wrong"));
		var last = errors.require("achternaam", name(this.surname), texts.say("own.surname.wrong"));
		var where = errors.require("kantoor", Line.parse(this.office, LONGEST_OFFICE), texts.say("demo.office.wrong"));
		var mail = errors.require("e-mail", EmailAddress.parse(this.email), texts.say("demo.email.wrong"));
		var number = errors.require("telefoon", PhoneNumber.parse(this.phone), texts.say("own.phone.wrong"));
		var kvk = Line.isBlank(this.kvkNumber) ? null
				: errors.require("kvk", KvkNumber.parse(this.kvkNumber), texts.say("demo.kvk.wrong"));
		var afm = Line.isBlank(this.afmNumber) ? null
				: errors.require("afm", AfmNumber.parse(this.afmNumber), texts.say("demo.afm.wrong"));
		var said = said(texts, errors);
		if (!errors.isEmpty() || first == null || last == null || where == null || mail == null || number == null) {
			return Optional.empty();
		}
		return Optional.of(new Asker(first, middle, last, where, mail, number, kvk, afm, said, texts.locale()));
	}

	private static Optional<String> name(String typed) {
		return Line.parse(typed, LONGEST_NAME);
	}

	private @Nullable String said(Texts texts, FormErrors errors) {
		var said = this.remark.strip();
		if (said.length() > LONGEST_REMARK) {
			errors.add("opmerking", texts.say("demo.remark.wrong"));
		}
		return said.isEmpty() ? null : said;
	}

}
