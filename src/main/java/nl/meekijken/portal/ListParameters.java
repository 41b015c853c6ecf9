package nl.meekijken.portal;

import java.util.ArrayList;
import java.util.List;

import nl.meekijken.dossier.Listing.Which;
import nl.meekijken.portal.ListQuery.Parameter;

/** Writes what is asked of the list as parameters of an address, in a fixed order. */
final class ListParameters {

	private ListParameters() {
	}

	static List<Parameter> of(ListQuery query) {
		var parameters = new ArrayList<Parameter>();
		if (query.searches()) {
			parameters.add(new Parameter("zoek", query.search()));
		}
		if (query.chosen() != null && (query.searches() || query.chosen() != Which.ACTIVE)) {
			parameters.add(new Parameter("lijst", (query.chosen() == Which.ACTIVE) ? "actief" : "inactief"));
		}
		if (query.own()) {
			parameters.add(new Parameter("van", "mij"));
		}
		query.statuses().forEach(status -> parameters.add(new Parameter("status", Slugs.STATUS.of(status))));
		query.balls().forEach(ball -> parameters.add(new Parameter("bal", Slugs.BALL.of(ball))));
		if (query.silent()) {
			parameters.add(new Parameter("stil", "ja"));
		}
		if (!query.sort().equals(ListQuery.atFirst().sort())) {
			parameters.add(new Parameter("sorteer", Slugs.SORT.of(query.sort())));
		}
		if (query.descending() != ListQuery.descendsAtFirst(query.sort())) {
			parameters.add(new Parameter("richting", query.descending() ? "af" : "op"));
		}
		return List.copyOf(parameters);
	}

}
