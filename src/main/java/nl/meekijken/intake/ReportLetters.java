package nl.meekijken.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;

import org.springframework.stereotype.Component;

import nl.meekijken.dossier.Client;
import nl.meekijken.dossier.Damage;
import nl.meekijken.mail.Enclosure;
import nl.meekijken.mail.Letter;
import nl.meekijken.mail.Passage;
import nl.meekijken.web.Texts;

/** What is written after a report: to the client, and to who reported it. */
@Component
class ReportLetters {

	private static final String PDF = "application/pdf";

	private final Clock clock;

	ReportLetters(Clock clock) {
		this.clock = clock;
	}

	/**
	 * To the client, with the authorisation to sign.
	 * @param link the path by which it is sent back
	 */
	Letter confirmation(Told told, String link) {
		var t = Texts.of("intake", told.language(), this.clock);
		var dossier = told.dossier();
		var client = dossier.client().client();
		var number = dossier.number().toString();
		var passages = List.<Passage>of(new Passage.Words(t.say("letter.greeting", client.name())),
				new Passage.Words(t.say("confirm.lead", told.officeName(), t.day(dossier.damage().on()), number)),
				new Passage.Steps(
						List.of(t.say("confirm.step.sign"), t.say("confirm.step.link"), t.say("confirm.step.assess"))),
				new Passage.Link(t.say("confirm.link"), link), new Passage.Words(t.say("confirm.costs")),
				new Passage.Aside(t.say("confirm.not-you", told.officeName())));
		return new Letter(Objects.requireNonNull(client.email()), t.locale(), t.say("confirm.subject", number),
				t.say("confirm.heading"), passages)
			.with(new Enclosure("Opdrachtmachtiging " + number + ".pdf", PDF, authorisation(told)));
	}

	/** To who reported it. */
	Letter notice(Told told) {
		var t = Texts.of("intake", told.reporterLanguage(), this.clock);
		var number = told.dossier().number().toString();
		return new Letter(told.reporterEmail(), t.locale(), t.say("notice.subject", number), t.say("notice.heading"),
				List.of(new Passage.Words(t.say("notice.lead", told.reporter(), number)),
						new Passage.Words(t.say("notice.next")),
						new Passage.Link(t.say("notice.link"), "/dossiers/" + number)));
	}

	/**
	 * The authorisation, filled in as far as it is known. Insurers have to read it, so it
	 * is in Dutch, and for a client who reads English in both languages.
	 */
	byte[] authorisation(Told told) {
		var t = PaperWords.of(told.language(), this.clock);
		try (var sheet = new Sheet(t.say("paper.title"), Texts.DUTCH.getLanguage())) {
			sheet.pair(t.say("paper.number"), told.dossier().number().toString());
			client(sheet, told.dossier().client().client(), t);
			damage(sheet, told.dossier().damage(), t);
			return sheet.heading(t.say("paper.assignment"))
				.paragraphs(t.all("paper.words.1"))
				.paragraphs(t.all("paper.words.2"))
				.paragraphs(t.all("paper.words.3", told.officeName()))
				.blank(t.say("paper.date"))
				.blank(t.say("paper.town"))
				.blank(t.say("paper.signature"))
				.bytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void client(Sheet sheet, Client client, PaperWords t) throws IOException {
		var address = client.address();
		sheet.heading(t.say("paper.client"))
			.pair(t.say("paper.name"), nameOf(client))
			.pair(t.say("paper.address"), address.street() + " " + address.houseNumber())
			.pair("", address.postcode() + " " + address.town());
	}

	private static void damage(Sheet sheet, Damage damage, PaperWords t) throws IOException {
		var plate = damage.plate();
		sheet.heading(t.say("paper.damage"))
			.pair(t.say("paper.on"), t.day(damage.on()))
			.pair(t.say("paper.place"), damage.place())
			.pair(t.say("paper.plate"), (plate != null) ? plate.display() : t.say("paper.none"));
	}

	/** What stands in the place of a link in the letter that is kept. */
	String insteadOfLink(Told told) {
		return Texts.of("intake", told.language(), this.clock).say("letter.link.kept");
	}

	private static String nameOf(Client client) {
		return (client instanceof Client.Company company && company.contactPerson() != null)
				? company.name() + ", " + company.contactPerson() : client.name();
	}

}
