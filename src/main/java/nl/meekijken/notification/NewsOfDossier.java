package nl.meekijken.notification;

import java.util.List;

import nl.meekijken.values.ClaimNumber;

/**
 * What is new in one dossier, the newest first.
 *
 * @param items at least one
 */
public record NewsOfDossier(List<NewsItem> items) {

	public NewsItem newest() {
		return this.items.getFirst();
	}

	public ClaimNumber number() {
		return newest().number();
	}

	public String client() {
		return newest().client();
	}

}
