package nl.meekijken.mime;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeUtility;
import org.springframework.web.util.HtmlUtils;

/**
 * Goes through the parts of a message, to a depth: what one reads becomes one text, the
 * rest are files. A part that is damaged is passed over.
 */
final class Walk {

	static final int DEEPEST = 10;

	static final int MOST_PARTS = 100;

	private static final int LONGEST_TEXT = 200_000;

	private static final int LONGEST_NAME = 200;

	/** Smaller pictures within a text are ornaments, such as under a signature. */
	private static final int ORNAMENT = 30_000;

	private static final String UTF_8 = StandardCharsets.UTF_8.name();

	private final StringBuilder text = new StringBuilder();

	private final List<IncomingFile> files = new ArrayList<>();

	private int parts;

	private boolean broken;

	String text() {
		return this.text.toString();
	}

	List<IncomingFile> files() {
		return this.files;
	}

	boolean isBroken() {
		return this.broken;
	}

	void through(Part part) throws HostileMail {
		step(part, 0, false);
	}

	private void step(Part part, int depth, boolean related) throws HostileMail {
		if (depth > DEEPEST) {
			throw new HostileMail("parts within parts without end");
		}
		if (++this.parts > MOST_PARTS) {
			throw new HostileMail("more parts than anybody needs");
		}
		try {
			look(part, depth, related);
		}
		catch (MessagingException | IOException | RuntimeException ex) {
			this.broken = true;
		}
	}

	private void look(Part part, int depth, boolean related) throws MessagingException, IOException, HostileMail {
		if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart inside) {
			children(part, inside, depth);
		}
		else if (part.isMimeType("message/rfc822") && part.getContent() instanceof Part within) {
			step(within, depth + 1, false);
		}
		else if (isRead(part)) {
			read(part);
		}
		else if (!(related && isOrnament(part))) {
			this.files.add(new IncomingFile(nameOf(part), part));
		}
	}

	private void children(Part part, Multipart inside, int depth) throws MessagingException, HostileMail {
		if (part.isMimeType("multipart/alternative") && inside.getCount() > 0) {
			alternatives(inside, depth);
			return;
		}
		var related = part.isMimeType("multipart/related");
		for (var at = 0; at < inside.getCount(); at++) {
			step(inside.getBodyPart(at), depth + 1, related);
		}
	}

	/** One of the texts; what is put beside them and is none is a file like any other. */
	private void alternatives(Multipart ways, int depth) throws MessagingException, HostileMail {
		var richest = richest(ways);
		for (var at = 0; at < ways.getCount(); at++) {
			var way = ways.getBodyPart(at);
			if (at == richest || !(isRead(way) || way.isMimeType("multipart/*"))) {
				step(way, depth + 1, false);
			}
		}
	}

	/** The last that can be read is the richest (RFC 2046). */
	private static int richest(Multipart ways) throws MessagingException {
		var richest = 0;
		for (var at = 1; at < ways.getCount(); at++) {
			var way = ways.getBodyPart(at);
			if (way.isMimeType("text/html") || way.isMimeType("multipart/*")) {
				richest = at;
			}
		}
		return richest;
	}

	private static boolean isRead(Part part) throws MessagingException {
		return (part.isMimeType("text/plain") || part.isMimeType("text/html"))
				&& !Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition()) && part.getFileName() == null;
	}

	private void read(Part part) throws MessagingException, IOException {
		try (var bytes = part.getInputStream()) {
			var words = new String(bytes.readNBytes(LONGEST_TEXT), charsetOf(part)).replace("\u0000", "");
			var html = part.isMimeType("text/html") ? words : html(words);
			var room = Math.max(0, LONGEST_TEXT - this.text.length());
			this.text.append(html, 0, Math.min(html.length(), room));
			this.broken |= html.length() > room || bytes.read() >= 0;
		}
	}

	/** Line by line: a pattern for many empty lines fills the stack of its thread. */
	private static String html(String words) {
		var html = new StringBuilder("<p>");
		var between = "";
		for (var line : words.strip().lines().toList()) {
			if (line.isBlank()) {
				between = "</p><p>";
			}
			else {
				html.append(between).append(HtmlUtils.htmlEscape(line, UTF_8));
				between = "<br>";
			}
		}
		return html.append("</p>").toString();
	}

	private static Charset charsetOf(Part part) throws MessagingException {
		try {
			var named = new ContentType(part.getContentType()).getParameter("charset");
			return (named != null) ? Charset.forName(MimeUtility.javaCharset(named)) : StandardCharsets.UTF_8;
		}
		catch (IllegalArgumentException | MessagingException ex) {
			return StandardCharsets.UTF_8;
		}
	}

	private static boolean isOrnament(Part part) throws MessagingException {
		return part.getContentType().toLowerCase(Locale.ROOT).startsWith("image/")
				&& part.getHeader("Content-ID") != null && part.getSize() < ORNAMENT;
	}

	static String nameOf(Part part) {
		try {
			var name = part.getFileName();
			return (name != null) ? OneLine.of(name, LONGEST_NAME) : "";
		}
		catch (MessagingException | RuntimeException ex) {
			return "";
		}
	}

}
