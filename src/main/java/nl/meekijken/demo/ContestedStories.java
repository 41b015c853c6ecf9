package nl.meekijken.demo;

import java.util.List;
import java.util.Map;
import java.util.Set;

import nl.meekijken.demo.Bill.Line;
import nl.meekijken.demo.FormFacts.Side;
import nl.meekijken.demo.FormFacts.Situation;
import nl.meekijken.document.DocumentKind;
import nl.meekijken.document.Origin;
import nl.meekijken.dossier.ActivityKind;
import nl.meekijken.dossier.Ball;
import nl.meekijken.dossier.DamagedObject;
import nl.meekijken.dossier.DossierStatus;
import nl.meekijken.dossier.Salutation;
import nl.meekijken.dossier.Stance;

/** Stories in which the insurer does not want to pay, or does not answer. */
record ContestedStories(Storyteller teller) {

	List<Story> all() {
		return List.of(parking(), kifid(), silent(), nearPrescription());
	}

	/** (2) Parking: was it box 2 or box 4? Half is offered. */
	private Story parking() {
		var steps = this.teller.reported(60)
			.by(0, 0)
			.of(Clients.person(Salutation.MR, "A.", "el", "Amrani",
					Clients.address("Diezerstraat", "133", "8011 RE", "Zwolle"), 102, false), "VP-0735")
			.happened(2, "14:35", "Zwolle", "parkeerterrein winkelcentrum Aalanden")
			.so("Cliënt reed op de rijbaan van het parkeerterrein. De tegenpartij reed achteruit uit een parkeervak en raakte het linkerportier van cliënt.")
			.damaged(DamagedObject.CAR, Props.plate("12-ACB-7"), "Renault Clio", Props.euros(1450))
			.against(Props.plate("QX-44-RC"), "Opel Astra", Props.NOORDERLICHT, null, "NS-2024.77.310", Stance.PARTLY,
					50, 55)
			.tell(Props.BLUE);
		var desk = steps.desk();
		var form = new FormFacts(steps.facts().damage().on(), "14:35", "NL, Zwolle, P winkelcentrum Aalanden",
				"mw. Kok, Zwolle", desk.own("Portier links ingedeukt, krassen.", "Ik reed al op de rijbaan.", 'L'),
				Side.screened("Opel Astra", "QX-44-RC", "Noorderlicht", "Bumper achter, kras.",
						"Hij kwam ook uit een vak.", 'B'),
				Set.of(4), Set.of(2, 14), Situation.PARKING, true, true, 102);
		steps.reported(60, "09:25", desk.form(form), desk.photo("Foto portier", Photograph.SIDE, 21),
				desk.photo("Foto parkeerterrein", Photograph.PARKING, 22));
		var quote = Props.garage("Pro forma nota", "PF-2231", this.teller.days().workday(58), steps.facts(),
				Line.of("Portier links voor herstellen", 520_00), Line.of("Spuiten, twee delen", 486_00),
				Line.of("Demonteren en monteren", 192_00));
		steps.received(58, "17:40", desk.bill(DocumentKind.QUOTATION, "Pro forma nota", quote)).authorised(57, "08:55");
		return parkingDisputed(steps);
	}

	private Story parkingDisputed(Steps steps) {
		var letter = steps.desk()
			.insurer(Props.NOORDERLICHT, this.teller.days().workday(24), "Standpunt aansprakelijkheid",
					"NS-2024.77.310", Texts.read("letters/half", Map.of()));
		steps.recoverable(56, "11:10", "Achteruit uit een parkeervak is een bijzondere manoeuvre (artikel 54 RVV).",
				"<p>U kruiste vakje 4 aan. Dat vakje gaat over een uitrit. U reed op de rijbaan van het parkeerterrein: dat is geen bijzondere manoeuvre. Wij leggen dit uit aan de verzekeraar.</p>")
			.heldLiable(55, "10:30", "Met uitleg over vakje 2 en vakje 4 van het schadeformulier.")
			.reminded(36, "09:15", "Nog geen inhoudelijke reactie.");
		steps.telling().on(24, "16:40").status(DossierStatus.DISPUTED);
		steps.replied(24, "16:44", ActivityKind.LIABILITY_PARTLY_ADMITTED, "50%",
				"De verzekeraar meent dat beide bestuurders een bijzondere manoeuvre maakten.", letter,
				"<p>De verzekeraar wil <strong>de helft</strong> van uw schade vergoeden. Volgens de verzekeraar kwamen jullie allebei uit een parkeervak. Wij zijn het daar niet mee eens en maken bezwaar.</p>");
		var witness = steps.desk()
			.statement(DocumentKind.WITNESS_STATEMENT, "Getuigenverklaring", Origin.OTHER, "Getuigenverklaring",
					this.teller.days().workday(18), Texts.read("letters/witness", Map.of()), "M. Kok");
		steps.telling()
			.on(23, "10:05")
			.does(ActivityKind.WITNESS_ASKED, null)
			.internal("Als de getuige bevestigt dat cliënt al reed: inzetten op 100%, ondergrens 75%.");
		steps.received(18, "20:10", witness);
		steps.telling()
			.on(4, "11:30")
			.noting("De getuige bevestigt dat cliënt al op de rijbaan reed.")
			.does(ActivityKind.OBJECTION_SENT, null)
			.ball(Ball.INSURER);
		return steps.goesOn(5);
	}

