package nl.meekijken.trying;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;

import javax.net.SocketFactory;

/**
 * Counts how often the current thread waited for PostgreSQL, on the wire itself: every
 * first read after a write is one round trip, however many statements travelled.
 */
public class RoundTrips extends SocketFactory {

	private static final ThreadLocal<Integer> COUNT = ThreadLocal.withInitial(() -> 0);

	/** How many round trips the work takes. */
	public static int during(Runnable work) {
		var before = COUNT.get();
		work.run();
		return COUNT.get() - before;
	}

	@Override
	public Socket createSocket() {
		return new CountedSocket();
	}

	@Override
	public Socket createSocket(String host, int port) {
		throw new UnsupportedOperationException();
	}

	@Override
	public Socket createSocket(String host, int port, InetAddress localHost, int localPort) {
		throw new UnsupportedOperationException();
	}

	@Override
	public Socket createSocket(InetAddress host, int port) {
		throw new UnsupportedOperationException();
	}

	@Override
	public Socket createSocket(InetAddress address, int port, InetAddress localAddress, int localPort) {
		throw new UnsupportedOperationException();
	}

	private static final class CountedSocket extends Socket {

		private boolean asked;

		@Override
		public OutputStream getOutputStream() throws IOException {
			return new FilterOutputStream(super.getOutputStream()) {
				@Override
				public void write(byte[] bytes, int from, int length) throws IOException {
					CountedSocket.this.asked = true;
					this.out.write(bytes, from, length);
				}
			};
		}

		@Override
		public InputStream getInputStream() throws IOException {
			return new FilterInputStream(super.getInputStream()) {
				@Override
				public int read(byte[] bytes, int from, int length) throws IOException {
					if (CountedSocket.this.asked) {
						CountedSocket.this.asked = false;
						COUNT.set(COUNT.get() + 1);
					}
					return super.read(bytes, from, length);
				}
			};
		}

	}

}
