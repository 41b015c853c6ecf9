package nl.meekijken.intake;

import java.time.Clock;
import java.util.Locale;

import org.springframework.stereotype.Component;

import nl.meekijken.database.RoundTrip;
import nl.meekijken.dossier.StaffDossiers;
import nl.meekijken.mail.Enclosure;
import nl.meekijken.piece.SigningForm;
import nl.meekijken.values.ClaimNumber;

/** Fills the authorisation in from a dossier, as after a report. */
@Component
class FilledForm implements SigningForm {

	private final StaffDossiers dossiers;

	private final RoundTrip roundTrip;

	private final AuthorisationPaper paper;

	FilledForm(StaffDossiers dossiers, RoundTrip roundTrip, Clock clock) {
		this.dossiers = dossiers;
		this.roundTrip = roundTrip;
		this.paper = new AuthorisationPaper(clock);
	}

	@Override
	public Enclosure of(ClaimNumber number, Locale language) {
		var handled = this.roundTrip.ask(this.dossiers.forLetter(number)).orElseThrow();
		return this.paper.enclosed(new AuthorisationPaper.Signing(number, handled.file().client(),
				handled.file().damage(), handled.officeName(), language));
	}

}
