package nl.meekijken.mail;

import java.util.Optional;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import nl.meekijken.database.StartRefused;

/** Which mailbox was named in the settings. */
@Component
record ImapSettings(NamedServer named, String folder) {

	@Autowired
	ImapSettings(@Value("${meekijken.imap.host:}") String host, @Value("${meekijken.imap.port:}") String port,
			@Value("${meekijken.imap.user:}") String user, @Value("${meekijken.imap.password:}") String password,
			@Value("${meekijken.imap.tls:}") String tls, @Value("${meekijken.imap.trust:}") String trust,
			@Value("${meekijken.imap.folder:}") String folder) {
		this(new NamedServer("MEEKIJKEN_IMAP", host, port, user, password, tls, trust),
				folder.isBlank() ? Mailbox.INBOX : folder.strip());
	}

	Optional<Mailbox> mailbox() {
		return this.named.read(Tls.TLS, Tls::portIn).map(server -> {
			if (server.user().isEmpty()) {
				throw new StartRefused("MEEKIJKEN_IMAP_USER is empty.",
						"Set it to the name that signs in to the mailbox at MEEKIJKEN_IMAP_HOST.");
			}
			return new Mailbox(server, this.folder);
		});
	}

}
