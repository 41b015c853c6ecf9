package nl.meekijken.handling;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import nl.meekijken.values.TypedDay;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Texts;

/** Days and versions as forms bring them. */
final class Days {

	private static final int YEARS = 1;

	private Days() {
	}

	/** A day from today on, within a year; none if nothing was typed. */
	static @Nullable LocalDate read(String typed, String field, Texts texts, FormErrors errors) {
		if (typed.isBlank()) {
			return null;
		}
		var day = TypedDay.coming(typed, texts.today()).orElse(null);
		if (day == null) {
			errors.add(field, texts.say("promise.wrong"));
		}
		else if (day.isBefore(texts.today()) || day.isAfter(texts.today().plusYears(YEARS))) {
			errors.add(field, texts.say("promise.past"));
		}
		return day;
	}

	/** One that no dossier has where none was typed. */
	static int version(String typed) {
		return typed.matches("[0-9]{1,9}") ? Integer.parseInt(typed) : -1;
	}

}
