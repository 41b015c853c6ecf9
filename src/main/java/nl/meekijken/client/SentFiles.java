package nl.meekijken.client;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;

import nl.meekijken.piece.AskedPieceId;
import nl.meekijken.values.FileSize;

/**
 * What was sent in this session, kept in the session itself: a receipt for the sender,
 * for which nothing is read of what the house keeps.
 */
final class SentFiles {

	private static final String ATTRIBUTE = "client-sent";

	private static final int MOST = 60;

	private static final int LONGEST_NAME = 120;

	private static final String BETWEEN = "\t";

	private SentFiles() {
	}

	static List<SentFile> of(HttpServletRequest request) {
		var session = request.getSession(false);
		return (session != null && session.getAttribute(ATTRIBUTE) instanceof String kept && !kept.isEmpty())
				? Arrays.stream(kept.split("\n", -1)).map(SentFiles::read).toList() : List.of();
	}

	static void add(SentFile sent, HttpServletRequest request) {
		var all = Stream.concat(of(request).stream(), Stream.of(sent)).toList();
		var newest = all.subList(Math.max(0, all.size() - MOST), all.size());
		request.getSession()
			.setAttribute(ATTRIBUTE, newest.stream().map(SentFiles::written).collect(Collectors.joining("\n")));
	}

	/** Another link is another errand. */
	static void forget(HttpServletRequest request) {
		request.getSession().removeAttribute(ATTRIBUTE);
	}

	private static String written(SentFile sent) {
		return String.join(BETWEEN, Long.toString(sent.piece().value()), Long.toString(sent.at().toEpochMilli()),
				Long.toString(sent.size().bytes()), nameOf(sent));
	}

	private static String nameOf(SentFile sent) {
		var line = sent.name().replaceAll("[\\p{Cntrl}\\p{Cf}]+", " ").strip();
		return line.substring(0, Math.min(line.length(), LONGEST_NAME));
	}

	private static SentFile read(String line) {
		var parts = line.split(BETWEEN, 4);
		return new SentFile(new AskedPieceId(Long.parseLong(parts[0])), Instant.ofEpochMilli(Long.parseLong(parts[1])),
				new FileSize(Long.parseLong(parts[2])), parts[3]);
	}

}
