package nl.meekijken.mail;

import java.util.List;
import java.util.Locale;

import nl.meekijken.values.EmailAddress;

/**
 * A mail to one person, in the receiver's language.
 *
 * @param subject without any personal datum: subjects show on locked screens and in logs
 * @param heading the first line, as a title
 */
public record Letter(EmailAddress to, Locale language, String subject, String heading, List<Passage> passages) {

	public Letter {
		if (subject.isBlank() || subject.chars().anyMatch(Character::isISOControl)) {
			throw new IllegalArgumentException("a subject is one line");
		}
		passages = List.copyOf(passages);
	}

	@Override
	public String toString() {
		return "Letter[not told]";
	}

}
