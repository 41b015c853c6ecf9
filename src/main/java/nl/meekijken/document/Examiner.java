package nl.meekijken.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import nl.meekijken.drawing.Examined;
import nl.meekijken.drawing.Studio;
import nl.meekijken.values.CitizenNumber;
import nl.meekijken.values.IdentityPaper;
import nl.meekijken.vault.Fingerprint;
import nl.meekijken.vault.Vault;

/** What the studio finds in a paper that came from outside. */
@Component
class Examiner {

	private final Vault vault;

	private final Studio studio;

	Examiner(Vault vault, Studio studio) {
		this.vault = vault;
		this.studio = studio;
	}

	/**
	 * Looks into a paper. A PDF that nobody can look into may do anything, so it counts
	 * as active; so does a mail that may bring a program along.
	 * @throws IOException if nobody can look now
	 */
	Finding examine(Fingerprint fingerprint, String mediaType) throws IOException {
		if (Media.isMail(mediaType)) {
			try (var bytes = this.vault.open(fingerprint)) {
				var look = new MailLook(this::isActive);
				return new Finding.Looked(null, look.bringsProgram(mediaType, bytes.readAllBytes()), "");
			}
		}
		if (!Media.hasPages(mediaType)) {
			return new Finding.Looked(null, false, "");
		}
		try (var bytes = this.vault.open(fingerprint)) {
			return switch (this.studio.examine(bytes, mediaType)) {
				case Examined.Readable(var pages, var active, var text) -> new Finding.Looked(pages, active, text);
				case Examined.Unreadable() -> new Finding.Looked(null, Media.isPdf(mediaType), "");
				case Examined.Locked() -> new Finding.Locked();
			};
		}
	}

	private boolean isActive(byte[] pdf) throws IOException {
		return switch (this.studio.examine(new ByteArrayInputStream(pdf), "application/pdf")) {
			case Examined.Readable readable -> readable.active();
			case Examined.Unreadable(), Examined.Locked() -> true;
		};
	}

	/** What was found. */
	sealed interface Finding {

		/**
		 * It can be looked at, or at least handed out.
		 *
		 * @param pages of a PDF or TIFF that can be read
		 * @param active whether something in it would run
		 * @param text of its first pages
		 */
		record Looked(@Nullable Integer pages, boolean active, String text) implements Finding {

			/**
			 * Whether to warn that it looks like a copy of an identity document or holds
			 * a citizen service number.
			 */
			boolean isPrivate(String name) {
				return IdentityPaper.isNamed(name) || CitizenNumber.isIn(name) || IdentityPaper.isIn(this.text)
						|| CitizenNumber.isIn(this.text);
			}

		}

		/** It is locked with a password. */
		record Locked() implements Finding {
		}

	}

}