	/** (12) The insurer sticks to its denial: a complaint at Kifid. */
	private Story kifid() {
		var steps = this.teller.reported(290)
			.by(1, 1)
			.of(Clients.person(Salutation.MRS, "D.", null, "Yıldız",
					Clients.address("Vechtstraat", "52", "8021 AZ", "Zwolle"), 112, true), "VP-0388")
			.happened(1, "22:15", "Meppel", "kruising Steenwijkerstraatweg en Zuideinde")
			.so("Cliënte kwam van rechts op een gelijkwaardige kruising. De tegenpartij verleende geen voorrang en raakte de voorzijde van de auto van cliënte.")
			.damaged(DamagedObject.CAR, Props.plate("K-304-QC"), "Hyundai i20", Props.euros(2900))
			.assessed(Props.euros(3118), false)
			.against(Props.plate("31-CQV-8"), "BMW 1-serie", Props.MERIDIAAN, Props.VOLMACHT, "MS-551.208",
					Stance.DENIED, 0, 284)
			.tell(Props.WHITE);
		var desk = steps.desk();
		var form = new FormFacts(steps.facts().damage().on(), "22:15", "NL, Meppel, Steenwijkerstraatweg", "geen",
				desk.own("Voorbumper, koplamp rechts.", "Ik kwam van rechts.", 'F'),
				Side.screened("BMW 1-serie", "31-CQV-8", "Meridiaan", "Portier links.", "Zij reed zonder licht.", 'L'),
				Set.of(16), Set.of(), Situation.CROSSING, true, false, 112);
		steps.reported(290, "09:40", desk.form(form), desk.photo("Foto kruising", Photograph.CROSSING, 121))
			.authorised(288, "18:20")
			.recoverable(287, "10:10", "Verkeer van rechts gaat voor (artikel 15 RVV).", "")
			.heldLiable(284, "11:00", "Aan de gevolmachtigd agent, met kopie aan de verzekeraar.");
		var letter = desk.insurer(Props.MERIDIAAN, this.teller.days().workday(230), "Afwijzing", "MS-551.208",
				Texts.read("letters/denied", Map.of()));
		steps.telling().on(230, "15:00").status(DossierStatus.DISPUTED);
		steps.replied(230, "15:10", ActivityKind.LIABILITY_DENIED, "",
				"Volgens de verzekeraar reed cliënte zonder licht.", letter,
				"<p>De verzekeraar <strong>wijst de aansprakelijkheid af</strong>. Volgens de tegenpartij reed u zonder licht. Daar is geen bewijs voor. Wij maken bezwaar.</p>");
		steps.telling().on(221, "09:45").does(ActivityKind.OBJECTION_SENT, null);
		return kifidFiled(steps);
	}

	private Story kifidFiled(Steps steps) {
		steps.reminded(190, "10:00", "Geen antwoord op het bezwaar.");
		steps.telling()
			.on(150, "14:00")
			.noting("De verzekeraar blijft bij zijn afwijzing en geeft geen nieuw bewijs.")
			.happens(ActivityKind.INSURER_REPLIED, null, nl.meekijken.dossier.Actor.INSURER, Props.MERIDIAAN)
			.on(73, "10:05")
			.status(DossierStatus.KIFID)
			.saying("<p>U hoeft nu niets te doen. De klacht kost u niets.</p>")
			.writes(ActivityKind.SENT_TO_KIFID, null, MailText.KIFID, Map.of())
			.internal("Verweerschrift verwacht binnen zes weken na doorzending. Daarna repliek.");
		return steps.goesOn(9);
	}

