package nl.meekijken.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Long texts that stand in files of their own, with gaps such as {@code {office}}. */
final class Texts {

	private Texts() {
	}

	/** The text of that name under {@code demo}, its gaps filled. */
	static String read(String name, Map<String, String> gaps) {
		var text = read(name.contains(".") ? name : name + ".txt");
		for (var gap : gaps.entrySet()) {
			text = text.replace("{" + gap.getKey() + "}", gap.getValue());
		}
		return text;
	}

	/** The lines of a file under {@code demo}. */
	static List<String> lines(String file) {
		return read(file).lines().filter((line) -> !line.isBlank()).toList();
	}

	private static String read(String file) {
		try (var stream = Texts.class.getResourceAsStream("/demo/" + file)) {
			if (stream == null) {
				throw new IllegalStateException("no text demo/" + file);
			}
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
