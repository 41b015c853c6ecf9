package nl.meekijken.entering;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

import nl.meekijken.account.FoundPerson;
import nl.meekijken.desk.Frame;
import nl.meekijken.intake.Countries;
import nl.meekijken.intake.DraftRow;
import nl.meekijken.office.KeptOffice;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Page;
import nl.meekijken.web.Texts;

/**
 * Where staff begin a report for an office, or go on with one.
 *
 * @param people for whom it can be
 * @param drafts of all of staff, for this office
 * @param notice what was just done; nothing if nothing was
 */
record BeginPage(Frame frame, KeptOffice office, List<FoundPerson> people, List<DraftRow> drafts, BeginForm form,
		FormErrors errors, @Nullable String notice) implements Page {

	@Override
	public HttpStatus status() {
		return this.errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
	}

	Texts texts() {
		return this.frame.texts();
	}

	/** Where a plate can be from, with its name. */
	Map<String, String> countries() {
		var named = new LinkedHashMap<String, String>();
		Countries.PLATES.forEach(letters -> named.put(letters,
				Locale.of("", Countries.ofPlate(letters)).getDisplayCountry(texts().locale())));
		return named;
	}

	EnteringAddress address() {
		return new EnteringAddress(this.office.id());
	}

	List<DraftRow> own() {
		return this.drafts.stream().filter(this::isOwn).toList();
	}

	/** Those in which colleagues write. */
	List<DraftRow> others() {
		return this.drafts.stream().filter(draft -> !isOwn(draft)).toList();
	}

	private boolean isOwn(DraftRow draft) {
		return this.frame.author().person().equals(draft.enteredBy());
	}

	boolean isChosen(FoundPerson person) {
		return Long.toString(person.id().value()).equals(this.form.forWhom());
	}

}
