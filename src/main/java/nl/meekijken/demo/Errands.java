package nl.meekijken.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.springframework.stereotype.Component;

import nl.meekijken.demo.Cast.DemoOffice;
import nl.meekijken.demo.Cast.Registered;
import nl.meekijken.dossier.Actor;
import nl.meekijken.dossier.DossierStatus;
import nl.meekijken.dossier.NewDossier;
import nl.meekijken.piece.Asker;
import nl.meekijken.piece.NewUploadRequest;
import nl.meekijken.piece.PieceKind;
import nl.meekijken.piece.UploadRequests;
import nl.meekijken.piece.WantedPiece;

/**
 * Asks the client of a demo dossier that waits for papers, so that a link can be tried.
 */
@Component
class Errands {

	private static final int DAYS = 10;

	private final UploadRequests requests;

	private final Clock clock;

	Errands(UploadRequests requests, Clock clock) {
		this.requests = requests;
		this.clock = clock;
	}

	/** Inside the running transaction of the office. */
	void send(DemoOffice office, Registered people, List<Story> stories) {
		var asker = new Asker(Actor.INTERMEDIARY, office.members().getFirst().fullName());
		stories.stream()
			.map(story -> story.told().by(people))
			.filter(dossier -> dossier.standing().status() == DossierStatus.AWAITING_PAPERS)
			.map(NewDossier::number)
			.findFirst()
			.ifPresent(number -> this.requests.ask(number, wanted(), asker));
	}

	private NewUploadRequest wanted() {
		var pieces = List.of(new WantedPiece(PieceKind.ACCIDENT_STATEMENT, "Ondertekend door beide bestuurders."),
				new WantedPiece(PieceKind.OTHER, "Foto van de plaats van de aanrijding"));
		return new NewUploadRequest(UUID.randomUUID(), pieces, "De verzekeraar neemt het formulier zo niet aan.",
				LocalDate.ofInstant(this.clock.instant(), Days.ZONE).plusDays(DAYS), Locale.of("nl"));
	}

}
