package nl.meekijken.demo;

import java.util.List;
import java.util.Set;

import nl.meekijken.demo.Bill.Line;
import nl.meekijken.demo.FormFacts.Side;
import nl.meekijken.demo.FormFacts.Situation;
import nl.meekijken.document.DocumentKind;
import nl.meekijken.document.Origin;
import nl.meekijken.dossier.ActivityKind;
import nl.meekijken.dossier.Actor;
import nl.meekijken.dossier.CloseReason;
import nl.meekijken.dossier.DamagedObject;
import nl.meekijken.dossier.DossierStatus;
import nl.meekijken.dossier.Salutation;
import nl.meekijken.dossier.Stance;
import nl.meekijken.values.Money;

/** Stories that have ended, well or not. */
record SettledStories(Storyteller teller) {

	List<Story> all() {
		return List.of(rearEnd(), refused(), withdrawn());
	}

	/** (1) A rear-end collision: admitted, paid and closed in 55 days. */
	private Story rearEnd() {
		var found = appraisal();
		var steps = this.teller.reported(69)
			.by(0, 0)
			.of(Clients.person(Salutation.MRS, "L.", null, "Nguyen",
					Clients.address("Assendorperstraat", "41", "8012 DE", "Zwolle"), 101, true), "VP-0712")
			.happened(1, "08:20", "Zwolle", "Ceintuurbaan, bij de verkeerslichten")
			.so("Cliënte stond stil voor een rood verkeerslicht. De tegenpartij reed van achteren op de auto van cliënte. Beide bestuurders hebben het schadeformulier ondertekend.")
			.damaged(DamagedObject.CAR, Props.plate("PC-116-V"), "Toyota Yaris", Props.euros(2200))
			.assessed(found.assessed(), false)
			.against(Props.plate("HC-028-N"), "Ford Focus", Props.WATERLINIE, null, "WL-88.201.640", Stance.ADMITTED,
					100, 65)
			.tell(Props.RED);
		var desk = steps.desk();
		var form = new FormFacts(steps.facts().damage().on(), "08:20", "NL, Zwolle, Ceintuurbaan", "geen",
				desk.own("Bumper en achterklep ingedeukt, achterlicht rechts stuk.", "Ik stond stil voor rood.", 'B'),
				Side.screened("Ford Focus", "HC-028-N", "Waterlinie", "Voorbumper en kentekenplaat.",
						"Ik heb te laat geremd.", 'F'),
				Set.of(1), Set.of(8), Situation.REAR_END, true, true, 101);
		steps.reported(69, "11:05", desk.form(form), desk.photo("Foto achterzijde", Photograph.CAR_BACK, 11),
				desk.photo("Foto bumper", Photograph.BUMPER, 12));
		return rearEndSettled(steps, found);
	}

	private Story rearEndSettled(Steps steps, Appraisal found) {
		var total = found.assessed();
		steps.authorised(67, "09:10")
			.recoverable(66, "10:40",
					"Kop-staartbotsing. De tegenpartij erkent op het formulier dat hij te laat remde.", "")
			.heldLiable(65, "14:20", "De verzekeraar heeft drie maanden om met een standpunt te komen.")
			.expertAppointed(65, "15:00", Props.TOLHUIS, 61, "Autoschade Hanzeland, Nijverheidsweg 14, Zwolle")
			.expertReported(59, "16:30", report(steps, found), "De auto is te herstellen.")
			.reminded(43, "09:00", "Per telefoon en e-mail. De verzekeraar wachtte op zijn verzekerde.")
			.telling()
			.internal(
					"Verzekerde van WL reageert niet op eigen maatschappij. Formulier is door beiden getekend, dus doorzetten.");
		var letter = steps.desk()
			.insurer(Props.WATERLINIE, this.teller.days().workday(39), "Aansprakelijkheid erkend", "WL-88.201.640",
					Texts.read("letters/admitted", java.util.Map.of()));
		steps.telling().on(39, "11:45").status(DossierStatus.ADMITTED);
		steps.replied(39, "11:48", ActivityKind.LIABILITY_ADMITTED, "100%", "De verzekeraar vergoedt de hele schade.",
				letter,
				"<p>De verzekeraar erkent dat de tegenpartij voor <strong>100%</strong> aansprakelijk is. Dat betekent dat uw hele schade wordt vergoed. Wij sturen nu de rekening.</p>")
			.claimed(38, "10:05", total, "Herstelkosten volgens het expertiserapport.")
			.paid(19, "14:30", total, 17);
		return steps.closed(14, "09:30", DossierStatus.CLOSED_RECOVERED, null, "schade volledig verhaald",
				"<p>Uw schade is <strong>helemaal vergoed</strong>. U hoeft niets meer te doen.</p>");
	}

	private Appraisal report(Steps steps, Appraisal found) {
		return new Appraisal(found.bureau(), found.adjuster(), found.number(), steps.facts().number().toString(),
				found.owner(), this.teller.days().workday(61), this.teller.days().workday(59), found.where(),
				found.vehicle(), found.findings(), found.repair(), found.diminution(), null, true,
				List.of(steps.desk().picture(Photograph.CAR_BACK, 11), steps.desk().picture(Photograph.BUMPER, 12)));
	}

