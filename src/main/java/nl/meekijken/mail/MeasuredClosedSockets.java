package nl.meekijken.mail;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;

import javax.net.ssl.SSLSocketFactory;

import org.eclipse.angus.mail.util.WriteTimeoutSocket;

/**
 * Connections to a mail server that are closed from the beginning, of which so much is
 * heard and no more. The library opens each itself and has it closed here.
 */
final class MeasuredClosedSockets extends SSLSocketFactory {

	private final SSLSocketFactory closing;

	private final int writingMillis;

	MeasuredClosedSockets(SSLSocketFactory closing, int writingMillis) {
		this.closing = closing;
		this.writingMillis = writingMillis;
	}

	@Override
	public Socket createSocket(Socket open, String host, int port, boolean together) throws IOException {
		return this.closing.createSocket(new Measured(open, this.writingMillis), host, port, together);
	}

	@Override
	public String[] getDefaultCipherSuites() {
		return this.closing.getDefaultCipherSuites();
	}

	@Override
	public String[] getSupportedCipherSuites() {
		return this.closing.getSupportedCipherSuites();
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

	/** Hands everything on to the open one, as its parent does. */
	private static final class Measured extends WriteTimeoutSocket {

		private final Hearing hearing = new Hearing();

		Measured(Socket open, int writingMillis) throws IOException {
			super(open, writingMillis);
		}

		@Override
		public InputStream getInputStream() throws IOException {
			return this.hearing.of(super.getInputStream());
		}

	}

}
