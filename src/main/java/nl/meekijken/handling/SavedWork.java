package nl.meekijken.handling;

import java.util.List;
import java.util.Optional;

import nl.meekijken.dossier.SavedList;

/**
 * The lists that the reader saved.
 *
 * @param draft the name that is being given
 */
record SavedWork(List<SavedList> lists, NameDraft draft) {

	/** Where a list leads. */
	static String address(SavedList list) {
		return WorkQuery.saved(list.query()).address();
	}

	/** The saved list that is on the screen, if it is one. */
	Optional<SavedList> shown(WorkQuery query) {
		return query.searches() ? Optional.empty()
				: this.lists.stream()
					.filter(list -> WorkQuery.saved(list.query()).kept().equals(query.kept()))
					.findFirst();
	}

	boolean isShown(SavedList list, WorkQuery query) {
		return shown(query).filter(list::equals).isPresent();
	}

	/** What the field for the name shows. */
	String name(WorkQuery query) {
		return this.draft.errors().isEmpty() ? shown(query).map(SavedList::name).orElse("") : this.draft.typed();
	}

}
