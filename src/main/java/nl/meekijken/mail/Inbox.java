package nl.meekijken.mail;

import java.util.Optional;

import jakarta.mail.MessagingException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** What waits to be picked up, if a mailbox is set. */
@Component
public class Inbox {

	private final Optional<Imap> imap;

	@Autowired
	Inbox(ObjectProvider<Mailbox> inside, ImapSettings settings) {
		this(Optional.ofNullable(inside.getIfAvailable()).or(settings::mailbox).map(Imap::new));
	}

	Inbox(Optional<Imap> imap) {
		this.imap = imap;
	}

	public boolean isSet() {
		return this.imap.isPresent();
	}

	/**
	 * Offers what waits, one by one.
	 * @return what the mailbox answered that could not be emptied; none if it went well
	 */
	public Optional<String> empty(MessageTaker taker) {
		try {
			if (this.imap.isPresent()) {
				this.imap.get().empty(taker);
			}
			return Optional.empty();
		}
		catch (MessagingException | RuntimeException ex) {
			return Optional.of(ex.getClass().getSimpleName());
		}
	}

}
