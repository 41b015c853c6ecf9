package nl.meekijken.access;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import nl.meekijken.web.Texts;

/**
 * A factor was given, and what was wanted is still to be carried out by one button.
 *
 * @param act where its form goes
 * @param deed what it does
 * @param about whom or what it is about; none if it is about nobody
 */
public record GoingOn(Wish wish, String act, Enum<?> deed, @Nullable String about) {

	/** What the button does, in words. */
	public String words(Texts texts) {
		var words = texts.label(this.deed);
		return (this.about != null) ? texts.say("proof.go-on.about", words, this.about) : words;
	}

	/** What stood in the form, as far as a reader knows it; none of it is secret. */
	public List<Line> lines(Texts texts) {
		return Stream.of(CarriedField.values())
			.flatMap(known -> this.wish.fields()
				.stream()
				.filter(field -> known.isIn(field) && !field.value().isBlank())
				.map(field -> new Line(texts.label(known), known.words(field.value(), texts))))
			.toList();
	}

	/** A field of the form, as a reader reads it. */
	public record Line(String label, String value) {
	}

}
