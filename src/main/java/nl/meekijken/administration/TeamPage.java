package nl.meekijken.administration;

import java.util.List;

import org.springframework.http.HttpStatus;

import nl.meekijken.account.FoundPerson;
import nl.meekijken.desk.Frame;
import nl.meekijken.desk.Told;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Page;

/**
 * In which team somebody of staff is.
 *
 * @param teams the names of those there are
 */
record TeamPage(Frame frame, FoundPerson person, List<String> teams, TeamForm form, FormErrors errors,
		Told told) implements Page {

	@Override
	public HttpStatus status() {
		return !this.errors.isEmpty() ? HttpStatus.UNPROCESSABLE_CONTENT
				: (this.told.problem() != null) ? HttpStatus.CONFLICT : HttpStatus.OK;
	}

	String address() {
		return StaffController.ADDRESS + "/" + this.person.id().value() + "/team";
	}

}
