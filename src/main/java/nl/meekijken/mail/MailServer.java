package nl.meekijken.mail;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/**
 * The server that letters are handed to.
 *
 * @param trust a file of certificates, one of which has to vouch for the server; those
 * that Java knows if none
 */
public record MailServer(String host, int port, String user, String password, Tls tls, @Nullable Path trust) {

	/** A server inside this machine, which lets anybody in. */
	public static MailServer inside(int port) {
		return new MailServer("127.0.0.1", port, "", "", Tls.NONE, null);
	}

	@Override
	public String toString() {
		return this.host + ":" + this.port;
	}

}
