package nl.meekijken.mime;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;

import nl.meekijken.mime.MailPart.Holding;

/**
 * Every part of a message, to a depth: also ornaments, and each of the ways to say the
 * same, since a mail program may show another one than we do.
 */
final class EveryPart {

	private final List<MailPart> found = new ArrayList<>();

	private int parts;

	List<MailPart> found() {
		return this.found;
	}

	void through(Part part) throws HostileMail {
		step(part, 0);
	}

	private void step(Part part, int depth) throws HostileMail {
		if (depth > Walk.DEEPEST || ++this.parts > Walk.MOST_PARTS) {
			throw new HostileMail("more parts than anybody needs");
		}
		try {
			look(part, depth);
		}
		catch (MessagingException | IOException | RuntimeException ex) {
			throw new HostileMail("a part that nobody can read: " + ex.getClass().getSimpleName());
		}
	}

	private void look(Part part, int depth) throws MessagingException, IOException, HostileMail {
		if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart inside) {
			for (var at = 0; at < inside.getCount(); at++) {
				step(inside.getBodyPart(at), depth + 1);
			}
		}
		else if (part.isMimeType("message/rfc822") && part.getContent() instanceof Part within) {
			add(Holding.MESSAGE, part);
			step(within, depth + 1);
		}
		else {
			add(holdingOf(part), part);
		}
	}

	private static Holding holdingOf(Part part) throws MessagingException {
		if (part.isMimeType("message/partial") || part.isMimeType("message/external-body")) {
			return Holding.ELSEWHERE;
		}
		var shown = part.isMimeType("text/*") && part.getFileName() == null
				&& !Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition());
		return shown ? Holding.WORDS : Holding.FILE;
	}

	private void add(Holding holding, Part part) {
		this.found.add(new MailPart(holding, new IncomingFile(Walk.nameOf(part), part)));
	}

}
