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
			return examineMail(fingerprint, mediaType);
		}
		if (PackedText.isIn(mediaType)) {
			try (var bytes = this.vault.open(fingerprint)) {
				return new Finding.Looked(null, false, PackedText.of(bytes));
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

	/** What a mail says itself, and what the PDFs say that it brings along. */
	private Finding examineMail(Fingerprint fingerprint, String mediaType) throws IOException {
		try (var stream = this.vault.open(fingerprint)) {
			var bytes = stream.readAllBytes();
			var text = new StringBuilder(Media.isOutlook(mediaType) ? "" : MailText.of(bytes));
			var look = new MailLook(pdf -> isActive(pdf, text));
			return new Finding.Looked(null, look.bringsProgram(mediaType, bytes), text.toString());
		}
	}

	private boolean isActive(byte[] pdf, StringBuilder text) throws IOException {
		return switch (this.studio.examine(new ByteArrayInputStream(pdf), "application/pdf")) {
			case Examined.Readable(var pages, var active, var said) -> {
				text.append('\f').append(said);
				yield active;
			}
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
		 * @param text what it says, its pages ended by form feeds
		 */
		record Looked(@Nullable Integer pages, boolean active, String text) implements Finding {

			/**
			 * Whether to warn that it looks like a copy of an identity document or holds
			 * a citizen service number.
			 */
			boolean isPrivate(String name) {
				return IdentityPaper.isNamed(name) || CitizenNumber.isIn(name) || isPrivate();
			}

			/**
			 * Words of an identity document count if they stand on one page, or on two
			 * that follow one another: a bundle has all of them somewhere.
			 */
			private boolean isPrivate() {
				var before = "";
				for (var page : this.text.split("\f", -1)) {
					if (CitizenNumber.isIn(page) || IdentityPaper.isIn(before + page)) {
						return true;
					}
					before = page + "\n";
				}
				return false;
			}

		}

		/** It is locked with a password. */
		record Locked() implements Finding {
		}

	}

}
