package nl.meekijken.portal;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.meekijken.dossier.Listing.Which;

/** One of the lists with the count of what it holds. */
record ListTab(String label, String address, boolean current) {

	static List<ListTab> of(DossierListPage page) {
		var active = page.portion().active();
		var inactive = page.portion().inactive();
		var tabs = new ArrayList<ListTab>();
		if (page.query().searches()) {
			tabs.add(tab(page, "list.tab.both", active + inactive, null, Which.BOTH));
		}
		tabs.add(tab(page, "list.tab.active", active, Which.ACTIVE, Which.ACTIVE));
		tabs.add(tab(page, "list.tab.inactive", inactive, Which.INACTIVE, Which.INACTIVE));
		return List.copyOf(tabs);
	}

	private static ListTab tab(DossierListPage page, String key, long count, @Nullable Which choice, Which shown) {
		return new ListTab(page.texts().say(key, count), page.query().choosing(choice).address(),
				page.query().which() == shown);
	}

}
