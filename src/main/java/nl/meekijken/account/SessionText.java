package nl.meekijken.account;

import java.nio.charset.StandardCharsets;

/** What a session holds, as bytes: texts, and nothing else. */
final class SessionText {

	private SessionText() {
	}

	static byte[] toBytes(Object value) {
		if (!(value instanceof String text)) {
			throw new IllegalArgumentException("a session holds texts only, not a " + value.getClass().getName());
		}
		return text.getBytes(StandardCharsets.UTF_8);
	}

	static Object fromBytes(byte[] bytes) {
		return new String(bytes, StandardCharsets.UTF_8);
	}

}
