package nl.meekijken.portal;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.meekijken.dossier.DossierPortion;
import nl.meekijken.dossier.Listing.Which;
import nl.meekijken.web.Texts;

/** One of the lists with the count of what it holds. */
record ListTab(String label, String address, boolean current) {

	static List<ListTab> of(ListQuery query, DossierPortion portion, Texts texts) {
		var active = portion.active();
		var inactive = portion.inactive();
		var tabs = new ArrayList<ListTab>();
		if (query.searches()) {
			tabs.add(tab(query, texts.say("list.tab.both", active + inactive), null, Which.BOTH));
		}
		tabs.add(tab(query, texts.say("list.tab.active", active), Which.ACTIVE, Which.ACTIVE));
		tabs.add(tab(query, texts.say("list.tab.inactive", inactive), Which.INACTIVE, Which.INACTIVE));
		return List.copyOf(tabs);
	}

	private static ListTab tab(ListQuery query, String label, @Nullable Which choice, Which shown) {
		return new ListTab(label, query.choosing(choice).address(), query.which() == shown);
	}

}
