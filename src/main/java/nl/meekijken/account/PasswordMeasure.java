package nl.meekijken.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

import com.nulabinc.zxcvbn.StandardDictionaries;
import com.nulabinc.zxcvbn.StandardKeyboards;
import com.nulabinc.zxcvbn.Strength;
import com.nulabinc.zxcvbn.Zxcvbn;
import com.nulabinc.zxcvbn.ZxcvbnBuilder;
import com.nulabinc.zxcvbn.matchers.Dictionary;
import com.nulabinc.zxcvbn.matchers.Match;

/**
 * How many guesses a password takes of somebody who knows how people stretch a short one:
 * say it twice, put a year and an exclamation mark behind it, put dashes in between. The
 * library counts each such piece as if it came by chance, ten thousand times what was
 * before; here a piece counts for what it is, and when it comes again for a doubling.
 */
final class PasswordMeasure {

	/** The dictionary of common passwords, in the sequences that are measured. */
	static final String COMMON = "common";

	private static final String DUTCH = "dutch";

	/** That a piece is said again, or is not. */
	private static final double SAID_AGAIN = Math.log10(2);

	/** With what the pieces are kept apart: one of ten signs, and the same throughout. */
	private static final double SEPARATOR = 1;

	private final double ofDutchWords;

	private final Zxcvbn zxcvbn;

	PasswordMeasure(List<String> common, List<String> dutch) {
		this.ofDutchWords = Math.log10(dutch.size());
		try {
			this.zxcvbn = new ZxcvbnBuilder().dictionaries(StandardDictionaries.loadAllDictionaries())
				.dictionary(new Dictionary(COMMON, common))
				.dictionary(new Dictionary(DUTCH, dutch))
				.keyboards(StandardKeyboards.loadAllKeyboards())
				.build();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Measures a password.
	 * @param names what is to be guessed first
	 */
	Measured of(String password, List<String> names) {
		var strength = this.zxcvbn.measure(password, names);
		var guesses = Math.min(strength.getGuessesLog10(), piecewise(strength));
		var squeezed = password.replaceAll("[^\\p{L}\\p{M}\\p{N}]", "");
		if (!squeezed.isEmpty() && squeezed.length() < password.length()) {
			guesses = Math.min(guesses, SEPARATOR + piecewise(this.zxcvbn.measure(squeezed, names)));
		}
		return new Measured(strength.getSequence(), guesses);
	}

	private double piecewise(Strength strength) {
		var pieces = new HashSet<String>();
		var guesses = 0.0;
		for (var match : strength.getSequence()) {
			guesses += pieces.add(pieceOf(match)) ? guessesOf(match) : SAID_AGAIN;
		}
		return guesses + orders(pieces.size());
	}

	private static String pieceOf(Match match) {
		var word = match.matchedWord;
		return (word != null && !word.isEmpty()) ? word.toString() : match.token.toString().toLowerCase(Locale.ROOT);
	}

	/** The Dutch words stand in the order of the alphabet: the first is no likelier. */
	private double guessesOf(Match match) {
		var guesses = Math.log10(match.guesses);
		return DUTCH.equals(match.dictionaryName) ? Math.max(guesses, this.ofDutchWords) : guesses;
	}

	/** In how many orders that many pieces can stand. */
	private static double orders(int pieces) {
		var orders = 0.0;
		for (var piece = 2; piece <= pieces; piece++) {
			orders += Math.log10(piece);
		}
		return orders;
	}

	/**
	 * What was found.
	 *
	 * @param pieces what the password is made of
	 * @param guesses as a power of ten
	 */
	record Measured(List<Match> pieces, double guesses) {
	}

}
