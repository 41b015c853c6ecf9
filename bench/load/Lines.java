import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.regex.Pattern;

/** Open connections, spoken to byte by byte: it shares the machine with what it measures. */
class Lines {

	private static final Pattern LENGTH = Pattern.compile("(?i)content-length: ([0-9]+)");

	private final URI base;

	private final ConcurrentLinkedDeque<Socket> free = new ConcurrentLinkedDeque<>();

	Lines(URI base) {
		this.base = base;
	}

	byte[] request(String page, String cookie) {
		return ("GET " + page + " HTTP/1.1\r\nHost: " + this.base.getAuthority() + "\r\nCookie: " + cookie + "\r\n\r\n")
			.getBytes(StandardCharsets.ISO_8859_1);
	}

	/** Whether the answer is a page; it is read to its end. Answers that do not come are none. */
	boolean isWell(byte[] request) {
		var known = this.free.pollFirst();
		try {
			var socket = (known != null) ? known : new Socket(this.base.getHost(), this.base.getPort());
			socket.setTcpNoDelay(true);
			socket.setSoTimeout(10_000);
			socket.getOutputStream().write(request);
			int status = read(socket.getInputStream());
			this.free.addFirst(socket);
			return status == 200;
		}
		catch (IOException ex) {
			// after so many requests the server closes a connection, as it may
			return known != null && isWell(request);
		}
	}

	private static int read(InputStream in) throws IOException {
		var buffer = new byte[1 << 16];
		int length = 0;
		int head = -1;
		while (head < 0) {
			length += more(in, buffer, length);
			head = new String(buffer, 0, length, StandardCharsets.ISO_8859_1).indexOf("\r\n\r\n");
		}
		var text = new String(buffer, 0, head, StandardCharsets.ISO_8859_1);
		var said = LENGTH.matcher(text);
		int missing = (said.find() ? Integer.parseInt(said.group(1)) : 0) - (length - head - 4);
		while (missing > 0) {
			missing -= more(in, buffer, 0);
		}
		return Integer.parseInt(text.substring(9, 12));
	}

	private static int more(InputStream in, byte[] buffer, int at) throws IOException {
		int read = in.read(buffer, at, buffer.length - at);
		if (read < 0) {
			throw new IOException("the server hung up");
		}
		return read;
	}

}
