package nl.meekijken.mail;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.net.ssl.SSLSocketFactory;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/**
 * Hands letters to a mail server, and neither waits for its answers nor listens to them
 * too long.
 */
class Smtp {

	private static final Duration CONNECTING = Duration.ofSeconds(10);

	private static final Duration ANSWERING = Duration.ofSeconds(20);

	/** Shorter than a letter is lent. */
	private static final Duration HANDING = Duration.ofMinutes(4);

	private static final int LONGEST_ANSWER = 200;

	/** Not that we have to sign in (530 to 538), nor that a box is full. */
	private static final Pattern FOR_GOOD = Pattern.compile("5(?!3\\d|52[ -](?!5\\.3\\.))\\d\\d[ -](?!5\\.2\\.2).*",
			Pattern.DOTALL);

	private final MailServer server;

	private final Letterhead head;

	private final Duration answering;

	private final Duration handing;

	private final JavaMailSenderImpl sender;

	Smtp(MailServer server, Letterhead head) {
		this(server, head, ANSWERING, HANDING);
	}

	/** One that waits so long for each answer, and so long for all of one letter. */
	Smtp(MailServer server, Letterhead head, Duration answering, Duration handing) {
		this.handing = handing;
		this.answering = answering;
		this.server = server;
		this.head = head;
		this.sender = sender(head.from().value());
	}

	private JavaMailSenderImpl sender(String returnPath) {
		var made = new JavaMailSenderImpl();
		made.setHost(this.server.host());
		made.setPort(this.server.port());
		made.setDefaultEncoding(StandardCharsets.UTF_8.name());
		if (!this.server.user().isEmpty()) {
			made.setUsername(this.server.user());
			made.setPassword(this.server.password());
		}
		var properties = properties();
		properties.put("mail.smtp.from", returnPath);
		made.setJavaMailProperties(properties);
		return made;
	}

	private Properties properties() {
		var properties = new Properties();
		properties.put("mail.smtp.connectiontimeout", Long.toString(CONNECTING.toMillis()));
		properties.put("mail.smtp.timeout", Long.toString(this.answering.toMillis()));
		properties.put("mail.smtp.writetimeout", Long.toString(this.answering.toMillis()));
		properties.put("mail.smtp.quitwait", "false");
		properties.put("mail.smtp.localhost", this.head.host());
		properties.put("mail.smtp.auth", Boolean.toString(!this.server.user().isEmpty()));
		properties.put("mail.smtp.ssl.enable", Boolean.toString(this.server.tls() == Tls.TLS));
		properties.put("mail.smtp.starttls.enable", Boolean.toString(this.server.tls() == Tls.STARTTLS));
		properties.put("mail.smtp.starttls.required", Boolean.toString(this.server.tls() == Tls.STARTTLS));
		properties.put("mail.smtp.ssl.checkserveridentity", "true");
		measure(properties);
		return properties;
	}

	/** Without a second try that nobody measures. */
	private void measure(Properties properties) {
		properties.put("mail.smtp.socketFactory.fallback", "false");
		if (this.server.tls() == Tls.TLS) {
			var closing = this.server.sockets().orElseGet(() -> (SSLSocketFactory) SSLSocketFactory.getDefault());
			properties.put("mail.smtp.ssl.socketFactory",
					new MeasuredClosedSockets(closing, (int) this.answering.toMillis()));
			return;
		}
		properties.put("mail.smtp.socketFactory", new MeasuredSockets());
		this.server.sockets().ifPresent(sockets -> properties.put("mail.smtp.ssl.socketFactory", sockets));
	}

	MimeMessage blank() {
		return this.sender.createMimeMessage();
	}

	Delivery hand(MimeMessage message) {
		return hand(message, this.sender);
	}

	/** As above; word of its fate goes there. */
	Delivery hand(MimeMessage message, String returnPath) {
		return hand(message, sender(returnPath));
	}

	private Delivery hand(MimeMessage message, JavaMailSenderImpl sender) {
		try {
			return Hourglass.within(this.handing, () -> handAtOnce(message, sender));
		}
		catch (MessagingException ex) {
			return new Delivery.Unreachable(oneLine(ex.getMessage()));
		}
	}

	private static Delivery handAtOnce(MimeMessage message, JavaMailSenderImpl sender) {
		try {
			sender.send(message);
			return new Delivery.Accepted();
		}
		catch (MailAuthenticationException ex) {
			return new Delivery.Unreachable("the server refused to let us sign in");
		}
		catch (MailSendException ex) {
			return judge(ex);
		}
		catch (MailException ex) {
			return new Delivery.Failed(ex.getClass().getSimpleName());
		}
	}

	/** With a cause of its own it was about the connection, and not about the letter. */
	private static Delivery judge(MailSendException failure) {
		if (failure.getFailedMessages().isEmpty()) {
			return new Delivery.Accepted();
		}
		if (failure.getCause() != null) {
			return new Delivery.Unreachable("no connection: " + failure.getCause().getClass().getSimpleName());
		}
		var answers = answers(failure);
		var why = answers.isEmpty() ? "no reason given" : oneLine(answers.getLast().getMessage());
		return answers.stream().anyMatch(answer -> refusesTheReceiver(answer) || refusesTheLetter(answer))
				? new Delivery.Refused(why) : new Delivery.Failed(why);
	}

	/** A receiver who is only busy, or whose box is full, is none that is invalid. */
	private static boolean refusesTheReceiver(Exception answer) {
		return answer instanceof SendFailedException refusal && refusal.getInvalidAddresses() != null
				&& refusal.getInvalidAddresses().length > 0;
	}

	/** What a server says of the sender or of the letter itself, and means for good. */
	private static boolean refusesTheLetter(Exception answer) {
		return answer instanceof SendFailedException
				&& FOR_GOOD.matcher(Objects.requireNonNullElse(answer.getMessage(), "")).matches();
	}

	/** From what was wrong in general to what the server said. */
	private static List<Exception> answers(MailSendException failure) {
		return Arrays.stream(failure.getMessageExceptions())
			.flatMap(first -> Stream.iterate(first, Objects::nonNull,
					next -> (next instanceof MessagingException more) ? more.getNextException() : null))
			.toList();
	}

	private static String oneLine(@Nullable String words) {
		var line = Objects.requireNonNullElse(words, "").replaceAll("\\p{Cntrl}+", " ").strip();
		return line.substring(0, Math.min(line.length(), LONGEST_ANSWER));
	}

}
