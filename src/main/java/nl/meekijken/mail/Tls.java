package nl.meekijken.mail;

/** How the way to the mail server is closed to listeners. */
enum Tls {

	/** Not at all: for a server on this machine. */
	NONE(25),

	/** From the first word after the greeting on; without it nothing is sent. */
	STARTTLS(587),

	/** From the first byte on. */
	TLS(465);

	private final int usualPort;

	Tls(int usualPort) {
		this.usualPort = usualPort;
	}

	int usualPort() {
		return this.usualPort;
	}

}
