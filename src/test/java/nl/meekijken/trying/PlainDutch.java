package nl.meekijken.trying;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Plain Dutch, as far as that can be counted: short sentences of words that people use.
 */
public final class PlainDutch {

	public static final int LONGEST_SENTENCE = 25;

	public static final double USUAL_SENTENCE = 15;

	/** In ordinary Dutch it is about five. */
	public static final double USUAL_WORD = 6;

	private static final Pattern END = Pattern.compile("[.?!:](\\s+|$)|\\R+");

	/** What offices write and nobody says. */
	private static final Pattern STIFF = Pattern.compile("(?i)\\b(aangaande|alsmede|alsook|betreffende|bovengenoemd\\w*"
			+ "|conform|derhalve|desalniettemin|dient|dienen te|echter|gaarne|genoemde|hieromtrent|hiertoe|inzake"
			+ "|jegens|krachtens|middels|mits|navolgende|omtrent|onderhavige|ondergetekende|onverwijld|reeds|tevens"
			+ "|teneinde|trachten|uwerzijds|voornoemd\\w*|voorts|wederom|zorg ?dragen|zulks)\\b");

	private PlainDutch() {
	}

	public static List<String> sentences(Stream<String> said) {
		return said.flatMap(words -> Stream.of(END.split(words)))
			.map(String::strip)
			.filter(sentence -> !sentence.isEmpty())
			.toList();
	}

	/** How many words a sentence has. */
	public static int count(String sentence) {
		return sentence.split("\\s+").length;
	}

	public static double usualSentence(List<String> sentences) {
		return sentences.stream().mapToInt(PlainDutch::count).average().orElseThrow();
	}

	public static double usualWord(List<String> sentences) {
		return sentences.stream()
			.flatMap(sentence -> Arrays.stream(sentence.split("[^\\p{L}-]+")))
			.filter(word -> !word.isEmpty())
			.mapToInt(String::length)
			.average()
			.orElseThrow();
	}

	public static List<String> stiffWords(List<String> sentences) {
		return STIFF.matcher(String.join(" ", sentences)).results().map(found -> found.group()).toList();
	}

}
