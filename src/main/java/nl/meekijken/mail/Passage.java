package nl.meekijken.mail;

import java.util.List;

/** A piece of a letter; each kind has a look of its own in the mail. */
public sealed interface Passage {

	/** A paragraph. */
	record Words(String text) implements Passage {
	}

	/** What to do, in order. */
	record Steps(List<String> steps) implements Passage {

		public Steps {
			steps = List.copyOf(steps);
		}

	}

	/**
	 * A button.
	 *
	 * @param path a path of this site, from its first slash on; the letter puts the
	 * public address before it
	 */
	record Link(String label, String path) implements Passage {

		public Link {
			if (!path.startsWith("/") || path.startsWith("//")
					|| path.chars().anyMatch(character -> character <= ' ' || character >= 0x7F)) {
				throw new IllegalArgumentException("a link of a letter is a path of this site");
			}
		}

	}

	/** Something to be typed over, such as a temporary password, in big letters. */
	record Code(String label, String code) implements Passage {
	}

	/** An aside, in small letters. */
	record Aside(String text) implements Passage {
	}

	/**
	 * A small link that ends letters like this one; mail programs get it too, to show it
	 * as a button of their own.
	 *
	 * @param path as of {@link Link}; it must take a POST from somebody who has not
	 * signed in
	 */
	record Stop(String label, String path) implements Passage {
	}

}
