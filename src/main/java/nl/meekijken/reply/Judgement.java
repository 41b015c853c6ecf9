package nl.meekijken.reply;

import java.util.Locale;
import java.util.Set;

import nl.meekijken.mime.AuthenticationResults;
import nl.meekijken.mime.IncomingMail;
import nl.meekijken.values.EmailAddress;

/**
 * Judges who sent a message. Only the word of our own mail server counts, and only what
 * it writes on top.
 *
 * @param ourServer how that server calls itself in Authentication-Results; nobody is
 * believed if empty
 */
record Judgement(String ourServer) {

	/** Everybody can have an address there. */
	private static final Set<String> ANYBODYS = Set.of("gmail.com", "googlemail.com", "outlook.com", "hotmail.com",
			"hotmail.nl", "live.com", "live.nl", "msn.com", "yahoo.com", "icloud.com", "me.com", "proton.me",
			"protonmail.com", "gmx.net", "kpnmail.nl", "ziggo.nl", "xs4all.nl", "planet.nl", "hetnet.nl", "home.nl",
			"upcmail.nl", "casema.nl", "chello.nl", "quicknet.nl", "solcon.nl", "online.nl", "tele2.nl", "telfort.nl");

	SenderStanding of(IncomingMail mail, Known known) {
		var sender = mail.sender();
		if (sender.isEmpty() || !isProven(mail, sender.get())) {
			return SenderStanding.UNPROVEN;
		}
		if (sender.get().key().equals(known.clientKey())) {
			return SenderStanding.VERIFIED;
		}
		return (known.colleague() || isOfDomain(sender.get(), known.officeDomain())) ? SenderStanding.COLLEAGUE
				: SenderStanding.OTHER_ADDRESS;
	}

	private boolean isProven(IncomingMail mail, EmailAddress sender) {
		return !this.ourServer.isBlank() && mail.judgement()
			.map(AuthenticationResults::read)
			.filter(said -> said.server().equals(this.ourServer.strip().toLowerCase(Locale.ROOT)))
			.filter(said -> said.prove(domainOf(sender.value())))
			.isPresent();
	}

	private static boolean isOfDomain(EmailAddress sender, String domain) {
		return !ANYBODYS.contains(domain) && domainOf(sender.value()).equals(domain);
	}

	static String domainOf(String address) {
		return address.substring(address.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
	}

	/**
	 * By what a sender is judged.
	 *
	 * @param open whether papers can come into the dossier by themselves
	 * @param clientKey the address of the client, for comparing; empty if none is known
	 * @param officeDomain after the @ of the office's own address
	 * @param colleague whether somebody of the office has that address
	 */
	record Known(boolean open, boolean injury, String clientKey, String officeDomain, boolean colleague) {
	}

}
