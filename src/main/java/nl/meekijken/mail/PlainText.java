package nl.meekijken.mail;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * A letter for whoever reads mail as text. It is read off the drawn letter, so that the
 * two always say the same.
 */
final class PlainText {

	private static final String BLOCKS = "h1, p, ol, a.button, code, a.stop, hr";

	private PlainText() {
	}

	static String of(String html) {
		return Jsoup.parse(html)
			.body()
			.select(BLOCKS)
			.stream()
			.map(PlainText::block)
			.collect(Collectors.joining("\n\n", "", "\n"));
	}

	private static String block(Element block) {
		return switch (block.normalName()) {
			case "ol" -> numbered(block.select("li").eachText());
			case "a" -> block.text() + ":\n" + block.attr("href");
			case "hr" -> "-- ";
			default -> block.text();
		};
	}

	private static String numbered(List<String> steps) {
		return IntStream.range(0, steps.size())
			.mapToObj(place -> (place + 1) + ". " + steps.get(place))
			.collect(Collectors.joining("\n"));
	}

}
