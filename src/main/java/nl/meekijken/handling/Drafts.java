package nl.meekijken.handling;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

import nl.meekijken.web.FormErrors;

/**
 * What somebody is about to do in a dossier, as typed so far, and what came of the last
 * attempt.
 *
 * @param activity none to begin with an empty one
 * @param move none to begin with an empty one
 * @param promise the day as it was typed; none if it was not
 * @param preview whether to show how the activity will read
 * @param stale whether somebody else changed the dossier meanwhile
 * @param notice what was just done
 * @param entered whether that was to enter the report of which the dossier was made
 */
record Drafts(@Nullable ActivityForm activity, @Nullable MoveForm move, @Nullable String promise, FormErrors errors,
		boolean preview, boolean stale, @Nullable String notice, @Nullable Long corrects, boolean entered) {

	static Drafts told(@Nullable String notice, @Nullable Long corrects, boolean entered) {
		return new Drafts(null, null, null, new FormErrors(), false, false, notice, corrects, entered);
	}

	/** Not done, since somebody else changed the dossier meanwhile. */
	static Drafts tooLate() {
		return new Drafts(null, null, null, new FormErrors(), false, true, null, null, false);
	}

	static Drafts of(ActivityForm form, FormErrors errors, boolean preview) {
		return new Drafts(form, null, null, errors, preview, false, null, null, false);
	}

	static Drafts of(MoveForm form, FormErrors errors, boolean stale) {
		return new Drafts(null, form, null, errors, false, stale, null, null, false);
	}

	static Drafts ofPromise(String typed, FormErrors errors, boolean stale) {
		return new Drafts(null, null, typed, errors, false, stale, null, null, false);
	}

	/** Of the form to which the errors belong. */
	FormErrors errorsOf(@Nullable Object form) {
		return (form != null) ? this.errors : new FormErrors();
	}

	HttpStatus status() {
		if (this.stale) {
			return HttpStatus.CONFLICT;
		}
		return this.errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
	}

}
