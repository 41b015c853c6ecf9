package nl.meekijken.reply;

import java.util.List;
import java.util.stream.IntStream;

import nl.meekijken.mime.IncomingMail;

/** What the files of a message are called; those without a name are counted. */
final class FileNames {

	private FileNames() {
	}

	static List<String> of(IncomingMail mail) {
		var files = mail.files();
		return IntStream.range(0, files.size())
			.mapToObj(at -> files.get(at).name().isEmpty() ? "bijlage " + (at + 1) : files.get(at).name())
			.toList();
	}

}
