package nl.meekijken.portal;

import java.util.Arrays;
import java.util.Optional;

import nl.meekijken.notification.MailChoice;
import nl.meekijken.notification.Rhythm;
import nl.meekijken.web.Filled;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Texts;

/** What somebody filled in about news by mail. */
record NewsMailForm(String rhythm, String hour, boolean anyTime) {

	/** Hours that are offered; mail at night is of use to nobody. */
	static final int FIRST_HOUR = 6;

	static final int LAST_HOUR = 21;

	static NewsMailForm of(MailChoice choice) {
		return new NewsMailForm(choice.rhythm().name(), Integer.toString(choice.hour()), choice.anyTime());
	}

	static NewsMailForm of(Filled filled) {
		return new NewsMailForm(filled.text("ritme"), filled.text("uur"), filled.has("altijd"));
	}

	/** What was chosen, or nothing and a sentence at each field that cannot be. */
	Optional<MailChoice> read(Texts texts, FormErrors errors) {
		var wanted = errors.require("ritme",
				Arrays.stream(Rhythm.values()).filter(one -> one.name().equals(this.rhythm)).findFirst(),
				texts.say("newsmail.rhythm.wrong"));
		var at = errors.require("uur", readHour(), texts.say("newsmail.hour.wrong"));
		return (wanted != null && at != null) ? Optional.of(new MailChoice(wanted, at, this.anyTime))
				: Optional.empty();
	}

	private Optional<Integer> readHour() {
		return Optional.of(this.hour)
			.filter(typed -> typed.matches("[0-9]{1,2}"))
			.map(Integer::valueOf)
			.filter(number -> number >= FIRST_HOUR && number <= LAST_HOUR);
	}

}
