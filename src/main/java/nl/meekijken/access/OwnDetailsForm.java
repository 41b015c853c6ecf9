package nl.meekijken.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import nl.meekijken.account.PersonDetails;
import nl.meekijken.account.Theme;
import nl.meekijken.values.Line;
import nl.meekijken.values.PhoneNumber;
import nl.meekijken.web.Filled;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Texts;

/** What people type about themselves. */
public record OwnDetailsForm(String firstName, String prefix, String surname, String jobTitle, String phone,
		String language, String theme) {

	private static final int LONGEST = 60;

	public static OwnDetailsForm of(PersonDetails details) {
		var phone = details.phone();
		return new OwnDetailsForm(details.firstName(), orEmpty(details.prefix()), details.surname(),
				orEmpty(details.jobTitle()), (phone != null) ? phone.display() : "", details.language().getLanguage(),
				details.theme().name());
	}

	private static String orEmpty(@Nullable String text) {
		return (text != null) ? text : "";
	}

	public static OwnDetailsForm of(Filled typed) {
		return new OwnDetailsForm(typed.text("voornaam"), typed.text("tussenvoegsel"), typed.text("achternaam"),
				typed.text("functie"), typed.text("telefoon"), typed.text("taal"), typed.text("weergave"));
	}

	/** Nothing if a sentence stands at a field. */
	public Optional<PersonDetails> read(Texts texts, FormErrors errors) {
		var first = errors.require("voornaam", Line.parse(this.firstName, LONGEST), texts.say("own.first-name.wrong"));
		var middle = optional("tussenvoegsel", this.prefix, texts.say("own.prefix.wrong"), errors);
		var last = errors.require("achternaam", Line.parse(this.surname, LONGEST), texts.say("own.surname.wrong"));
		var job = optional("functie", this.jobTitle, texts.say("own.job-title.wrong"), errors);
		var number = Line.isBlank(this.phone) ? null
				: errors.require("telefoon", PhoneNumber.parse(this.phone), texts.say("own.phone.wrong"));
		if (!errors.isEmpty() || first == null || last == null) {
			return Optional.empty();
		}
		return Optional.of(new PersonDetails(first, middle, last, job, number, chosenLanguage(), chosenTheme()));
	}

	private static @Nullable String optional(String field, String typed, String sentence, FormErrors errors) {
		return Line.isBlank(typed) ? null : errors.require(field, Line.parse(typed, LONGEST), sentence);
	}

	private Locale chosenLanguage() {
		return this.language.equals(Texts.ENGLISH.getLanguage()) ? Texts.ENGLISH : Texts.DUTCH;
	}

	private Theme chosenTheme() {
		return Arrays.stream(Theme.values())
			.filter(one -> one.name().equals(this.theme))
			.findFirst()
			.orElse(Theme.SYSTEM);
	}

}
