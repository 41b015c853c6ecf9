package nl.meekijken.mail;

/** The server that letters are handed to. */
public record MailServer(String host, int port, String user, String password, Tls tls) {

	/** A server inside this machine, which lets anybody in. */
	public static MailServer inside(int port) {
		return new MailServer("127.0.0.1", port, "", "", Tls.NONE);
	}

	@Override
	public String toString() {
		return this.host + ":" + this.port;
	}

}
