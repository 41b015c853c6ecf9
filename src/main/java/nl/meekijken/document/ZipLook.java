package nl.meekijken.document;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells Word and Excel from other zips by the list of names at the end of the file;
 * nothing is unpacked. Whatever brings a program along is not told apart.
 */
final class ZipLook {

	static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

	static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

	private static final int END = 0x06054b50;

	private static final int END_SIZE = 22;

	private static final int ENTRY = 0x02014b50;

	private static final int ENTRY_SIZE = 46;

	private static final List<String> PROGRAMS = List.of("vbadata.xml", "/macrosheets/", "/activex/", "oleobject",
			".exe", ".dll", ".js", ".vbs", ".bat", ".ps1", ".scr");

	/** A part there may be anything, whatever it is called. */
	private static final String EMBEDDED = "embeddings/";

	/** Excel keeps the settings of a printer that way; nothing else is harmless. */
	private static final Pattern PRINTER = Pattern.compile("(?:.*/)?printersettings[^/]*\\.bin");

	private ZipLook() {
	}

	/** The media type; none for any other zip, or one whose list is not whole. */
	static Optional<String> at(byte[] ending) {
		var names = names(ByteBuffer.wrap(ending).order(ByteOrder.LITTLE_ENDIAN));
		if (!names.contains("[content_types].xml") || names.stream().anyMatch(ZipLook::isProgram)) {
			return Optional.empty();
		}
		var word = names.contains("word/document.xml");
		var excel = names.contains("xl/workbook.xml");
		return (word == excel) ? Optional.empty() : Optional.of(word ? WORD : EXCEL);
	}

	private static boolean isProgram(String name) {
		return name.contains(EMBEDDED) || (name.endsWith(".bin") && !PRINTER.matcher(name).matches())
				|| (PROGRAMS.stream().anyMatch(name::contains) && !name.endsWith(".json"));
	}

	private static List<String> names(ByteBuffer file) {
		for (var at = file.limit() - END_SIZE; at >= 0; at--) {
			if (file.getInt(at) == END) {
				return names(file, at);
			}
		}
		return List.of();
	}

	private static List<String> names(ByteBuffer file, int end) {
		var count = Short.toUnsignedInt(file.getShort(end + 10));
		var start = end - Integer.toUnsignedLong(file.getInt(end + 12));
		var names = new ArrayList<String>();
		for (var entry = 0; entry < count; entry++) {
			if (start < 0 || start + ENTRY_SIZE > end || file.getInt((int) start) != ENTRY) {
				return List.of();
			}
			var at = (int) start;
			var length = Short.toUnsignedInt(file.getShort(at + 28));
			start += ENTRY_SIZE + length + Short.toUnsignedInt(file.getShort(at + 30))
					+ Short.toUnsignedInt(file.getShort(at + 32));
			if (start > end) {
				return List.of();
			}
			names.add(name(file, at + ENTRY_SIZE, length));
		}
		return (start == end) ? names : List.of();
	}

	private static String name(ByteBuffer file, int at, int length) {
		var name = new byte[length];
		file.get(at, name);
		return new String(name, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT).replace('\\', '/');
	}

}
