package nl.meekijken.portal;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

import nl.meekijken.account.Person;
import nl.meekijken.dossier.DossierPortion;
import nl.meekijken.dossier.DossierRow;
import nl.meekijken.dossier.Listing.Which;
import nl.meekijken.intake.DraftRow;
import nl.meekijken.notification.News;
import nl.meekijken.notification.NewsOfDossier;
import nl.meekijken.values.ClaimNumber;
import nl.meekijken.web.Page;
import nl.meekijken.web.Texts;

/**
 * The start screen: who one is, whom to call, and the dossiers of the office.
 *
 * @param offersFactor whether to offer a second factor, which nobody requires here
 * @param drafts reports of the office that were not sent yet
 * @param changed dossiers in which something happened since the reader last looked
 */
record DossierListPage(Frame frame, Person person, ListQuery query, DossierPortion portion, boolean offersFactor,
		List<DraftRow> drafts, Set<ClaimNumber> changed) implements Page {

	private static final int NOON = 12;

	private static final int EVENING = 18;

	private static final int NIGHT_ENDS = 5;

	/** Page numbers shown at either side of the current one. */
	private static final int NEIGHBOURS = 2;

	/** Dossiers with news that stand over the list. */
	private static final int LATEST = 4;

	private static final int QUIET_MONTHS = 3;

	Texts texts() {
		return this.frame.texts();
	}

	String greeting() {
		var hour = texts().here().getHour();
		var part = (hour < NIGHT_ENDS || hour >= EVENING) ? "evening" : (hour < NOON) ? "morning" : "afternoon";
		return texts().say("list.greeting." + part, this.person.firstName());
	}

	List<ListTab> tabs() {
		return ListTab.of(this.query, this.portion, texts());
	}

	ListFilters filters() {
		return new ListFilters(this.query, texts());
	}

	/** Where nothing is, nothing needs narrowing. */
	boolean hasFilters() {
		return this.query.narrows() || this.portion.active() + this.portion.inactive() > 0;
	}

	List<ListColumn> columns() {
		return ListColumn.of(this.query);
	}

	/** How many dossiers there are in the chosen list. */
	long total() {
		return switch (this.query.which()) {
			case ACTIVE -> this.portion.active();
			case INACTIVE -> this.portion.inactive();
			case BOTH -> this.portion.active() + this.portion.inactive();
		};
	}

	long first() {
		return (this.query.page() - 1L) * ListQuery.SIZE + 1;
	}

	long last() {
		return first() + this.portion.rows().size() - 1;
	}

	int pages() {
		return (int) Math.max(1, Math.ceilDiv(total(), ListQuery.SIZE));
	}

	/** The page was asked for by number, but the list has become shorter than that. */
	boolean isBeyondEnd() {
		return this.query.page() > pages();
	}

	/** The first, the last and those around the current page. */
	List<Integer> pageNumbers() {
		var current = this.query.page();
		return IntStream.rangeClosed(1, pages())
			.filter(page -> page == 1 || page == pages() || Math.abs(page - current) <= NEIGHBOURS)
			.boxed()
			.toList();
	}

	/** What was found, for those who hear it rather than see it. */
	String found() {
		return this.query.searches()
				? texts().say("list.found.search", total(), this.portion.active(), this.portion.inactive())
				: texts().say("list.found", total());
	}

	/** Why there are no rows; the start of the keys of its words. */
	String emptiness() {
		if (this.query.searches()) {
			return "list.empty.search";
		}
		if (this.query.narrows()) {
			return "list.empty.filter";
		}
		return (this.query.which() == Which.INACTIVE) ? "list.empty.inactive" : "list.empty.active";
	}

	/** Whether all that can be done is to report a damage. */
	boolean beginsHere() {
		return emptiness().equals("list.empty.active");
	}

	/** What happened since the reader last looked. */
	News news() {
		return Objects.requireNonNullElse(this.frame.news(), News.NONE);
	}

	/** As much of it as stands over the list. */
	List<NewsOfDossier> latest() {
		return news().dossiers().stream().limit(LATEST).toList();
	}

	/** Whether something happened since the reader last looked. */
	boolean isNew(DossierRow row) {
		return this.changed.contains(row.number());
	}

	boolean isSilent(DossierRow row) {
		return row.active() && texts().dayOf(row.lastActivityAt()).isBefore(texts().today().minusMonths(QUIET_MONTHS));
	}

	String addressOf(DossierRow row) {
		return new DossierAddress(row.number()).page();
	}

}
