package nl.meekijken.document;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import nl.meekijken.values.ClaimNumber;

/**
 * Under what name a paper is saved: "2026-000123 Expertiserapport.pdf". Safe on every
 * system: no folders, nothing unseen or turned round, one ending that tells the truth;
 * since the claim number comes first, no name that a system keeps for itself.
 */
public record FileName(String value) {

	private static final int LONGEST = 120;

	/** File systems count bytes, up to 255 of them. */
	private static final int MOST_BYTES = 240;

	private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);

	private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\s\\p{Cc}]+");

	private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}]+");

	private static final Pattern SPECIAL = Pattern.compile("[<>:\"|?*/\\\\%]+");

	private static final Pattern EDGES = Pattern.compile("^[ .\\-]+|[ .\\-]+$");

	/**
	 * Names a paper after what it is; one that is of no special kind after the name it
	 * came with.
	 * @param kind what the reader calls this kind of paper
	 */
	public static FileName of(ClaimNumber number, Document document, String kind) {
		return document.kind() == DocumentKind.OTHER ? ofOwn(number, document.name(), document.mediaType())
				: of(number, kind, document.mediaType());
	}

	/** Names a file of a dossier. */
	public static FileName of(ClaimNumber number, String title, String mediaType) {
		var start = number.toString();
		var end = "." + Media.extensionOf(mediaType);
		var clean = clean(title);
		return new FileName(clean.isEmpty() ? start + end : start + " " + cut(clean, start.length() + 1, end) + end);
	}

	/** Names a file after the name it came with, without folders and ending. */
	static FileName ofOwn(ClaimNumber number, String name, String mediaType) {
		var bare = FOLDERS.matcher(BLANKS.matcher(name).replaceAll(" ")).replaceFirst("").strip();
		var dot = bare.lastIndexOf('.');
		return of(number, dot >= 0 && Media.isExtension(bare.substring(dot + 1)) ? bare.substring(0, dot) : bare,
				mediaType);
	}

	/** This name, or the first of "… (2)", "… (3)" that is not taken. */
	FileName unless(Predicate<FileName> taken) {
		var name = this;
		for (int nth = 2; taken.test(name); nth++) {
			name = nth(nth);
		}
		return name;
	}

	private FileName nth(int nth) {
		var dot = this.value.lastIndexOf('.');
		var end = " (" + nth + ")" + this.value.substring(dot);
		return new FileName(cut(this.value.substring(0, dot), 0, end) + end);
	}

	private static String clean(String title) {
		var line = UNSEEN.matcher(Normalizer.normalize(title, Normalizer.Form.NFC)).replaceAll("");
		var plain = BLANKS.matcher(SPECIAL.matcher(line).replaceAll("-")).replaceAll(" ");
		return EDGES.matcher(plain).replaceAll("");
	}

	/** Never in the middle of a character. */
	private static String cut(String title, int before, String end) {
		var cut = title;
		while (before + cut.length() + end.length() > LONGEST || before + bytes(cut) + bytes(end) > MOST_BYTES) {
			cut = cut.substring(0, cut.offsetByCodePoints(cut.length(), -1));
		}
		return cut.strip();
	}

	private static int bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8).length;
	}

	@Override
	public String toString() {
		return this.value;
	}

}
