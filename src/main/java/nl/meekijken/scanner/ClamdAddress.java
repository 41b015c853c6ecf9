package nl.meekijken.scanner;

import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.io.IOException;
import java.util.regex.Pattern;

import nl.meekijken.database.StartRefused;

/**
 * Where clamd listens.
 *
 * @param setting {@code host:port}, or the path of a Unix socket
 */
record ClamdAddress(String setting) {

	private static final Pattern HOST_AND_PORT = Pattern.compile("(.+):([1-9][0-9]{0,4})");

	private static final int LAST_PORT = 65_535;

	ClamdAddress {
		if (!isPath(setting) && !isPort(setting)) {
			throw new StartRefused("MEEKIJKEN_CLAMD is neither host:port nor the path of a socket.",
					"Set it as in 127.0.0.1:3310 or /run/clamav/clamd.ctl.");
		}
	}

	/** A socket that is not connected yet. */
	SocketChannel socket() throws IOException {
		return isPath(this.setting) ? SocketChannel.open(StandardProtocolFamily.UNIX) : SocketChannel.open();
	}

	/** Looked up each time: a name may move to another machine. */
	SocketAddress address() {
		if (isPath(this.setting)) {
			return UnixDomainSocketAddress.of(this.setting);
		}
		var colon = this.setting.lastIndexOf(':');
		return new InetSocketAddress(this.setting.substring(0, colon),
				Integer.parseInt(this.setting.substring(colon + 1)));
	}

	private static boolean isPath(String setting) {
		return setting.startsWith("/");
	}

	private static boolean isPort(String setting) {
		var parts = HOST_AND_PORT.matcher(setting);
		return parts.matches() && Integer.parseInt(parts.group(2)) <= LAST_PORT;
	}

}
