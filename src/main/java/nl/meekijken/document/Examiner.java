package nl.meekijken.document;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the studio finds in a paper: the one place that knows how it is asked. */
@Component
class Examiner {

	private final Vault vault;

	private final Studio studio;

	Examiner(Vault vault, Studio studio) {
		this.vault = vault;
		this.studio = studio;
	}

	Finding examine(Fingerprint fingerprint, String mediaType) {
		return new Finding.Examined(
				Media.isPdf(mediaType) ? this.studio.countPages(this.vault.find(fingerprint)) : null, false, "");
	}

	/** What was found. */
	sealed interface Finding {

		/**
		 * It can be looked at, or at least handed out.
		 *
		 * @param pages of a PDF that can be read
		 * @param active whether something in it would run
		 * @param text of its first pages
		 */
		record Examined(@Nullable Integer pages, boolean active, String text) implements Finding {
		}

		/** It is locked with a password. */
		record Locked() implements Finding {
		}

	}

}
