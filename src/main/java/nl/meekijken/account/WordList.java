package nl.meekijken.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.springframework.core.io.ClassPathResource;

/** Lists of words that come with the house, one word a line. */
final class WordList {

	private WordList() {
	}

	static List<String> named(String name) {
		try {
			return new ClassPathResource("passwords/" + name + ".txt").getContentAsString(StandardCharsets.UTF_8)
				.lines()
				.filter(line -> !line.isBlank())
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
