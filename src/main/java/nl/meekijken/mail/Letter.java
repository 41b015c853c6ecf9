package nl.meekijken.mail;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import nl.meekijken.values.EmailAddress;

/**
 * A mail to one person, in the receiver's language.
 *
 * @param subject without any personal datum: subjects show on locked screens and in logs
 * @param heading the first line, as a title
 * @param uselessAfter when it helps nobody any more, and is not sent any more; none for
 * what stays true
 * @param enclosures files that travel with it
 */
public record Letter(EmailAddress to, Locale language, String subject, String heading, List<Passage> passages,
		@Nullable Instant uselessAfter, List<Enclosure> enclosures) {

	public Letter {
		if (subject.isBlank() || subject.chars().anyMatch(Character::isISOControl)) {
			throw new IllegalArgumentException("a subject is one line");
		}
		passages = List.copyOf(passages);
		enclosures = List.copyOf(enclosures);
	}

	/** A letter without files. */
	public Letter(EmailAddress to, Locale language, String subject, String heading, List<Passage> passages,
			@Nullable Instant uselessAfter) {
		this(to, language, subject, heading, passages, uselessAfter, List.of());
	}

	/** A letter that is sent as soon as it can be, however late. */
	public Letter(EmailAddress to, Locale language, String subject, String heading, List<Passage> passages) {
		this(to, language, subject, heading, passages, null);
	}

	/** The same letter, of use until then. */
	public Letter until(Instant moment) {
		return new Letter(this.to, this.language, this.subject, this.heading, this.passages, moment, this.enclosures);
	}

	/** The same letter, with a file. */
	public Letter with(Enclosure enclosure) {
		var all = Stream.concat(this.enclosures.stream(), Stream.of(enclosure)).toList();
		return new Letter(this.to, this.language, this.subject, this.heading, this.passages, this.uselessAfter, all);
	}

	@Override
	public String toString() {
		return "Letter[not told]";
	}

}
