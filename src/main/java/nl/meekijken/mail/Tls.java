package nl.meekijken.mail;

/** How the way to the mail server is closed to listeners. */
enum Tls {

	/** Not at all: for a server on this machine. */
	NONE(25, 143),

	/** From the first word after the greeting on; without it nothing is sent. */
	STARTTLS(587, 143),

	/** From the first byte on. */
	TLS(465, 993);

	private final int portOut;

	private final int portIn;

	Tls(int portOut, int portIn) {
		this.portOut = portOut;
		this.portIn = portIn;
	}

	/** Where letters are handed in, unless somebody says otherwise. */
	int portOut() {
		return this.portOut;
	}

	/** Where they are picked up. */
	int portIn() {
		return this.portIn;
	}

}
