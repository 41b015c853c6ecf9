package nl.meekijken.backoffice;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

import nl.meekijken.access.OwnDetailsForm;
import nl.meekijken.access.Presence;
import nl.meekijken.account.OwnAccount;
import nl.meekijken.desk.Frame;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Page;

/**
 * What members of staff keep themselves.
 *
 * @param notice what was just done
 */
record OwnPage(Frame frame, OwnAccount account, OwnDetailsForm form, FormErrors errors, Presence presence,
		@Nullable String notice) implements Page {

	@Override
	public HttpStatus status() {
		return this.errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
	}

}