	/** (13) An insurer that says nothing for longer than the law allows. */
	private Story silent() {
		var steps = this.teller.reported(125)
			.by(0, 0)
			.of(Clients.person(Salutation.MRS, "C.", "van", "Loon",
					Clients.address("Philosofenallee", "18", "8021 BA", "Zwolle"), 113, false), "VP-0651")
			.happened(2, "12:30", "Kampen", "Europa-allee, bij het benzinestation")
			.so("De tegenpartij wisselde van rijstrook zonder te kijken en raakte de rechterzijde van de auto van cliënte.")
			.damaged(DamagedObject.CAR, Props.plate("NC-770-Q"), "Citroën C3", Props.euros(1750))
			.assessed(Props.euros(1894), false)
			.against(Props.plate("CQ-19-ZT"), "Mercedes-Benz Vito", Props.VLIETSTROOM, null, null, Stance.OPEN, null,
					118)
			.tell(Props.BLACK);
		var desk = steps.desk();
		var form = new FormFacts(steps.facts().damage().on(), "12:30", "NL, Kampen, Europa-allee", "geen",
				desk.own("Portieren rechts en spiegel.", "Ik reed rechtdoor.", 'R'),
				Side.screened("Mercedes Vito", "CQ-19-ZT", "Vlietstroom", "Hoek links voor.", "-", 'L'), Set.of(9),
				Set.of(10), Situation.LANE_CHANGE, true, true, 113);
		steps.reported(125, "10:00", desk.form(form), desk.photo("Foto zijkant", Photograph.SIDE, 131))
			.authorised(122, "21:05")
			.recoverable(120, "09:20", "Wie van rijstrook wisselt, laat het andere verkeer voorgaan.", "")
			.heldLiable(118, "13:45", "De termijn van drie maanden gaat nu lopen.")
			.reminded(104, "09:00", "Eerste rappel.")
			.reminded(90, "09:00", "Tweede rappel. De verzekeraar zegt op zijn verzekerde te wachten.")
			.reminded(27, "11:02",
					"De wettelijke termijn is verstreken. Wij vragen om een standpunt binnen veertien dagen.");
		steps.telling()
			.saying("<p>De verzekeraar had uiterlijk na drie maanden moeten antwoorden. Dat is niet gebeurd. Wij hebben de verzekeraar een laatste termijn gegeven. Krijgen wij dan nog niets? Dan bespreken wij met u een klacht bij het Kifid.</p>")
			.writes(MailText.PROGRESS, Map.of());
		return steps.goesOn(2);
	}

	/** (16) Almost prescribed, but interrupted in time. */
	private Story nearPrescription() {
		var steps = this.teller.reported(1_040)
			.by(1, 2)
			.of(Clients.person(Salutation.MR, "J.", "'t", "Hart",
					Clients.address("Oude Wetering", "3a", "8043 MV", "Zwolle"), 116, false), "VP-0021")
			.happened(20, "06:55", "Raalte", "N35 ter hoogte van hectometerpaal 19,4")
			.so("Bij een ongeval in de mist raakte de tegenpartij de auto van cliënt. De volgorde van de botsingen staat niet vast.")
			.damaged(DamagedObject.CAR, Props.plate("55-CZQ-2"), "Skoda Octavia", Props.euros(5200))
			.assessed(Props.euros(4875), false)
			.against(Props.plate("CB-81-QL"), "Audi A4", Props.DE_BRUG, null, "OB-2.118.904", Stance.DENIED, 0, 1_028)
			.tell(Props.GREY);
		var police = steps.desk()
			.statement(DocumentKind.POLICE_REPORT, "Proces-verbaal", Origin.OTHER, "Politie Oost-Nederland",
					this.teller.days().workday(930), Texts.read("letters/police", Map.of()), "de verbalisant")
			.hidden();
		steps.reported(1_040, "13:30", steps.desk().photo("Foto achterzijde", Photograph.CAR_BACK, 161))
			.authorised(1_036, "10:00")
			.recoverable(1_034, "15:30", "Verhaal is mogelijk als vaststaat wie het eerst botste.", "")
			.heldLiable(1_028, "09:50", "");
		steps.telling().on(990, "10:00").does(ActivityKind.POLICE_REPORT_ASKED, null);
		steps.received(930, "11:15", police);
		steps.telling()
			.on(880, "14:20")
			.status(DossierStatus.DISPUTED)
			.happens(ActivityKind.LIABILITY_DENIED, null, nl.meekijken.dossier.Actor.INSURER, Props.DE_BRUG)
			.on(860, "09:30")
			.does(ActivityKind.OBJECTION_SENT, null)
			.on(430, "10:40")
			.noting("De verzekeraar laat de volgorde onderzoeken door een deskundige.")
			.happens(ActivityKind.INSURER_REPLIED, null, nl.meekijken.dossier.Actor.INSURER, Props.DE_BRUG)
			.on(16, "09:05")
			.noting("Per aangetekende brief. Er begint een nieuwe termijn van drie jaar.")
			.saying("<p>Een vordering op een verzekeraar verjaart meestal na drie jaar. Die datum kwam dichtbij. Wij hebben de verjaring daarom met een aangetekende brief gestuit. U houdt uw recht op vergoeding.</p>")
			.writes(ActivityKind.PRESCRIPTION_INTERRUPTED, null, MailText.PROGRESS, Map.of())
			.ball(Ball.INSURER);
		return steps.goesOn(12);
	}

}
