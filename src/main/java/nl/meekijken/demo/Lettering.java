package nl.meekijken.demo;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.apache.pdfbox.pdmodel.font.PDFont;

/** How a text is fitted to a font and to a line. */
final class Lettering {

	private Lettering() {
	}

	/**
	 * The text in letters that the font has: the fonts of every PDF reader know Western
	 * European letters only, so others lose their accent, as on many a printed form.
	 */
	static String writable(PDFont font, String text) {
		return text.codePoints()
			.mapToObj(Character::toString)
			.map((letter) -> writableLetter(font, letter))
			.collect(Collectors.joining());
	}

	/** Breaks at blanks so that each line fits; a line feed in the text is kept. */
	static List<String> lines(String text, Predicate<String> fits) {
		var lines = new ArrayList<String>();
		for (String part : text.split("\n", -1)) {
			var line = "";
			for (String word : part.split(" ", -1)) {
				var longer = line.isEmpty() ? word : line + " " + word;
				if (!line.isEmpty() && !fits.test(longer)) {
					lines.add(line);
					longer = word;
				}
				line = longer;
			}
			lines.add(line);
		}
		return lines;
	}

	private static String writableLetter(PDFont font, String letter) {
		if (has(font, letter)) {
			return letter;
		}
		var plain = Normalizer.normalize(letter, Normalizer.Form.NFD).substring(0, 1);
		return switch (plain) {
			case "\u0131" -> "i";
			case "\u0142" -> "l";
			case "\u0111" -> "d";
			case "\u00A0", "\u202F" -> " ";
			default -> has(font, plain) ? plain : "?";
		};
	}

	private static boolean has(PDFont font, String letter) {
		try {
			font.encode(letter);
			return true;
		}
		catch (IllegalArgumentException | IOException ex) {
			return false;
		}
	}

}
