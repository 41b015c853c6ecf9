package nl.meekijken.trying;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

import nl.meekijken.account.SampleAccountLetters;
import nl.meekijken.correspondence.SampleClientLetters;
import nl.meekijken.demo.SampleDemoLetters;
import nl.meekijken.intake.SampleReportLetters;
import nl.meekijken.mail.Letter;
import nl.meekijken.mail.LetterBrand;
import nl.meekijken.mail.Outbox;
import nl.meekijken.notification.SampleNewsLetters;
import nl.meekijken.piece.SamplePieceLetters;
import nl.meekijken.values.EmailAddress;

/** Every mail that the house writes, as its receiver gets it. */
public final class EveryMail {

	private static final String BRAND = "Assurantiekantoor Van Bruggenstein-Hoogeveen & Zonen";

	private final Outbox outbox;

	private EveryMail(ApplicationContext house) {
		this.outbox = house.getBean(Outbox.class);
	}

	/** All in that language, with all that can stand in them. */
	public static List<Mail> in(Locale language, ApplicationContext house) {
		return in(language, SampleData.FULL, house);
	}

	/** All in that language, filled so. */
	public static List<Mail> in(Locale language, SampleData data, ApplicationContext house) {
		var all = new EveryMail(house);
		var toPeople = Stream
			.of(SampleAccountLetters.in(language, data, house), SampleNewsLetters.in(language, data, house),
					SampleDemoLetters.in(language, data, house), SampleReportLetters.in(language, data, house))
			.flatMap(List::stream);
		var toClients = Stream
			.of(SampleClientLetters.in(language, data, house), SamplePieceLetters.in(language, data, house),
					List.of(SampleReportLetters.toClient(language, data, house)))
			.flatMap(List::stream);
		return Stream
			.concat(toPeople.map(letter -> all.mail(letter, null)),
					toClients.map(letter -> all.mail(letter, EmailAddress.of("dossier+abc@antwoord.example"))))
			.toList();
	}

	private Mail mail(Letter letter, @Nullable EmailAddress answersTo) {
		var message = this.outbox.compose(letter, (answersTo != null) ? LetterBrand.named(BRAND) : null, answersTo)
			.message();
		try {
			var session = Session.getInstance(new Properties());
			return new Mail(letter, ReceivedLetter.of(new MimeMessage(session, new ByteArrayInputStream(message))));
		}
		catch (MessagingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** A letter, and what came of it. */
	public record Mail(Letter letter, ReceivedLetter received) {

		/** What it is made of, which decides on its looks. */
		public List<String> shape() {
			var shape = new ArrayList<String>();
			this.letter.passages().forEach(passage -> shape.add(passage.getClass().getSimpleName()));
			return shape.stream().distinct().sorted().toList();
		}

		@Override
		public String toString() {
			return this.letter.subject();
		}

	}

}
