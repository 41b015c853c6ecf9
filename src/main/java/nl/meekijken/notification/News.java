package nl.meekijken.notification;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What is new to one reader, the newest first.
 *
 * @param more whether there is more than these
 */
public record News(List<NewsItem> items, boolean more) {

	/** How much is told at once. */
	public static final int MOST = 100;

	/** Nothing happened. */
	public static final News NONE = new News(List.of(), false);

	static News of(List<NewsItem> found) {
		return new News(List.copyOf(found.subList(0, Math.min(found.size(), MOST))), found.size() > MOST);
	}

	public boolean isEmpty() {
		return this.items.isEmpty();
	}

	/** How much there is, as a badge shows it: a number, or "100+". */
	public String count() {
		return this.items.size() + (this.more ? "+" : "");
	}

	/** When the newest of it happened; none if nothing did. */
	public Optional<Instant> newest() {
		return this.items.stream().findFirst().map(NewsItem::at);
	}

	/** The same by dossier, that with the newest first. */
	public List<NewsOfDossier> dossiers() {
		return this.items.stream()
			.collect(Collectors.groupingBy(NewsItem::number, LinkedHashMap::new, Collectors.toList()))
			.values()
			.stream()
			.map(NewsOfDossier::new)
			.toList();
	}

}
