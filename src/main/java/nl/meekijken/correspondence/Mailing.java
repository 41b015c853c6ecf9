package nl.meekijken.correspondence;

import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.meekijken.mail.Letter;
import nl.meekijken.mail.LetterBrand;
import nl.meekijken.values.FileSize;

/**
 * A letter to a client, and how the dossier keeps it.
 *
 * @param insteadOfLink what is kept in the place of links, which are for the client alone
 * @param shared whether the intermediary may read it; never about an injury
 * @param brand in whose name it is sent; in that of the recovery service if none
 * @param author the member of staff who wrote it; none if the house did
 * @param attachments what travels with the letter, in its order
 */
public record Mailing(Letter letter, String insteadOfLink, boolean shared, @Nullable LetterBrand brand,
		@Nullable String author, List<Attachment> attachments) {

	public Mailing {
		attachments = List.copyOf(attachments);
	}

	/**
	 * One that the house writes and the intermediary may read, unless about an injury.
	 */
	public static Mailing ofTheHouse(Letter letter, String insteadOfLink) {
		var files = letter.enclosures()
			.stream()
			.map(file -> new Attachment(file.name(), new FileSize(file.bytes().length), null))
			.toList();
		return new Mailing(letter, insteadOfLink, true, null, null, files);
	}

	/** One that the house writes and the intermediary may not read. */
	static Mailing unshared(Letter letter, String insteadOfLink) {
		return new Mailing(letter, insteadOfLink, false, null, null, ofTheHouse(letter, insteadOfLink).attachments());
	}

	/** The same in the name of somebody else. */
	Mailing inNameOf(LetterBrand other) {
		return new Mailing(this.letter, this.insteadOfLink, this.shared, other, this.author, this.attachments);
	}

	/**
	 * Whether it was chosen in whose name it is sent: the house itself chooses nothing.
	 */
	boolean isChosen() {
		return this.author != null || this.brand != null;
	}

	@Override
	public String toString() {
		return "Mailing[not told]";
	}

}
