package nl.meekijken.embedded;

import java.util.Properties;

import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import org.junit.jupiter.api.Test;

import nl.meekijken.trying.AtOnce;
import nl.meekijken.trying.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;

/** Letters of any make are caught, by several hands at once. */
class CaughtLetterTests {

	private final Postbox postbox = new Postbox(new MovableClock());

	@Test
	void aLetterWithoutSubjectOrDrawingIsShownWithWhatItHas() throws Exception {
		var message = message();
		message.setText("alleen\r\ntekst", "UTF-8", "plain");
		var caught = keep(message);
		assertThat(caught.subject()).isEmpty();
		assertThat(caught.text()).isEqualTo("alleen\ntekst");
		assertThat(caught.html()).isEmpty();
		assertThat(caught.toString()).isEqualTo("CaughtLetter[1]");
	}

	@Test
	void theTextIsFoundHoweverDeepItLies() throws Exception {
		var inner = new MimeBodyPart();
		inner.setContent(new MimeMultipart("alternative", part("één", "plain"), part("<p>één</p>", "html")));
		var message = message();
		message.setContent(new MimeMultipart("mixed", inner, part("bijlage", "plain")));
		var caught = keep(message);
		assertThat(caught.text()).isEqualTo("één");
		assertThat(caught.html()).isEqualTo("<p>één</p>");
	}

	@Test
	void aLetterOfAnotherKindIsKeptWithoutWords() throws Exception {
		var message = message();
		message.setContent(new MimeMultipart("mixed", part("a,b", "csv")));
		message.setSubject("Lijst");
		var caught = keep(message);
		assertThat(caught.subject()).isEqualTo("Lijst");
		assertThat(caught.text() + caught.html()).isEmpty();
	}

	@Test
	void whereAnAnswerGoesAndWhatIsEnclosedIsTold() throws Exception {
		var form = part("getekend", "plain");
		form.setFileName("Opdrachtmachtiging.pdf");
		var message = message();
		message.setReplyTo(InternetAddress.parse("dossier+abc@antwoord.example"));
		message.setContent(new MimeMultipart("mixed", part("tekst", "plain"), form));
		var caught = keep(message);
		assertThat(caught.replyTo()).isEqualTo("dossier+abc@antwoord.example");
		assertThat(caught.files()).containsExactly("Opdrachtmachtiging.pdf");
	}

	@Test
	void lettersThatComeAtOnceEachGetANumberAndNoneIsLost() throws Exception {
		AtOnce.times(8, () -> {
			for (var many = 0; many < 100; many++) {
				var message = message();
				message.setText("x");
				message.saveChanges();
				this.postbox.keep("iemand@elders.example", message);
			}
			return true;
		});
		var ids = this.postbox.letters().stream().map(CaughtLetter::id).toList();
		assertThat(ids).hasSize(500).doesNotHaveDuplicates().isSortedAccordingTo((one, other) -> other.compareTo(one));
		assertThat(ids.getFirst()).isEqualTo(800);
		assertThat(this.postbox.find(300)).as("the last that fell out").isEmpty();
		assertThat(this.postbox.find(301)).isPresent();
	}

	private CaughtLetter keep(MimeMessage message) throws Exception {
		message.saveChanges();
		this.postbox.keep("iemand@elders.example", message);
		return this.postbox.letters().getFirst();
	}

	private static MimeMessage message() {
		return new MimeMessage(Session.getInstance(new Properties()));
	}

	private static MimeBodyPart part(String text, String kind) throws Exception {
		var part = new MimeBodyPart();
		part.setText(text, "UTF-8", kind);
		return part;
	}

}
