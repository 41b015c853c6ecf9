package nl.meekijken.mail;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import nl.meekijken.database.StartRefused;

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
		if (this.host.isBlank()) {
			return Optional.empty();
		}
		var way = way();
		return Optional
			.of(new MailServer(this.host.strip(), portOf(way), this.user.strip(), this.password, way, trusted()));
	}

	private Tls way() {
		var wanted = this.tls.isBlank() ? Tls.STARTTLS.name() : this.tls.strip().toUpperCase(Locale.ROOT);
		return Arrays.stream(Tls.values())
			.filter(way -> way.name().equals(wanted))
			.findFirst()
			.orElseThrow(() -> new StartRefused("MEEKIJKEN_MAIL_TLS is none of none, starttls and tls.",
					"Set it to one of the three, or leave it empty for starttls."));
	}

	private int portOf(Tls way) {
		if (this.port.isBlank()) {
			return way.usualPort();
		}
		if (!this.port.strip().matches("[1-9][0-9]{0,4}")) {
			throw new StartRefused("MEEKIJKEN_MAIL_PORT is not a port.",
					"Set it to the number of one, or leave it empty for the usual one.");
		}
		return Integer.parseInt(this.port.strip());
	}

	private @Nullable Path trusted() {
		if (this.trust.isBlank()) {
			return null;
		}
		var file = Path.of(this.trust.strip());
		if (!Files.isReadable(file)) {
			throw new StartRefused("MEEKIJKEN_MAIL_TRUST names a file that cannot be read.",
					"Set it to a file with certificates (PEM), or leave it empty for those that Java knows.");
		}
		return file;
	}

	@Override
	public String toString() {
		return "MailSettings[not told]";
	}

}
