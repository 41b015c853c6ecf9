package nl.meekijken.portal;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.access.OwnDetailsForm;
import nl.meekijken.access.PresenceReading;
import nl.meekijken.account.Accounts;
import nl.meekijken.office.Offices;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Shell;

/** Reads all that the page of own details shows. */
@Component
class OwnScreen {

	private final OwnReading reading;

	private final Accounts accounts;

	private final PresenceReading presence;

	private final Offices offices;

	OwnScreen(OwnReading reading, Accounts accounts, PresenceReading presence, Offices offices) {
		this.reading = reading;
		this.accounts = accounts;
		this.presence = presence;
		this.offices = offices;
	}

	@Transactional(readOnly = true)
	OwnDetailsPage draw(Shell shell, HttpServletRequest request, OwnDetailsForm form, FormErrors errors,
			@Nullable String notice) {
		var read = this.reading.read();
		var reader = read.person();
		return new OwnDetailsPage(new Frame(shell, reader, Section.OWN), reader, this.accounts.own(reader.id()), form,
				errors, this.presence.of(reader.id(), request), this.offices.own(), read.newsMail(), notice);
	}

}
