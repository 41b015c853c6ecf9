package nl.meekijken.handling;

import java.util.List;

import org.springframework.http.HttpStatus;

import nl.meekijken.desk.Frame;
import nl.meekijken.dossier.HandledDossier;
import nl.meekijken.dossier.InsurerKind;
import nl.meekijken.dossier.KnownInsurer;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Page;
import nl.meekijken.web.Texts;

/**
 * What is known of one counterparty, to be kept right.
 *
 * @param position from one
 * @param stale whether somebody changed the dossier meanwhile
 * @param insurers from which one chooses, and agents
 */
record CounterpartyPage(Frame frame, HandledDossier dossier, int position, CounterpartyForm form, FormErrors errors,
		boolean stale, List<KnownInsurer> insurers) implements Page {

	@Override
	public HttpStatus status() {
		if (this.stale) {
			return HttpStatus.CONFLICT;
		}
		return this.errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
	}

	List<KnownInsurer> chosenFrom(InsurerKind kind) {
		return this.insurers.stream().filter(known -> known.kind() == kind).toList();
	}

	Texts texts() {
		return this.frame.texts();
	}

	Addresses address() {
		return new Addresses(this.dossier.file().number());
	}

	/** Where the form is sent. */
	String action() {
		return address().page() + "/tegenpartij?partij=" + this.position;
	}

}
