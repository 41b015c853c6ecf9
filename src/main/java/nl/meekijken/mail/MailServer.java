package nl.meekijken.mail;

import java.nio.file.Path;
import java.util.Optional;

import javax.net.ssl.SSLSocketFactory;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.pem.PemSslStoreBundle;
import org.springframework.boot.ssl.pem.PemSslStoreDetails;

/**
 * A server that letters are handed to, or picked up from.
 *
 * @param trust a file of certificates, one of which has to vouch for the server; those
 * that Java knows if none
 */
public record MailServer(String host, int port, String user, String password, Tls tls, @Nullable Path trust) {

	/** A server inside this machine, which lets anybody in. */
	public static MailServer inside(int port) {
		return new MailServer("127.0.0.1", port, "", "", Tls.NONE, null);
	}

	/** The same, for one who signs in. */
	public MailServer as(String name, String secret) {
		return new MailServer(this.host, this.port, name, secret, this.tls, this.trust);
	}

	/** Connections that believe only the certificates of its file; none without one. */
	Optional<SSLSocketFactory> sockets() {
		return Optional.ofNullable(this.trust)
			.map(file -> PemSslStoreDetails.forCertificate(file.toUri().toString()))
			.map(trusted -> SslBundle.of(new PemSslStoreBundle(null, trusted)).createSslContext().getSocketFactory());
	}

	@Override
	public String toString() {
		return this.host + ":" + this.port;
	}

}
