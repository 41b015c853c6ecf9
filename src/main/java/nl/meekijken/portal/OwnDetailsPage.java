package nl.meekijken.portal;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

import nl.meekijken.account.OpenSession;
import nl.meekijken.account.OwnAccount;
import nl.meekijken.account.Person;
import nl.meekijken.account.SignInRecord;
import nl.meekijken.office.OfficeDetails;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Page;
import nl.meekijken.web.Texts;

/**
 * What people keep themselves: name, ways to be reached, how they read, where they are
 * signed in.
 *
 * @param notice what was just done
 */
record OwnDetailsPage(Frame frame, Person person, OwnAccount account, OwnDetailsForm form, FormErrors errors,
		List<OpenSession> sessions, List<SignInRecord> history, OfficeDetails office,
		@Nullable String notice) implements Page {

	private static final int SHOWN_AT_FIRST = 5;

	Texts texts() {
		return this.frame.texts();
	}

	boolean hasOtherSessions() {
		return this.sessions.size() > 1;
	}

	List<SignInRecord> latest() {
		return this.history.subList(0, Math.min(SHOWN_AT_FIRST, this.history.size()));
	}

	List<SignInRecord> earlier() {
		return this.history.subList(Math.min(SHOWN_AT_FIRST, this.history.size()), this.history.size());
	}

	/** The device in words; a browser may have told nothing. */
	String device(String told) {
		return told.isEmpty() ? texts().say("own.device.unknown") : told;
	}

	@Override
	public HttpStatus status() {
		return this.errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
	}

}
