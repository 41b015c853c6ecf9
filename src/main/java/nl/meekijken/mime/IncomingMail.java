package nl.meekijken.mime;

import java.util.List;
import java.util.Optional;

import nl.meekijken.values.EmailAddress;

/**
 * A message that came in.
 *
 * @param sender who it says it is from, if that is one address
 * @param senderName how the sender is called there; never more than a claim
 * @param addressees every address that its servers or its sender say it went to, in that
 * order
 * @param text as HTML, not yet safe to show
 * @param broken whether a part of it could not be read
 * @param judgement what the server that took it in says of its origin: the topmost
 * Authentication-Results, unfolded
 * @param digest the same for the same message, by whatever way it came
 */
public record IncomingMail(MailKind kind, Optional<EmailAddress> sender, String senderName, String subject,
		List<String> addressees, String text, List<IncomingFile> files, boolean broken, Optional<String> judgement,
		Optional<DeliveryReport> report, String digest) {

	public IncomingMail {
		addressees = List.copyOf(addressees);
		files = List.copyOf(files);
	}

	@Override
	public String toString() {
		return "message " + this.digest;
	}

}
