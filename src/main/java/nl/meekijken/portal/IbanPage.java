package nl.meekijken.portal;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

import nl.meekijken.dossier.SameClient;
import nl.meekijken.values.DutchBanks;
import nl.meekijken.values.Iban;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Page;
import nl.meekijken.web.Texts;

/**
 * Where it is given to which bank account a client is paid.
 *
 * @param numbers what was given before
 * @param elsewhere other active dossiers of the same client with the same number
 * @param checked the number to be looked at once more before it is given; none if that is
 * still being typed
 * @param active whether a number can be given; else one only reads
 * @param stale whether something was given or decided meanwhile
 */
record IbanPage(Frame frame, DossierAddress address, IbanForm form, IbanView numbers, List<SameClient> elsewhere,
		@Nullable Iban checked, boolean active, boolean stale, FormErrors errors) implements Page {

	Texts texts() {
		return this.frame.texts();
	}

	/** The name of the bank of the number that was typed; none if nobody knows it. */
	@Nullable String bank() {
		return (this.checked != null) ? DutchBanks.of(this.checked.value()).orElse(null) : null;
	}

	@Override
	public HttpStatus status() {
		if (this.stale) {
			return HttpStatus.CONFLICT;
		}
		return this.errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
	}

}
