package nl.meekijken.amending;

import java.util.List;

import org.springframework.http.HttpStatus;

import nl.meekijken.desk.Frame;
import nl.meekijken.desk.OthersPage;
import nl.meekijken.dossier.SameClient;
import nl.meekijken.intake.Countries;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Page;
import nl.meekijken.web.Texts;

/**
 * Where staff keep the data of a client right.
 *
 * @param elsewhere other active dossiers of the same client
 */
record ClientPage(Frame frame, ClientAddress address, ClientSheet sheet, List<SameClient> elsewhere, OthersPage others,
		FormErrors errors) implements Page {

	@Override
	public HttpStatus status() {
		return this.errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
	}

	Texts texts() {
		return this.frame.texts();
	}

	List<String> countries() {
		return this.sheet.form().countries(Countries.LETTERS);
	}

}
