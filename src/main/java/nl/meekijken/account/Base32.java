package nl.meekijken.account;

import java.math.BigInteger;

/** Bytes as letters and digits that can be typed over. */
enum Base32 {

	/** RFC 4648: what apps with codes read. */
	KEY("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"),

	/** Crockford: no letter looks like a digit. */
	SPOKEN("0123456789ABCDEFGHJKMNPQRSTVWXYZ");

	private static final int BITS = 5;

	private final String alphabet;

	Base32(String alphabet) {
		this.alphabet = alphabet;
	}

	/** Bytes whose bits can be divided by five: ten, fifteen, twenty. */
	String write(byte[] bytes) {
		var length = bytes.length * Byte.SIZE / BITS;
		var number = new BigInteger(1, bytes);
		var text = new StringBuilder(length);
		for (var place = length - 1; place >= 0; place--) {
			var digit = number.shiftRight(place * BITS).intValue() & (this.alphabet.length() - 1);
			text.append(this.alphabet.charAt(digit));
		}
		return text.toString();
	}

	static String grouped(String text) {
		return text.replaceAll("(.{4})(?!$)", "$1 ");
	}

}
