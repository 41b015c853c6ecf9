package nl.meekijken.reply;

import java.time.Instant;

/**
 * A message that belongs to no dossier yet: it waits for a person.
 *
 * @param id the digest of it
 * @param whole whether all of it was kept, to be read and put with a dossier
 */
public record Stray(String id, Instant at, String sender, String senderName, String subject, StrayReason why,
		boolean whole) {

	/** What it says is for those who open it. */
	@Override
	public String toString() {
		return "stray " + this.id;
	}

}
