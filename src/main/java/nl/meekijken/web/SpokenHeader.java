package nl.meekijken.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;

/**
 * What a script of ours says of a file in the headers of its request: an address is
 * written in logs, and the body is the file.
 */
public final class SpokenHeader {

	private SpokenHeader() {
	}

	/** As it was meant: the script writes it so that any sign can stand in a header. */
	public static String text(HttpServletRequest request, String header) {
		var written = Objects.requireNonNullElse(request.getHeader(header), "");
		try {
			return URLDecoder.decode(written, StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			return written;
		}
	}

	/** Without a key of its own nothing is known of earlier tries. */
	public static UUID key(String typed) {
		try {
			return UUID.fromString(typed);
		}
		catch (IllegalArgumentException ex) {
			return UUID.randomUUID();
		}
	}

}
