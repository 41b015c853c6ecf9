package nl.meekijken.feeding;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One of the files in a zip file, as its list at the end says.
 *
 * @param place in that list, counted from one
 * @param flags how it was packed
 * @param packed how many bytes it takes in the zip file
 * @param size how many bytes it is unpacked
 * @param offset where it begins
 * @param mode what kind of file it was; 0 if that is not said
 */
record ZipItem(int place, String name, int flags, int method, long crc, long packed, long size, long offset, int mode) {

	static final int STORED = 0;

	static final int DEFLATED = 8;

	static final int LONGEST_NAME = 300;

	private static final int ENCRYPTED = 0x2041;

	private static final int KIND_OF_FILE = 0xF000;

	private static final int PLAIN_FILE = 0x8000;

	private static final int FOLDER = 0x4000;

	/** What packs tighter than this is no file of dossiers, and no paper. */
	private static final long TIGHTEST = 200;

	private static final long WORTH_LOOKING = 1_000_000;

	private static final Pattern PATH = Pattern
		.compile("(?:(?!\\.{1,2}/)[^/\\\\:\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}]+/)*"
				+ "(?!\\.{1,2}$)[^/\\\\:\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}]*");

	/** What systems put into zip files by themselves. */
	private static final Pattern BESIDE = Pattern
		.compile("(?:.*/)?(?:__MACOSX/.*|\\.DS_Store|Thumbs\\.db|desktop\\.ini)", Pattern.DOTALL);

	/** Whether it is a way to a file that stays within the zip file. */
	static boolean isPath(String name) {
		return !name.isEmpty() && name.length() <= LONGEST_NAME && PATH.matcher(name).matches();
	}

	boolean isFolder() {
		return this.name.endsWith("/");
	}

	boolean isBeside() {
		return BESIDE.matcher(this.name).matches();
	}

	/** In which folder it lies; that of a file at the top is empty. */
	String folder() {
		return this.name.substring(0, this.name.lastIndexOf('/') + 1);
	}

	/** What it is called there. */
	String bareName() {
		return this.name.substring(this.name.lastIndexOf('/') + 1);
	}

	/** What is wrong with it, if that can be told without unpacking it. */
	Optional<FaultReason> fault() {
		if (!isPath(this.name)) {
			return Optional.of(FaultReason.NOT_A_PATH);
		}
		if ((this.flags & ENCRYPTED) != 0 || this.method == 99) {
			return Optional.of(FaultReason.ENCRYPTED);
		}
		var kind = this.mode & KIND_OF_FILE;
		if (kind != 0 && kind != PLAIN_FILE && kind != FOLDER) {
			return Optional.of(FaultReason.NOT_A_FILE);
		}
		if (this.method != DEFLATED && (this.method != STORED || this.packed != this.size)) {
			return Optional.of(FaultReason.NOT_ZIP);
		}
		return (this.size > WORTH_LOOKING && this.size / TIGHTEST > this.packed) ? Optional.of(FaultReason.TOO_TIGHT)
				: Optional.empty();
	}

}
