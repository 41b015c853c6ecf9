package nl.meekijken.portal;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.meekijken.dossier.DossierSort;

/**
 * A column of the list with the ways to sort by it.
 *
 * @param order how the rows are sorted by it now; none when they are not
 */
record ListColumn(String name, List<Way> ways, @Nullable String order) {

	static List<ListColumn> of(ListQuery query) {
		return List.of(column(query, "c-name", DossierSort.CLIENT, DossierSort.NUMBER),
				column(query, "c-plate", DossierSort.PLATE),
				column(query, "c-other", DossierSort.COUNTERPARTY, DossierSort.DAMAGE_DATE),
				column(query, "c-status", DossierSort.STATUS), column(query, "c-ball", DossierSort.BALL),
				column(query, "c-last", DossierSort.LAST_ACTIVITY));
	}

	private static ListColumn column(ListQuery query, String name, DossierSort... sorts) {
		var ways = Arrays.stream(sorts).map(sort -> way(query, sort)).toList();
		var sorted = ways.stream().anyMatch(Way::current);
		return new ListColumn(name, ways, sorted ? (query.descending() ? "descending" : "ascending") : null);
	}

	private static Way way(ListQuery query, DossierSort sort) {
		return new Way(sort, query.sortedBy(sort).address(), query.sort() == sort);
	}

	/** One way to sort, and where its link leads. */
	record Way(DossierSort sort, String address, boolean current) {
	}

}
