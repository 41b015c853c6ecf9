package nl.meekijken.document;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** The name under which a paper is shown: one readable line without folders. */
final class ShownName {

	private static final int LONGEST = 150;

	private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);

	private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\s\\p{Cc}]+");

	/** What is not seen, or turns the text round. */
	private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}]+");

	private static final String NAMELESS = "document";

	private ShownName() {
	}

	static Arrival of(Arrival arrival) {
		return new Arrival(arrival.key(), arrival.kind(), of(arrival.name()), arrival.origin(), arrival.originName(),
				arrival.audience(), arrival.announced());
	}

	static String of(String typed) {
		var line = BLANKS.matcher(UNSEEN.matcher(Normalizer.normalize(typed, Normalizer.Form.NFC)).replaceAll(""))
			.replaceAll(" ");
		var bare = FOLDERS.matcher(line).replaceFirst("").strip();
		var name = bare.replace(".", "").isBlank() ? NAMELESS : bare;
		return (name.codePointCount(0, name.length()) <= LONGEST) ? name : shortened(name);
	}

	/** Keeps the ending. */
	private static String shortened(String name) {
		var dot = name.lastIndexOf('.');
		var end = (dot > 0 && name.length() - dot <= 6) ? name.substring(dot) : "";
		return name.substring(0, name.offsetByCodePoints(0, LONGEST - 1 - end.length())) + "…" + end;
	}

}
