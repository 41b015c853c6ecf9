package nl.meekijken.portal;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

import nl.meekijken.access.OwnDetailsForm;
import nl.meekijken.access.Presence;
import nl.meekijken.account.OwnAccount;
import nl.meekijken.account.Person;
import nl.meekijken.notification.MailChoice;
import nl.meekijken.office.OfficeDetails;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Page;
import nl.meekijken.web.Texts;

/**
 * What people keep themselves: name, ways to be reached, how they read, where they are
 * signed in.
 *
 * @param newsMail what this person chose about news by mail
 * @param notice what was just done
 */
record OwnDetailsPage(Frame frame, Person person, OwnAccount account, OwnDetailsForm form, FormErrors errors,
		Presence presence, OfficeDetails office, MailChoice newsMail, @Nullable String notice) implements Page {

	Texts texts() {
		return this.frame.texts();
	}

	@Override
	public HttpStatus status() {
		return this.errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
	}

}