	private Appraisal appraisal() {
		var today = this.teller.days().today();
		return new Appraisal(Props.TOLHUIS, "H.J. Tolhuis", "TH-" + today.getYear() % 100 + "-4417", "", "L. Nguyen",
				today, today, "Autoschade Hanzeland te Zwolle",
				Props.vehicle("Toyota Yaris 1.5", "PC-116-V", "2019", "58.210", "rood"),
				List.of("De auto is van achteren aangereden. De achterbumper en de achterklep zijn vervormd en worden vervangen. Het achterlicht rechts is gebroken.",
						"De achterwand is licht verzet en kan worden gericht. De draagbalken zijn gemeten en staan recht."),
				List.of(Line.of("Achterbumper met montagedelen", 412_50), Line.of("Achterklep", 538_00),
						Line.of("Achterlicht rechts", 128_40), Line.of("Demonteren en monteren, 7,5 uur", 487_50),
						Line.of("Richten achterwand, 3 uur", 195_00), Line.of("Spuiten en materiaal", 418_60)),
				Money.ZERO, null, true, List.of());
	}

	/** (7) Refused: word against word, and no evidence. */
	private Story refused() {
		var steps = this.teller.reported(34)
			.by(1, 1)
			.of(Clients.person(Salutation.MR, "M.", null, "Hendriks",
					Clients.address("Wipstrikkerallee", "96", "8025 AD", "Zwolle"), 107, false), "VP-0790")
			.happened(3, "18:10", "Hattem", "rotonde Apeldoornseweg")
			.so("Cliënt zegt dat de tegenpartij hem op de rotonde afsneed. De tegenpartij zegt dat cliënt te hard reed. Er is geen schadeformulier ingevuld en er zijn geen getuigen.")
			.damaged(DamagedObject.CAR, Props.plate("8-XCQ-12"), "Peugeot 208", Props.euros(1100))
			.against(Props.plate("TQ-318-C"), "Seat Ibiza", Props.DE_BRUG, null, null, Stance.OPEN, null, null)
			.tell(Props.GREY);
		steps.reported(34, "16:20", steps.desk().photo("Foto zijkant", Photograph.SIDE, 71)).authorised(33, "12:02");
		steps.telling()
			.on(32, "09:30")
			.does(ActivityKind.WITNESS_ASKED, null)
			.writes(ActivityKind.PAPERS_REQUESTED, "schadeformulier, gegevens van getuigen", MailText.PAPERS,
					java.util.Map.of("list",
							"<ul><li>een ingevuld schadeformulier</li><li>namen van getuigen, als die er zijn</li></ul>"))
			.internal("Tegenpartij gebeld door De Brug: ontkent alles. Zonder getuige geen kans.")
			.on(27, "14:15")
			.closes(DossierStatus.REFUSED, CloseReason.INSUFFICIENT_EVIDENCE)
			.noting("Er is geen formulier, geen getuige en geen beeld. Het is het woord van de een tegen dat van de ander.")
			.saying("<p>U en de tegenpartij vertellen allebei iets anders. Er is geen schadeformulier en er zijn geen getuigen. Daardoor kunnen wij niet bewijzen dat de tegenpartij aansprakelijk is.</p>")
			.writes(ActivityKind.ASSIGNMENT_REFUSED, "onvoldoende bewijs", MailText.REFUSED, java.util.Map.of());
		return steps.telling().end();
	}

	/** (14) Withdrawn: the client settled it with the neighbour. */
	private Story withdrawn() {
		var steps = this.teller.reported(41)
			.by(0, 2)
			.of(Clients.person(null, "N.", null, "Bosman", Clients.address("Thorbeckegracht", "7", "8011 VL", "Zwolle"),
					114, false), null)
			.happened(0, "07:50", "Zwolle", "Thorbeckegracht, voor de deur")
			.so("De buurman reed bij het wegrijden tegen de geparkeerde auto van cliënt.")
			.damaged(DamagedObject.CAR, Props.plate("TC-305-X"), "Volvo V40", Props.euros(850))
			.against(Props.plate("5-QZC-09"), "Fiat Panda", Props.MERIDIAAN, null, null, Stance.OPEN, null, null)
			.tell(Props.GREEN);
		var admission = steps.desk()
			.statement(DocumentKind.ADMISSION_OF_FAULT, "Oprijverklaring", Origin.CLIENT, "Verklaring",
					this.teller.days().workday(41), Texts.read("letters/admission", java.util.Map.of()),
					"de bestuurder");
		steps.reported(41, "10:12", admission, steps.desk().photo("Foto bumper", Photograph.BUMPER, 141))
			.authorised(39, "19:45");
		steps.telling()
			.on(35, "13:05")
			.noting("Cliënt belt: de buurman betaalt de schade zelf.")
			.happens(ActivityKind.NOTE, null, Actor.CLIENT, null);
		return steps.closed(35, "13:20", DossierStatus.WITHDRAWN, CloseReason.CLIENT_WITHDREW,
				"ingetrokken door cliënt",
				"<p>U vertelde ons dat de schade onderling is geregeld. Fijn dat het zo is opgelost.</p>");
	}

}
