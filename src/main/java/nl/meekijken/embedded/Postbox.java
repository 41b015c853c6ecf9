package nl.meekijken.embedded;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** The last letters that the mail server inside this process received, for anybody. */
@Component
@ConditionalOnBooleanProperty("meekijken.embedded")
public class Postbox {

	private static final int MOST = 500;

	private final Deque<CaughtLetter> letters = new ArrayDeque<>();

	private final Clock clock;

	private long received;

	Postbox(Clock clock) {
		this.clock = clock;
	}

	/** Newest first. */
	public synchronized List<CaughtLetter> letters() {
		return List.copyOf(this.letters);
	}

	public synchronized Optional<CaughtLetter> find(long id) {
		return this.letters.stream().filter(letter -> letter.id() == id).findFirst();
	}

	synchronized void keep(String to, MimeMessage message) throws MessagingException {
		var subject = message.getSubject();
		this.letters
			.addFirst(new CaughtLetter(++this.received, this.clock.instant(), to, replyTo(message), filesOf(message),
					(subject != null) ? subject : "", textOf(message, "text/html"), textOf(message, "text/plain")));
		if (this.letters.size() > MOST) {
			this.letters.removeLast();
		}
	}

	private static String replyTo(MimeMessage message) throws MessagingException {
		var asked = message.getHeader("Reply-To", ", ");
		return (asked != null) ? asked : "";
	}

	private static List<String> filesOf(Part part) throws MessagingException {
		try {
			var names = new ArrayList<String>();
			if (part.getContent() instanceof Multipart parts) {
				for (var index = 0; index < parts.getCount(); index++) {
					names.addAll(filesOf(parts.getBodyPart(index)));
				}
			}
			else if (part.getFileName() != null) {
				names.add(part.getFileName());
			}
			return List.copyOf(names);
		}
		catch (IOException ex) {
			throw new MessagingException("a message that cannot be read", ex);
		}
	}

	private static String textOf(Part part, String mediaType) throws MessagingException {
		try {
			if (part.getContent() instanceof Multipart parts) {
				for (var index = 0; index < parts.getCount(); index++) {
					var text = textOf(parts.getBodyPart(index), mediaType);
					if (!text.isEmpty()) {
						return text;
					}
				}
				return "";
			}
			return part.isMimeType(mediaType) ? part.getContent().toString().replace("\r\n", "\n") : "";
		}
		catch (IOException ex) {
			throw new MessagingException("a message that cannot be read", ex);
		}
	}

}
