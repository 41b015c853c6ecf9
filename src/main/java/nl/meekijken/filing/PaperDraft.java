package nl.meekijken.filing;

import org.jspecify.annotations.Nullable;

import nl.meekijken.web.FormErrors;

/**
 * What somebody is about to decide, and what came of the last attempt.
 *
 * @param audience as it was chosen; none to begin with what is
 * @param kind what it is said to be, as chosen; none to begin with what is
 * @param reason to remove it, as typed
 * @param stale whether it is for others, or something else, by now than whoever decides
 * saw
 */
record PaperDraft(@Nullable String audience, @Nullable String kind, String reason, FormErrors errors, boolean stale,
		@Nullable String notice) {

	static PaperDraft told(@Nullable String notice) {
		return new PaperDraft(null, null, "", new FormErrors(), false, notice);
	}

	static PaperDraft ofAudience(String typed, FormErrors errors, boolean stale) {
		return new PaperDraft(typed, null, "", errors, stale, null);
	}

	static PaperDraft ofKind(String typed, FormErrors errors, boolean stale) {
		return new PaperDraft(null, typed, "", errors, stale, null);
	}

	static PaperDraft ofRemoval(String typed, FormErrors errors) {
		return new PaperDraft(null, null, typed, errors, false, null);
	}

}
