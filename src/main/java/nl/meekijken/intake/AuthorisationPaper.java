package nl.meekijken.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Locale;

import nl.meekijken.dossier.Client;
import nl.meekijken.dossier.Damage;
import nl.meekijken.mail.Enclosure;
import nl.meekijken.values.ClaimNumber;
import nl.meekijken.web.Texts;

/**
 * The authorisation, filled in as far as it is known. Insurers have to read it, so it is
 * in Dutch, and for a client who reads English in both languages.
 */
record AuthorisationPaper(Clock clock) {

	private static final String PDF = "application/pdf";

	Enclosure enclosed(Signing signing) {
		return new Enclosure("Opdrachtmachtiging " + signing.number() + ".pdf", PDF, bytes(signing));
	}

	byte[] bytes(Signing signing) {
		var t = PaperWords.of(signing.language(), this.clock);
		try (var sheet = new Sheet(t.say("paper.title"), Texts.DUTCH.getLanguage())) {
			sheet.pair(t.say("paper.number"), signing.number().toString());
			client(sheet, signing.client(), t);
			damage(sheet, signing.damage(), t);
			return sheet.heading(t.say("paper.assignment"))
				.paragraphs(t.all("paper.words.1"))
				.paragraphs(t.all("paper.words.2"))
				.paragraphs(t.all("paper.words.3", signing.officeName()))
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

	private static String nameOf(Client client) {
		return (client instanceof Client.Company company && company.contactPerson() != null)
				? company.name() + ", " + company.contactPerson() : client.name();
	}

	/** Who signs for which damage, and which office looks along. */
	record Signing(ClaimNumber number, Client client, Damage damage, String officeName, Locale language) {

		/** Never what it holds: it is about people. */
		@Override
		public String toString() {
			return "Signing[" + this.number + "]";
		}

	}

}
