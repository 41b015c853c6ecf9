package nl.meekijken.handling;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * What somebody is about to decide about a bank account number.
 *
 * @param how by what it was checked, as chosen; empty if nothing was
 * @param reason why not, as typed
 * @param problem what was not done
 * @param notice what was
 */
record AccountDraft(String how, String reason, @Nullable String problem, @Nullable String notice, HttpStatus status) {

	static AccountDraft told(@Nullable String notice) {
		return new AccountDraft("", "", null, notice, HttpStatus.OK);
	}

	static AccountDraft wrong(String how, String reason, String problem) {
		return new AccountDraft(how, reason, problem, null, HttpStatus.UNPROCESSABLE_CONTENT);
	}

	static AccountDraft refused(String how, String reason, String problem) {
		return new AccountDraft(how, reason, problem, null, HttpStatus.CONFLICT);
	}

}
