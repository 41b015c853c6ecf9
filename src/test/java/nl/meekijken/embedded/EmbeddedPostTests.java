package nl.meekijken.embedded;

import java.util.Properties;

import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import nl.meekijken.mail.MailboxLook;
import nl.meekijken.mail.ReplyAddress;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.values.EmailAddress;

import static org.assertj.core.api.Assertions.assertThat;

class EmbeddedPostTests {

	private final Postbox postbox = new Postbox(new MovableClock());

	private final EmbeddedPost post = new EmbeddedPost(this.postbox,
			new ReplyAddress(EmailAddress.of("dossier@antwoord.example")));

	@AfterEach
	void stop() {
		this.post.destroy();
	}

	@Test
	void aLetterToAnybodyIsKeptAsTextAndHtml() throws Exception {
		send("Iemand@elders.example", "Één onderwerp");
		var caught = this.postbox.letters().getFirst();
		assertThat(caught.to()).isEqualToIgnoringCase("iemand@elders.example");
		assertThat(caught.subject()).isEqualTo("Één onderwerp");
		assertThat(caught.text()).isEqualTo("één\ntwee\n");
		assertThat(caught.html()).isEqualTo("<p>één</p>\n");
		assertThat(caught.at()).isEqualTo(MovableClock.START);
		assertThat(this.postbox.find(caught.id())).contains(caught);
		assertThat(this.postbox.find(caught.id() + 1)).isEmpty();
	}

	@Test
	void onlyTheLastFiveHundredAreKeptNewestFirst() throws Exception {
		for (var number = 1; number <= 503; number++) {
			this.postbox.keep("iemand@elders.example", letter("iemand@elders.example", "Brief " + number));
		}
		assertThat(this.postbox.letters()).hasSize(500);
		assertThat(this.postbox.letters().getFirst().subject()).isEqualTo("Brief 503");
		assertThat(this.postbox.letters().getLast().subject()).isEqualTo("Brief 4");
	}

	@Test
	void anAnswerOfAClientWaitsInItsOwnMailbox() throws Exception {
		send("dossier+7kq@antwoord.example", "Antwoord");
		send("dossier@antwoord.example", "Zonder woord");
		assertThat(this.postbox.letters()).singleElement()
			.satisfies(caught -> assertThat(caught.subject()).isEqualTo("Zonder woord"));
		assertThat(MailboxLook.subjects(this.post.mailbox())).containsExactly("Antwoord");
	}

	private void send(String to, String subject) throws Exception {
		Transport.send(letter(to, subject));
	}

	private MimeMessage letter(String to, String subject) throws Exception {
		var properties = new Properties();
		properties.put("mail.smtp.host", "127.0.0.1");
		properties.put("mail.smtp.port", Integer.toString(this.post.port()));
		var message = new MimeMessage(Session.getInstance(properties));
		message.setFrom(new InternetAddress("wij@hier.example"));
		message.setRecipient(Message.RecipientType.TO, new InternetAddress(to));
		message.setSubject(subject, "UTF-8");
		message
			.setContent(new MimeMultipart("alternative", part("één\ntwee\n", "plain"), part("<p>één</p>\n", "html")));
		message.saveChanges();
		return message;
	}

	private static MimeBodyPart part(String text, String kind) throws Exception {
		var part = new MimeBodyPart();
		part.setText(text, "UTF-8", kind);
		return part;
	}

}
