package nl.meekijken.mime;

import java.nio.charset.StandardCharsets;

/**
 * Looks over the bytes of a message before anything is made of them: what would become
 * millions of parts or headers is not read at all.
 */
final class Screening {

	static final int LONGEST_HEADER = 256 * 1024;

	static final int MOST_BORDERS = 1000;

	static final int MOST_HEADERS = 50_000;

	private static final int LONGEST_FIELD_NAME = 80;

	private Screening() {
	}

	/**
	 * Refuses a bomb.
	 * @return where the header ends and the body begins
	 */
	static int refuseBomb(byte[] message) throws HostileMail {
		var body = endOfHeader(message);
		var borders = 0;
		var headers = 0;
		for (var start = 0; start < message.length; start = nextLine(message, start)) {
			borders += isBorder(message, start) ? 1 : 0;
			headers += looksLikeHeader(message, start) ? 1 : 0;
		}
		if (borders > MOST_BORDERS) {
			throw new HostileMail("more borders between parts than anybody needs");
		}
		if (headers > MOST_HEADERS) {
			throw new HostileMail("more headers than anybody needs");
		}
		return body;
	}

	/** The header alone, for a message of which no more is read. */
	static byte[] header(byte[] beginning) {
		return new String(beginning, 0, Math.min(beginning.length, LONGEST_HEADER), StandardCharsets.ISO_8859_1)
			.split("\\r?\\n\\r?\\n", 2)[0].getBytes(StandardCharsets.ISO_8859_1);
	}

	private static int endOfHeader(byte[] message) throws HostileMail {
		for (var start = 0; start < message.length;) {
			if (start > LONGEST_HEADER) {
				break;
			}
			var next = nextLine(message, start);
			if (isEmpty(message, start, next)) {
				return next;
			}
			start = next;
		}
		if (message.length > LONGEST_HEADER) {
			throw new HostileMail("a header without end");
		}
		return message.length;
	}

	private static int nextLine(byte[] message, int start) {
		var at = start;
		while (at < message.length && message[at] != '\n') {
			at++;
		}
		return at + 1;
	}

	private static boolean isEmpty(byte[] message, int start, int next) {
		var end = Math.min(next, message.length);
		for (var at = start; at < end; at++) {
			if (message[at] != '\r' && message[at] != '\n') {
				return false;
			}
		}
		return true;
	}

	private static boolean isBorder(byte[] message, int start) {
		return start + 2 < message.length && message[start] == '-' && message[start + 1] == '-'
				&& message[start + 2] > ' ';
	}

	private static boolean looksLikeHeader(byte[] message, int start) {
		var end = Math.min(message.length, start + LONGEST_FIELD_NAME);
		for (var at = start; at < end; at++) {
			if (message[at] == ':') {
				return at > start;
			}
			if (message[at] <= ' ') {
				return false;
			}
		}
		return false;
	}

}
