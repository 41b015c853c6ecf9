package nl.meekijken.administration;

import java.util.List;

import org.springframework.http.HttpStatus;

import nl.meekijken.desk.Frame;
import nl.meekijken.desk.Told;
import nl.meekijken.dossier.InsurerKind;
import nl.meekijken.dossier.KnownInsurer;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Page;

/**
 * The insurers and agents from which staff choose.
 *
 * @param current all that can be chosen
 * @param found those that were searched for
 */
record InsurerPage(Frame frame, boolean administrates, String typed, List<KnownInsurer> current,
		List<KnownInsurer> found, InsurerForm form, FormErrors errors, Told told) implements Page {

	List<KnownInsurer> found(InsurerKind kind) {
		return this.found.stream().filter(known -> known.kind() == kind).toList();
	}

	@Override
	public HttpStatus status() {
		return !this.errors.isEmpty() ? HttpStatus.UNPROCESSABLE_CONTENT
				: (this.told.problem() != null) ? HttpStatus.CONFLICT : HttpStatus.OK;
	}

}
