package nl.meekijken.account;

import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

/**
 * Proposes passwords that can be remembered: six Dutch words by chance, of a list of more
 * than 2048, are 66 bits.
 */
@Component
public class Passphrases {

	private static final int WORDS = 6;

	private final List<String> words = WordList.named("words");

	private final SecureRandom chance = new SecureRandom();

	/** A new one each time; nothing of it is kept. */
	public String propose() {
		return this.chance.ints(WORDS, 0, this.words.size()).mapToObj(this.words::get).collect(Collectors.joining(" "));
	}

}
