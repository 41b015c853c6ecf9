package nl.meekijken.overseeing;

import org.springframework.web.util.UriComponentsBuilder;

import nl.meekijken.access.AccessOrder;
import nl.meekijken.access.Slugs;
import nl.meekijken.desk.Pages;

/** In which order who looked is shown, and which page of it. */
record AccessQuery(AccessOrder order, int page) {

	/** How many people are on a page. */
	static final int SIZE = 50;

	static final String ADDRESS = "/kantoor/inzage";

	private static final Slugs<AccessOrder> ORDERS = Slugs.of(AccessOrder.class, AccessQuery::slug);

	static AccessQuery read(String order, String page) {
		return new AccessQuery(ORDERS.read(order).orElse(AccessOrder.MOST_READ), Pages.of(page));
	}

	int from() {
		return (this.page - 1) * SIZE;
	}

	AccessQuery onPage(int other) {
		return new AccessQuery(this.order, other);
	}

	String address() {
		var address = UriComponentsBuilder.fromPath(ADDRESS);
		if (this.order != AccessOrder.MOST_READ) {
			address.queryParam("volgorde", ORDERS.of(this.order));
		}
		if (this.page > 1) {
			address.queryParam("pagina", this.page);
		}
		return address.toUriString();
	}

	private static String slug(AccessOrder order) {
		return switch (order) {
			case MOST_READ -> "meest";
			case OUTSIDE_HOURS -> "buiten-kantoortijd";
			case REFUSED -> "geweigerd";
		};
	}

}
