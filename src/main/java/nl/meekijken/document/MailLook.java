package nl.meekijken.document;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import nl.meekijken.mime.HostileMail;
import nl.meekijken.mime.IncomingFile;
import nl.meekijken.mime.MailReader;

/**
 * Tells mails that bring along what would run on a computer: a program, a file with
 * macros, a page. Whatever cannot be told counts as that.
 */
final class MailLook {

	private static final List<String> RUNNING = List.of("exe", "scr", "pif", "bat", "cmd", "cpl", "msi", "jar", "dll",
			"lnk", "reg", "hta", "js", "jse", "vbs", "vbe", "wsf", "wsh", "ps1", "iso", "img", "docm", "dotm", "xlsm",
			"xlsb", "xltm", "xlam", "pptm", "ppsm", "ppam", "htm", "html", "xhtml", "svg");

	private static final Pattern NAME = Pattern
		.compile("(?is).*\\.(com|" + String.join("|", RUNNING) + ")[\\s.\\p{Cf}]*");

	/** As Outlook keeps it: two bytes a letter, and then the end. */
	private static final Pattern WIDE_NAME = Pattern.compile("(?i)\\.\\x00(?:"
			+ RUNNING.stream().map(name -> name.replaceAll("(.)", "$1\\\\x00")).collect(Collectors.joining("|"))
			+ ")(?:\\x00|\\z)");

	private static final String MACROS = "vbaProject.bin";

	private static final int STEP = 64;

	private static final int PROGRAM_AT = 0x3c;

	private static final int PROGRAM = 0x4550;

	private MailLook() {
	}

	static boolean bringsProgram(String mediaType, byte[] mail) {
		return Media.isOutlook(mediaType) ? inOutlook(mail) : inMessage(mail);
	}

	private static boolean inMessage(byte[] mail) {
		try {
			var read = MailReader.read(mail);
			return read.broken() || read.files().stream().anyMatch(MailLook::runs);
		}
		catch (HostileMail ex) {
			return true;
		}
	}

	private static boolean runs(IncomingFile file) {
		if (NAME.matcher(file.name()).matches()) {
			return true;
		}
		try (var stream = file.open()) {
			var bytes = stream.readAllBytes();
			var start = text(Arrays.copyOf(bytes, Math.min(bytes.length, 4)));
			return start.startsWith("MZ") || start.startsWith("\u007fELF") || start.startsWith("#!")
					|| (start.startsWith("PK") && ZipLook.bringsProgram(ending(bytes)));
		}
		catch (IOException ex) {
			return true;
		}
	}

	private static byte[] ending(byte[] bytes) {
		return Arrays.copyOfRange(bytes, Math.max(0, bytes.length - Incoming.ENDING), bytes.length);
	}

	/** Its files lie in it as they are, from the start of a block. */
	private static boolean inOutlook(byte[] mail) {
		var text = text(mail);
		return text.contains(MACROS) || WIDE_NAME.matcher(text).find() || holdsProgram(mail);
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

	private static String text(byte[] bytes) {
		return new String(bytes, StandardCharsets.ISO_8859_1);
	}

}
