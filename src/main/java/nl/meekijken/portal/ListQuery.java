package nl.meekijken.portal;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

import nl.meekijken.access.Slugs;
import nl.meekijken.account.PersonId;
import nl.meekijken.dossier.Ball;
import nl.meekijken.dossier.DossierFilter;
import nl.meekijken.dossier.DossierSort;
import nl.meekijken.dossier.DossierStatus;
import nl.meekijken.dossier.Listing.Which;
import nl.meekijken.dossier.Listing;
import nl.meekijken.portal.ListParameters.Parameter;

/**
 * What is asked of the list, as it stands in the address. Reading is lenient: what is
 * unknown falls back to what one sees at first.
 *
 * @param search what was typed, cut to a sensible length
 * @param cut whether it was longer
 * @param chosen which list was picked; none when that follows from the search
 * @param own only what the reader reported
 */
record ListQuery(String search, boolean cut, @Nullable Which chosen, boolean own, Set<DossierStatus> statuses,
		Set<Ball> balls, boolean silent, DossierSort sort, boolean descending, int page) {

	/** Rows on a page. */
	static final int SIZE = 25;

	private static final int LONGEST_SEARCH = 100;

	private static final int LAST_PAGE = 40_000;

	static ListQuery read(MultiValueMap<String, String> typed) {
		var search = first(typed, "zoek").strip();
		var cut = search.length() > LONGEST_SEARCH;
		var sort = Slugs.SORT.read(first(typed, "sorteer")).orElse(DossierSort.LAST_ACTIVITY);
		return new ListQuery(cut ? search.substring(0, LONGEST_SEARCH).strip() : search, cut,
				whichOf(first(typed, "lijst")), first(typed, "van").equals("mij"),
				Slugs.STATUS.readAll(all(typed, "status")), Slugs.BALL.readAll(all(typed, "bal")),
				first(typed, "stil").equals("ja"), sort, descends(sort, first(typed, "richting")),
				pageOf(first(typed, "pagina")));
	}

	/** All of the office's active dossiers, the last changed first. */
	static ListQuery atFirst() {
		return new ListQuery("", false, null, false, Set.of(), Set.of(), false, DossierSort.LAST_ACTIVITY, true, 1);
	}

	/** A search looks in both lists at once, unless one of them was picked. */
	Which which() {
		if (this.chosen != null) {
			return this.chosen;
		}
		return searches() ? Which.BOTH : Which.ACTIVE;
	}

	boolean searches() {
		return !this.search.isEmpty();
	}

	/** Whether anything narrows the list beside the choice of the list itself. */
	boolean narrows() {
		return searches() || this.own || this.silent || !this.statuses.isEmpty() || !this.balls.isEmpty();
	}

	DossierFilter filter(PersonId reader) {
		return new DossierFilter(searches() ? this.search : null, this.own ? reader : null, this.statuses, this.balls,
				this.silent);
	}

	Listing listing() {
		return new Listing(which(), this.sort, this.descending, this.page, SIZE);
	}

	/** The address under which one finds this list again. */
	String address() {
		return differences().with("pagina", Integer.toString(this.page), this.page > 1).address("/dossiers");
	}

	/** All that differs from what one sees at first, but the page. */
	List<Parameter> parameters() {
		return differences().all();
	}

	private ListParameters differences() {
		var picked = this.chosen != null && (searches() || this.chosen != Which.ACTIVE);
		return new ListParameters().with("zoek", this.search, searches())
			.with("lijst", (this.chosen == Which.ACTIVE) ? "actief" : "inactief", picked)
			.with("van", "mij", this.own)
			.with("status", this.statuses.stream().map(Slugs.STATUS::of).toList())
			.with("bal", this.balls.stream().map(Slugs.BALL::of).toList())
			.with("stil", "ja", this.silent)
			.with("sorteer", Slugs.SORT.of(this.sort), this.sort != DossierSort.LAST_ACTIVITY)
			.with("richting", this.descending ? "af" : "op", this.descending != descendsAtFirst(this.sort));
	}

	ListQuery searching(String words) {
		return new ListQuery(words, false, null, this.own, this.statuses, this.balls, this.silent, this.sort,
				this.descending, 1);
	}

	ListQuery choosing(@Nullable Which list) {
		return new ListQuery(this.search, false, list, this.own, this.statuses, this.balls, this.silent, this.sort,
				this.descending, 1);
	}

	ListQuery ofReader(boolean onlyOwn) {
		return new ListQuery(this.search, false, this.chosen, onlyOwn, this.statuses, this.balls, this.silent,
				this.sort, this.descending, 1);
	}

	ListQuery narrowedTo(Set<DossierStatus> onlyStatuses, Set<Ball> onlyBalls, boolean onlySilent) {
		return new ListQuery(this.search, false, this.chosen, this.own, onlyStatuses, onlyBalls, onlySilent, this.sort,
				this.descending, 1);
	}

	/** A second click on the same column turns the order around. */
	ListQuery sortedBy(DossierSort column) {
		var turned = (column == this.sort) ? !this.descending : descendsAtFirst(column);
		return new ListQuery(this.search, false, this.chosen, this.own, this.statuses, this.balls, this.silent, column,
				turned, 1);
	}

	ListQuery onPage(int number) {
		return new ListQuery(this.search, false, this.chosen, this.own, this.statuses, this.balls, this.silent,
				this.sort, this.descending, number);
	}

	/**
	 * What is newest or highest comes first for dates and numbers, A before Z for words.
	 */
	static boolean descendsAtFirst(DossierSort column) {
		return switch (column) {
			case NUMBER, DAMAGE_DATE, LAST_ACTIVITY -> true;
			case CLIENT, PLATE, COUNTERPARTY, STATUS, BALL -> false;
		};
	}

	private static String first(MultiValueMap<String, String> typed, String name) {
		var value = typed.getFirst(name);
		return (value != null) ? value : "";
	}

	private static List<String> all(MultiValueMap<String, String> typed, String name) {
		return typed.getOrDefault(name, List.of());
	}

	private static @Nullable Which whichOf(String text) {
		return switch (text) {
			case "actief" -> Which.ACTIVE;
			case "inactief" -> Which.INACTIVE;
			default -> null;
		};
	}

	private static boolean descends(DossierSort sort, String text) {
		return switch (text) {
			case "op" -> false;
			case "af" -> true;
			default -> descendsAtFirst(sort);
		};
	}

	private static int pageOf(String text) {
		return text.matches("[0-9]{1,9}") ? Math.clamp(Integer.parseInt(text), 1, LAST_PAGE) : 1;
	}

}
