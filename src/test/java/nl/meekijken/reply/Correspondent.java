package nl.meekijken.reply;

import java.util.List;

import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

import nl.meekijken.correspondence.ClientMail;
import nl.meekijken.database.Boundary;
import nl.meekijken.mail.Letter;
import nl.meekijken.mail.Passage;
import nl.meekijken.mail.Receipt;
import nl.meekijken.trying.BareDossiers;
import nl.meekijken.trying.BareDossiers.Bare;
import nl.meekijken.trying.Letters;
import nl.meekijken.trying.Mails;
import nl.meekijken.trying.Owner;
import nl.meekijken.values.EmailAddress;
import nl.meekijken.web.Texts;

/**
 * A client who was mailed about a dossier, and can answer.
 *
 * @param address where answers go
 * @param messageId of the e-mail
 */
public record Correspondent(ApplicationContext house, Bare dossier, String email, String address, String messageId) {

	public static Correspondent of(ApplicationContext house) {
		var dossier = new BareDossiers(house).one();
		var email = "klant" + dossier.id().value() + "@elders.example";
		Owner.change(
				"update dossier.client set email = '%s' where dossier_id = %d".formatted(email, dossier.id().value()));
		Owner.change("update dossier.dossier set injury = false where id = " + dossier.id().value());
		var letter = new Letter(EmailAddress.of(email), Texts.DUTCH, "Uw dossier", "Uw dossier",
				List.of(new Passage.Words("Hallo.")));
		house.getBean(Boundary.class)
			.inside(dossier.office(), () -> house.getBean(TransactionTemplate.class)
				.execute(mailing -> house.getBean(ClientMail.class).send(dossier.office(), dossier.id(), letter, "")));
		var received = house.getBean(Letters.class).lastTo(email);
		return new Correspondent(house, dossier, email, received.header("Reply-To"), received.header("Message-ID"));
	}

	/** An answer of the client that our server vouches for. */
	public Mails answer() {
		return Mails.from(this.email).to(this.address).about("Re: Uw dossier").vouchedFor("elders.example");
	}

	Receipt sends(Mails mail) {
		return PickupOnCall.take(this.house, mail.bytes());
	}

	/** What is asked of the only message that came in. */
	public String kept(String column) {
		return String.valueOf(Owner
			.ask("select %s from reply.received where dossier_id = %d".formatted(column, this.dossier.id().value())));
	}

	public int count(String table, String more) {
		return Integer.parseInt(Owner
			.ask("select count(*) from %s where dossier_id = %d%s".formatted(table, this.dossier.id().value(), more)));
	}

	public int activities(String kind) {
		return count("dossier.activity", " and kind = '" + kind + "'");
	}

	/** The same of the dossier. */
	String ofDossier(String column) {
		return String.valueOf(
				Owner.ask("select %s from dossier.dossier where id = %d".formatted(column, this.dossier.id().value())));
	}

}
