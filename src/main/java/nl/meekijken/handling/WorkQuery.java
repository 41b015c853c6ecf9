package nl.meekijken.handling;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

import nl.meekijken.access.Slugs;
import nl.meekijken.dossier.DossierStatus;
import nl.meekijken.dossier.Whose;
import nl.meekijken.dossier.Undecided;
import nl.meekijken.dossier.WorkFilter;
import nl.meekijken.dossier.WorkSort;

/**
 * What is asked of the list of dossiers, as it stands in the address. What is unknown
 * falls back to what one sees at first.
 *
 * @param search what was typed, cut to a sensible length
 */
record WorkQuery(Whose whose, String search, boolean waiting, boolean overdue, boolean cameIn,
		Set<DossierStatus> statuses, Set<Undecided> undecided, WorkSort sort, int page) {

	/** Rows on a page. */
	static final int SIZE = 25;

	/** Nobody leafs through more. */
	static final int LAST = 40;

	private static final String YES = "ja";

	private static final String DECIDE = "beslis";

	private static final int LONGEST_SEARCH = 100;

	private static final Slugs<Whose> WHOSE = Slugs.of(Whose.class, WorkQuery::slug);

	private static final Slugs<Undecided> UNDECIDED = Slugs.of(Undecided.class, WorkQuery::slug);

	private static final Slugs<WorkSort> SORT = Slugs.of(WorkSort.class, WorkQuery::slug);

	static WorkQuery read(MultiValueMap<String, String> typed) {
		var search = first(typed, "zoek").strip();
		var page = first(typed, "pagina");
		return new WorkQuery(WHOSE.read(first(typed, "van")).orElse(Whose.MINE),
				search.substring(0, Math.min(search.length(), LONGEST_SEARCH)), first(typed, "wacht").equals(YES),
				first(typed, "verlopen").equals(YES), first(typed, "binnen").equals(YES),
				Slugs.STATUS.readAll(typed.getOrDefault("status", List.of())),
				UNDECIDED.readAll(typed.getOrDefault(DECIDE, List.of())),
				SORT.read(first(typed, "sorteer")).orElse(WorkSort.PROMISE),
				page.matches("[1-9]\\d?") ? Math.min(Integer.parseInt(page), LAST) : 1);
	}

	boolean searches() {
		return !this.search.isEmpty();
	}

	WorkFilter filter() {
		return new WorkFilter(this.whose, searches() ? this.search : null, this.waiting, this.overdue, this.cameIn,
				this.statuses, this.undecided);
	}

	/** Somebody else's, with the same filters. */
	WorkQuery of(Whose other) {
		return new WorkQuery(other, "", this.waiting, this.overdue, this.cameIn, this.statuses, this.undecided,
				this.sort, 1);
	}

	WorkQuery onlyWaiting(boolean only) {
		return new WorkQuery(this.whose, this.search, only, this.overdue, this.cameIn, this.statuses, this.undecided,
				this.sort, 1);
	}

	WorkQuery onlyOverdue(boolean only) {
		return new WorkQuery(this.whose, this.search, this.waiting, only, this.cameIn, this.statuses, this.undecided,
				this.sort, 1);
	}

	WorkQuery onlyCameIn(boolean only) {
		return new WorkQuery(this.whose, this.search, this.waiting, this.overdue, only, this.statuses, this.undecided,
				this.sort, 1);
	}

	/** Those in which this waits for a decision, or also others. */
	WorkQuery onlyUndecided(Undecided what, boolean only) {
		var wanted = EnumSet.noneOf(Undecided.class);
		wanted.addAll(this.undecided);
		if (only) {
			wanted.add(what);
		}
		else {
			wanted.remove(what);
		}
		return new WorkQuery(this.whose, this.search, this.waiting, this.overdue, this.cameIn, this.statuses, wanted,
				this.sort, 1);
	}

	WorkQuery without(DossierStatus status) {
		var rest = EnumSet.noneOf(DossierStatus.class);
		rest.addAll(this.statuses);
		rest.remove(status);
		return new WorkQuery(this.whose, this.search, this.waiting, this.overdue, this.cameIn, rest, this.undecided,
				this.sort, 1);
	}

	WorkQuery sortedBy(WorkSort other) {
		return new WorkQuery(this.whose, this.search, this.waiting, this.overdue, this.cameIn, this.statuses,
				this.undecided, other, 1);
	}

	WorkQuery onPage(int other) {
		return new WorkQuery(this.whose, this.search, this.waiting, this.overdue, this.cameIn, this.statuses,
				this.undecided, this.sort, other);
	}

	/** The address under which one finds this list again. */
	String address() {
		var address = UriComponentsBuilder.fromPath(Addresses.LIST);
		parameters(address, true);
		if (this.page > 1) {
			address.queryParam("pagina", this.page);
		}
		return address.encode().buildAndExpand(this.search).toUriString();
	}

	private void parameters(UriComponentsBuilder address, boolean withSearch) {
		if (this.whose != Whose.MINE) {
			address.queryParam("van", WHOSE.of(this.whose));
		}
		if (withSearch && searches()) {
			address.queryParam("zoek", "{search}");
		}
		flag(address, "wacht", this.waiting);
		flag(address, "verlopen", this.overdue);
		flag(address, "binnen", this.cameIn);
		this.undecided.forEach(what -> address.queryParam(DECIDE, UNDECIDED.of(what)));
		this.statuses.forEach(status -> address.queryParam("status", Slugs.STATUS.of(status)));
		if (this.sort != WorkSort.PROMISE) {
			address.queryParam("sorteer", SORT.of(this.sort));
		}
	}

	private static void flag(UriComponentsBuilder address, String name, boolean set) {
		if (set) {
			address.queryParam(name, YES);
		}
	}

	/** How it reads in the address whose dossiers these are. */
	String whoseInAddress() {
		return WHOSE.of(this.whose);
	}

	/** How what waits for a decision reads in an address. */
	String inAddress(Undecided what) {
		return UNDECIDED.of(what);
	}

	private static String first(MultiValueMap<String, String> typed, String name) {
		var value = typed.getFirst(name);
		return (value != null) ? value : "";
	}

	private static String slug(Whose whose) {
		return switch (whose) {
			case MINE -> "mij";
			case TEAM -> "team";
			case NOBODYS -> "niemand";
			case EVERYBODYS -> "alle";
		};
	}

	private static String slug(Undecided what) {
		return switch (what) {
			case IBAN -> "iban";
		};
	}

	private static String slug(WorkSort sort) {
		return switch (sort) {
			case PROMISE -> "belofte";
			case WAITING -> "wacht";
			case REPORT -> "melding";
			case ARRIVAL -> "binnen";
			case ACTIVITY -> "activiteit";
		};
	}

}
