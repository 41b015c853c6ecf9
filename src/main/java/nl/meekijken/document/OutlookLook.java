package nl.meekijken.document;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells messages of Outlook that bring along what would run. Nothing takes them apart
 * here, so that of their files nobody knows what they are: one that has any counts. What
 * else lies in it is told by names, and by how programs and archives begin.
 */
final class OutlookLook {

	private static final List<String> RUNNING = List.of("exe", "scr", "pif", "bat", "cmd", "cpl", "msi", "jar", "dll",
			"lnk", "reg", "hta", "js", "jse", "vbs", "vbe", "wsf", "wsh", "wsc", "sct", "ps1", "iso", "img", "vhd",
			"vhdx", "docm", "dotm", "xlsm", "xlsb", "xltm", "xlam", "xll", "pptm", "ppsm", "ppam", "doc", "dot", "xls",
			"xlt", "ppt", "htm", "html", "xhtml", "mht", "svg", "url", "chm", "rtf", "7z", "rar", "zip", "gz", "tar",
			"cab", "ace", "eml");

	/** Under such a name, in whatever letters, Outlook looks for the files. */
	private static final Pattern ATTACHED = Pattern.compile("(?i)" + "__attach_".replaceAll("(.)", "$1\\\\x00"));

	/** As Outlook keeps it: two bytes a letter, and then the end. */
	private static final Pattern WIDE_NAME = Pattern.compile("(?i)\\.\\x00(?:"
			+ RUNNING.stream().map(name -> name.replaceAll("(.)", "$1\\\\x00")).collect(Collectors.joining("|"))
			+ ")(?:\\x00|\\z)");

	private static final String MACROS = "vbaProject.bin";

	/** How compound files, and archives that nothing here looks into, begin. */
	private static final List<String> BEGINNINGS = List.of("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1",
			"Rar!\u001a", "7z\u00bc\u00af", "ITSF\u0003");

	private static final int STEP = 64;

	private static final int PROGRAM_AT = 0x3c;

	private static final int PROGRAM = 0x4550;

	private OutlookLook() {
	}

	/** Its files lie in it as they are, from the start of a block. */
	static boolean bringsProgram(byte[] mail) {
		var text = new String(mail, StandardCharsets.ISO_8859_1);
		return ATTACHED.matcher(text).find() || text.contains(MACROS) || WIDE_NAME.matcher(text).find()
				|| holdsProgram(mail) || holdsArchive(text);
	}

	private static boolean holdsArchive(String mail) {
		for (var at = STEP; at < mail.length(); at += STEP) {
			var place = at;
			if (BEGINNINGS.stream().anyMatch(beginning -> mail.startsWith(beginning, place))) {
				return true;
			}
		}
		return false;
	}

	private static boolean holdsProgram(byte[] mail) {
		var bytes = ByteBuffer.wrap(mail).order(ByteOrder.LITTLE_ENDIAN);
		for (var at = 0; at + STEP <= mail.length; at += STEP) {
			if (mail[at] == 'M' && mail[at + 1] == 'Z') {
				var program = at + (long) bytes.getInt(at + PROGRAM_AT);
				if (program > at && program + 4 <= mail.length && bytes.getInt((int) program) == PROGRAM) {
					return true;
				}
			}
		}
		return false;
	}

}
