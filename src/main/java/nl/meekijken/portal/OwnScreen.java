package nl.meekijken.portal;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.account.Accounts;
import nl.meekijken.account.OpenSessions;
import nl.meekijken.account.SignInHistory;
import nl.meekijken.office.Offices;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Shell;

/** Reads all that the page of own details shows. */
@Component
class OwnScreen {

	private final Readers readers;

	private final Accounts accounts;

	private final OpenSessions sessions;

	private final SignInHistory history;

	private final Offices offices;

	OwnScreen(Readers readers, Accounts accounts, OpenSessions sessions, SignInHistory history, Offices offices) {
		this.readers = readers;
		this.accounts = accounts;
		this.sessions = sessions;
		this.history = history;
		this.offices = offices;
	}

	@Transactional(readOnly = true)
	OwnDetailsPage draw(Shell shell, HttpServletRequest request, OwnDetailsForm form, FormErrors errors,
			@Nullable String notice) {
		var reader = this.readers.current();
		return new OwnDetailsPage(new Frame(shell, reader, Section.OWN), reader, this.accounts.own(reader.id()), form,
				errors, this.sessions.of(reader.id(), request.getSession().getId()), this.history.of(reader.id()),
				this.offices.own(), notice);
	}

}
