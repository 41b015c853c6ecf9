package nl.meekijken.correspondence;

import java.time.Clock;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

import nl.meekijken.database.Boundary;
import nl.meekijken.dossier.Activities;
import nl.meekijken.mail.Letter;
import nl.meekijken.mail.Outbox;
import nl.meekijken.mail.Passage;
import nl.meekijken.mail.ReplyAddress;
import nl.meekijken.trying.BareDossiers;
import nl.meekijken.trying.Letters;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.Owner;
import nl.meekijken.values.EmailAddress;
import nl.meekijken.web.Texts;

import static org.assertj.core.api.Assertions.assertThat;

/** The list of e-mails names the sender that the client saw, whatever it is set to. */
@ModuleTest
class KeptSenderTests {

	@Autowired
	private ConfigurableApplicationContext house;

	@Autowired
	private Letters letters;

	@Test
	void theNameInTheListIsTheNameOnTheLetter() throws jakarta.mail.MessagingException {
		var dossier = new BareDossiers(this.house).one();
		var to = "zo.verstuurd" + dossier.id().value() + "@voorbeeld.example";
		var letter = new Letter(EmailAddress.of(to), Texts.DUTCH, "Bericht", "Bericht",
				List.of(new Passage.Words("Hallo.")));
		var mail = calledOtherwise();
		this.house.getBean(Boundary.class)
			.inside(dossier.office(), () -> this.house.getBean(TransactionTemplate.class)
				.execute(mailing -> mail.send(dossier.office(), dossier.id(), letter, "")));
		var kept = Owner.ask("select sender_name from correspondence.email where recipient = '" + to + "'");
		assertThat(kept).isEqualTo("Verhaal Vandaag");
		assertThat(this.letters.lastTo(to).message().getFrom()[0].toString()).startsWith(kept);
	}

	private ClientMail calledOtherwise() {
		var clock = this.house.getBean(Clock.class);
		var outbox = this.house.getBean(Outbox.class);
		return new ClientMail(this.house.getBean(Handover.class),
				new Composing(outbox, this.house.getBean(ReplyAddress.class), "Verhaal Vandaag", clock),
				this.house.getBean(Emails.class), this.house.getBean(LeavingStore.class),
				this.house.getBean(WhiteLabel.class), this.house.getBean(Activities.class), clock);
	}

}
