package nl.meekijken.backoffice;

import org.springframework.http.HttpStatus;

import nl.meekijken.access.PasswordAsked;
import nl.meekijken.desk.Frame;
import nl.meekijken.web.Page;

/** Where a member of staff chooses another password. */
record OwnPasswordPage(Frame frame, PasswordAsked asked, Told told, HttpStatus status) implements Page {

	OwnPasswordPage saying(Told what, HttpStatus as) {
		return new OwnPasswordPage(this.frame, this.asked, what, as);
	}

	OwnPasswordPage refusing(String why, HttpStatus as) {
		return saying(Told.problem(why), as);
	}

}
