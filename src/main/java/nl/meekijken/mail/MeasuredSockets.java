package nl.meekijken.mail;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;

import javax.net.SocketFactory;

/**
 * Open connections to a mail server, of which so much is heard and no more, also when
 * they are closed later.
 */
final class MeasuredSockets extends SocketFactory {

	@Override
	public Socket createSocket() {
		return new Measured();
	}

	@Override
	public Socket createSocket(String host, int port) {
		throw new UnsupportedOperationException();
	}

	@Override
	public Socket createSocket(String host, int port, InetAddress from, int fromPort) {
		throw new UnsupportedOperationException();
	}

	@Override
	public Socket createSocket(InetAddress host, int port) {
		throw new UnsupportedOperationException();
	}

	@Override
	public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort) {
		throw new UnsupportedOperationException();
	}

	private static final class Measured extends Socket {

		private final Hearing hearing = new Hearing();

		@Override
		public InputStream getInputStream() throws IOException {
			return this.hearing.of(super.getInputStream());
		}

	}

}
