package nl.meekijken.demo;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.meekijken.document.DocumentAudience;
import nl.meekijken.dossier.Activity;
import nl.meekijken.dossier.NewActivity;
import nl.meekijken.dossier.NewDossier;

/**
 * One dossier told to the end, ready to be filed: its papers, then its e-mails, then its
 * activities, since the later refer to the earlier.
 */
record Story(Told told, List<Filed> papers, List<Mail> mails, List<Happening> happenings, Findings findings) {

	/** The dossier, but for who in the database reports and handles it. */
	@FunctionalInterface
	interface Told {

		NewDossier by(Cast.Registered people);

	}

	/** A paper, when it came, and whether it was sent to the client. */
	record Filed(Paper paper, Instant at, boolean mailed) {

		/** What is kept from intermediaries stays so, whoever got it. */
		DocumentAudience audience() {
			if (!this.paper.visible()) {
				return DocumentAudience.INTERNAL;
			}
			return this.mailed ? DocumentAudience.CLIENT_TOO : DocumentAudience.INTERMEDIARY;
		}
	}

	/**
	 * An e-mail to the client.
	 *
	 * @param papers which of the story's papers go along
	 */
	record Mail(Instant at, String recipient, String sender, String subject, String html, boolean visible,
			List<Integer> papers) {
	}

	/**
	 * An {@link Activity} that knows its paper and e-mail by their place in the story.
	 *
	 * @param activity without paper and e-mail
	 */
	record Happening(NewActivity activity, @Nullable Integer paper, @Nullable Integer mail) {
	}

}
