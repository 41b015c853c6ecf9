package nl.meekijken.handling;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

import nl.meekijken.access.Slugs;
import nl.meekijken.dossier.Arrival;
import nl.meekijken.dossier.DossierStatus;
import nl.meekijken.dossier.Narrowing;
import nl.meekijken.dossier.Undecided;
import nl.meekijken.dossier.Whose;
import nl.meekijken.dossier.WorkFilter;
import nl.meekijken.dossier.WorkSort;

/**
 * What is asked of the list of dossiers, as it stands in the address. What is unknown
 * falls back to what one sees at first.
 */
record WorkQuery(WorkFilter filter, WorkSort sort, int page) {

	/** Rows on a page. */
	static final int SIZE = 25;

	/** Nobody leafs through more. */
	static final int LAST = 40;

	private static final String YES = "ja";

	private static final int LONGEST_SEARCH = 100;

	static WorkQuery read(MultiValueMap<String, String> typed) {
		var search = first(typed, "zoek").strip();
		var page = first(typed, "pagina");
		var only = Arrays.stream(Narrowing.values())
			.filter(narrowing -> first(typed, WorkSlugs.of(narrowing)).equals(YES))
			.collect(Collectors.toCollection(() -> EnumSet.noneOf(Narrowing.class)));
		var filter = new WorkFilter(WorkSlugs.WHOSE.read(first(typed, "van")).orElse(usual(!search.isEmpty())),
				search.isEmpty() ? null : search.substring(0, Math.min(search.length(), LONGEST_SEARCH)), only,
				WorkSlugs.ARRIVAL.readAll(typed.getOrDefault("soort", List.of())),
				Slugs.STATUS.readAll(typed.getOrDefault("status", List.of())),
				WorkSlugs.UNDECIDED.readAll(typed.getOrDefault("beslis", List.of())));
		return new WorkQuery(filter, WorkSlugs.SORT.read(first(typed, "sorteer")).orElse(WorkSort.PROMISE),
				page.matches("[1-9]\\d?") ? Math.min(Integer.parseInt(page), LAST) : 1);
	}

	/** A list as it was saved. */
	static WorkQuery saved(String kept) {
		return read(UriComponentsBuilder.newInstance().query(kept).build().getQueryParams());
	}

	String search() {
		var search = this.filter.search();
		return (search != null) ? search : "";
	}

	/** Whose are meant where nobody says so: a search is among all. */
	private static Whose usual(boolean searches) {
		return searches ? Whose.EVERYBODYS : Whose.MINE;
	}

	/** Whether there are more of so many, that nobody leafs through. */
	boolean endsBefore(int count) {
		return this.page == LAST && this.page * SIZE < count;
	}

	boolean searches() {
		return this.filter.search() != null;
	}

	/** Somebody else's, with the same search and filters. */
	WorkQuery of(Whose other) {
		return with(new WorkFilter(other, this.filter.search(), this.filter.only(), this.filter.arrivals(),
				this.filter.statuses(), this.filter.undecided()));
	}

	/** With this filter, or without it where it is set. */
	WorkQuery toggled(Narrowing narrowing) {
		return with(new WorkFilter(this.filter.whose(), this.filter.search(), toggled(this.filter.only(), narrowing),
				this.filter.arrivals(), this.filter.statuses(), this.filter.undecided()));
	}

	WorkQuery toggled(Arrival arrival) {
		return with(new WorkFilter(this.filter.whose(), this.filter.search(), this.filter.only(),
				toggled(this.filter.arrivals(), arrival), this.filter.statuses(), this.filter.undecided()));
	}

	WorkQuery toggled(Undecided what) {
		return with(new WorkFilter(this.filter.whose(), this.filter.search(), this.filter.only(),
				this.filter.arrivals(), this.filter.statuses(), toggled(this.filter.undecided(), what)));
	}

	WorkQuery without(DossierStatus status) {
		return this.filter.statuses().contains(status)
				? with(new WorkFilter(this.filter.whose(), this.filter.search(), this.filter.only(),
						this.filter.arrivals(), toggled(this.filter.statuses(), status), this.filter.undecided()))
				: onPage(1);
	}

	WorkQuery sortedBy(WorkSort other) {
		return new WorkQuery(this.filter, other, 1);
	}

	WorkQuery onPage(int other) {
		return new WorkQuery(this.filter, this.sort, other);
	}

	private WorkQuery with(WorkFilter other) {
		return new WorkQuery(other, this.sort, 1);
	}

	/** The address under which one finds this list again. */
	String address() {
		var address = UriComponentsBuilder.fromPath(Addresses.LIST).queryParams(fields());
		if (searches()) {
			address.queryParam("zoek", "{search}");
		}
		if (this.page > 1) {
			address.queryParam("pagina", this.page);
		}
		return address.encode().buildAndExpand(search()).toUriString();
	}

	/** What is kept of a list: all but what was searched for and the page. */
	String kept() {
		var query = UriComponentsBuilder.newInstance().queryParams(unsearched().fields()).build().getQuery();
		return (query != null) ? query : "";
	}

	private WorkQuery unsearched() {
		return with(new WorkFilter(this.filter.whose(), null, this.filter.only(), this.filter.arrivals(),
				this.filter.statuses(), this.filter.undecided()));
	}

	/** All but what was searched for and the page, as fields of a form. */
	MultiValueMap<String, String> fields() {
		return fields(true);
	}

	/** As {@link #fields()}, without what one chooses by a tick. */
	MultiValueMap<String, String> fieldsBesideTicks() {
		return fields(false);
	}

	private MultiValueMap<String, String> fields(boolean withTicks) {
		var fields = new LinkedMultiValueMap<String, String>();
		if (this.filter.whose() != usual(searches())) {
			fields.add("van", WorkSlugs.WHOSE.of(this.filter.whose()));
		}
		this.filter.only().forEach(narrowing -> fields.add(WorkSlugs.of(narrowing), YES));
		addAll(fields, "beslis", this.filter.undecided(), WorkSlugs.UNDECIDED::of);
		if (withTicks) {
			addAll(fields, "soort", this.filter.arrivals(), WorkSlugs.ARRIVAL::of);
			addAll(fields, "status", this.filter.statuses(), Slugs.STATUS::of);
		}
		if (this.sort != WorkSort.PROMISE) {
			fields.add("sorteer", WorkSlugs.SORT.of(this.sort));
		}
		return fields;
	}

	private static <T> void addAll(MultiValueMap<String, String> fields, String name, Set<T> chosen,
			Function<T, String> slug) {
		chosen.stream().sorted().forEach(one -> fields.add(name, slug.apply(one)));
	}

	private static <E extends Enum<E>> Set<E> toggled(Set<E> chosen, E one) {
		var others = EnumSet.of(one);
		others.addAll(chosen);
		if (chosen.contains(one)) {
			others.remove(one);
		}
		return others;
	}

	private static String first(MultiValueMap<String, String> typed, String name) {
		var value = typed.getFirst(name);
		return (value != null) ? value : "";
	}

}
