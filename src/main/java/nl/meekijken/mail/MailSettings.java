package nl.meekijken.mail;

import java.util.Optional;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Which mail server was named in the settings. */
@Component
record MailSettings(String host, String port, String user, String password, String tls, String trust) {

	/**
	 * Values stand at parameters: at components of a record they would be set as fields
	 * too, which a start prepared by the build cannot do.
	 */
	@Autowired
	MailSettings(@Value("${meekijken.mail.host:}") String host, @Value("${meekijken.mail.port:}") String port,
			@Value("${meekijken.mail.user:}") String user, @Value("${meekijken.mail.password:}") String password,
			@Value("${meekijken.mail.tls:}") String tls, @Value("${meekijken.mail.trust:}") String trust) {
		this.host = host;
		this.port = port;
		this.user = user;
		this.password = password;
		this.tls = tls;
		this.trust = trust;
	}

	Optional<MailServer> server() {
		return new NamedServer("MEEKIJKEN_MAIL", this.host, this.port, this.user, this.password, this.tls, this.trust)
			.read(Tls.STARTTLS, Tls::portOut);
	}

	@Override
	public String toString() {
		return "MailSettings[not told]";
	}

}
