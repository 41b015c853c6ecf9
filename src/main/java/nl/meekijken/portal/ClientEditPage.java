package nl.meekijken.portal;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

import nl.meekijken.dossier.ClientField;
import nl.meekijken.dossier.ClientLanguage;
import nl.meekijken.dossier.SameClient;
import nl.meekijken.dossier.VatPosition;
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
		var countries = new ArrayList<>(Countries.LETTERS);
		if (!countries.contains(this.form.country()) && this.form.country().matches("[A-Z]{2}")) {
			countries.add(this.form.country());
		}
		return countries;
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
			var words = switch (field) {
				case NAME -> this.now.company() ? this.now.companyName()
						: (this.now.initials() + " " + this.now.prefix() + " " + this.now.surname());
				case CONTACT_PERSON -> this.now.contact();
				case KVK_NUMBER -> this.now.kvk();
				case ADDRESS -> this.now.street() + " " + this.now.houseNumber() + ", " + this.now.postcode() + " "
						+ this.now.town();
				case EMAIL -> this.now.email();
				case PHONE -> this.now.phone();
				case SECOND_PHONE -> this.now.secondPhone();
				case VAT_POSITION -> this.now.vat().isEmpty() ? "" : texts.label(VatPosition.valueOf(this.now.vat()));
				case LANGUAGE -> texts.label(ClientLanguage.valueOf(this.now.language()));
				case OWN_REFERENCE -> this.now.reference();
			};
			return words.isBlank() ? texts.say("unknown") : words.strip().replaceAll(" +", " ");
		}

	}

}
