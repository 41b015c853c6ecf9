package nl.meekijken.portal;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

import nl.meekijken.access.ClientForm;
import nl.meekijken.dossier.ClientField;
import nl.meekijken.dossier.SameClient;
import nl.meekijken.intake.Countries;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Page;
import nl.meekijken.web.Texts;

/**
 * Where the data of a client are changed.
 *
 * @param elsewhere other active dossiers of the same client
 * @param meanwhile what somebody else made of the data, if that happened after they were
 * shown
 */
record ClientEditPage(Frame frame, DossierAddress address, ClientForm form, List<SameClient> elsewhere,
		@Nullable Meanwhile meanwhile, FormErrors errors) implements Page {

	Texts texts() {
		return this.frame.texts();
	}

	List<String> countries() {
		return this.form.countries(Countries.LETTERS);
	}

	@Override
	public HttpStatus status() {
		if (this.meanwhile != null) {
			return HttpStatus.CONFLICT;
		}
		return this.errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
	}

	/**
	 * What stands in the dossier by now.
	 *
	 * @param different in what it differs from what was typed
	 */
	record Meanwhile(ClientForm now, List<ClientField> different) {

		/** A field as it stands there, in words. */
		String words(ClientField field, Texts texts) {
			return this.now.words(field, texts);
		}

	}

}
