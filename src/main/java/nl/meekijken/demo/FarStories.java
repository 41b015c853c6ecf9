package nl.meekijken.demo;

import java.util.List;
import java.util.Map;
import java.util.Set;

import nl.meekijken.demo.FormFacts.Side;
import nl.meekijken.demo.FormFacts.Situation;
import nl.meekijken.document.DocumentKind;
import nl.meekijken.document.Origin;
import nl.meekijken.dossier.ActivityKind;
import nl.meekijken.dossier.Actor;
import nl.meekijken.dossier.DamagedObject;
import nl.meekijken.dossier.DossierStatus;
import nl.meekijken.dossier.Salutation;
import nl.meekijken.dossier.Stance;
import nl.meekijken.values.LicencePlate;

/** Stories in which it is hard to say who did it, or where he is. */
record FarStories(Storyteller teller) {

	List<Story> all() {
		return List.of(unknown(), german(), chain());
	}

	/** (3) Nobody knows who did it: the guarantee fund, with 250 euros own risk. */
	private Story unknown() {
		var steps = this.teller.reported(78)
			.by(0, 0)
			.of(Clients.person(Salutation.MR, "T.", null, "Kuipers",
					Clients.address("Veerallee", "25", "8019 AD", "Zwolle"), 103, true), "VP-0704")
			.happened(4, "20:30", "Zwolle", "Veerallee, ter hoogte van nummer 25")
			.so("Een onbekende bestuurder reed tegen de geparkeerde auto van cliënt en reed door. Een buurvrouw zag een witte bestelbus, maar niet het kenteken.")
			.damaged(DamagedObject.CAR, Props.plate("4-CTC-81"), "Mazda 2", Props.euros(1650))
			.assessed(Props.euros(1712), false)
			.againstUnknown("witte bestelbus")
			.tell(Props.GREY);
		var desk = steps.desk();
		var days = this.teller.days();
		var police = desk.statement(DocumentKind.POLICE_REPORT, "Aangifte", Origin.CLIENT, "Politie Oost-Nederland",
				days.workday(76), Texts.read("letters/report_to_police", Map.of()), "T. Kuipers");
		var neighbour = desk.statement(DocumentKind.WITNESS_STATEMENT, "Getuigenverklaring", Origin.OTHER,
				"Getuigenverklaring", days.workday(70), Texts.read("letters/neighbour", Map.of()), "A. Mulder");
		steps
			.reported(78, "15:00", desk.photo("Foto zijkant", Photograph.SIDE, 31),
					desk.photo("Foto straat", Photograph.PARKING, 32))
			.authorised(76, "20:15")
			.received(75, "09:40", police);
		steps.telling()
			.on(74, "10:30")
			.status(DossierStatus.TRACING_COUNTERPARTY)
			.does(ActivityKind.WITNESS_ASKED, null);
		steps.received(69, "19:05", neighbour)
			.recoverable(66, "10:00", "Er is een getuige en er is op tijd aangifte gedaan.",
					"<p>De dader is niet gevonden. Er is wel een getuige en u deed op tijd aangifte. Daarom kunnen wij een beroep doen op het Waarborgfonds.</p>");
		steps.telling()
			.on(40, "11:11")
			.status(DossierStatus.GUARANTEE_FUND)
			.noting("Ingediend met aangifte, getuigenverklaring, foto’s en calculatie. Het eigen risico is € 250.")
			.writes(ActivityKind.SENT_TO_GUARANTEE_FUND, null, MailText.FUND, Map.of())
			.on(33, "09:00")
			.happens(ActivityKind.INSURER_REPLIED, "ontvangstbevestiging", Actor.OTHER, "Waarborgfonds Motorverkeer");
		return steps.goesOn(14);
	}

	/** (4) A German plate: five months already, by way of the Dutch bureau. */
	private Story german() {
		var plate = LicencePlate.foreign("D", "ZZ-QC 0147");
		var steps = this.teller.reported(158)
			.by(1, 2)
			.of(Clients.person(null, "E.", null, "Brouwer-Smit",
					Clients.address("Zandhuisweg", "4", "8077 SG", "Hulshorst"), 104, false), "VP-0590")
			.happened(2, "11:40", "Harderwijk", "parkeerplaats Strandboulevard")
			.so("De tegenpartij, met een Duits kenteken, reed bij het inparkeren tegen de camper van cliënt.")
			.damaged(DamagedObject.CAMPER, Props.plate("ZQ-550-T"), "Fiat Ducato (camper)", Props.euros(2400))
			.assessed(Props.euros(2655), false)
			.against(plate, "Audi A6", "Rheinbrücke Versicherung", "Schaderegelaar Van Aalst", "RB-NL-77120",
					Stance.OPEN, null, 150)
			.tell(Props.WHITE);
		var desk = steps.desk();
		var form = new FormFacts(steps.facts().damage().on(), "11:40", "NL, Harderwijk, Strandboulevard", "geen",
				desk.own("Zijwand rechts gescheurd.", "Camper stond stil.", 'R'),
				Side.screened("Audi A6", "D  ZZ-QC 0147", "Rheinbrücke", "Stossstange vorn.", "", 'F'), Set.of(1),
				Set.of(3), Situation.PARKING, true, true, 104);
		steps
			.reported(158, "10:10", desk.form(form), desk.photo("Foto camper", Photograph.VAN, 41),
					desk.other("Foto tegenpartij", plate, Props.BLACK, 42))
			.authorised(155, "11:30")
			.recoverable(153, "14:00", "De tegenpartij was aan het inparkeren; de camper stond stil.", "");
		steps.telling()
			.on(150, "10:20")
			.status(DossierStatus.ABROAD)
			.writes(ActivityKind.SENT_TO_BUREAU, null, MailText.BUREAU, Map.of())
			.on(112, "15:30")
			.noting("Het Bureau heeft de verzekeraar gevonden. Een schaderegelaar in Nederland behandelt de zaak in het Nederlands.")
			.happens(ActivityKind.INSURER_FOUND, "Rheinbrücke Versicherung", Actor.OTHER, "Nederlands Bureau");
		steps.reminded(80, "09:30", "Gevraagd naar het standpunt van de Duitse verzekeraar.")
			.reminded(12, "15:52", "De schaderegelaar wacht op antwoord uit Duitsland.");
		steps.telling()
			.saying("<p>De Duitse verzekeraar heeft nog niet geantwoord. Dat is vervelend, maar bij een buitenlandse tegenpartij niet ongewoon. Wij vragen er opnieuw naar.</p>")
			.writes(MailText.PROGRESS, Map.of());
		return steps.goesOn(16);
	}

	/** (15) A chain collision: the one admits, the other denies. */
	private Story chain() {
		var steps = this.teller.reported(64)
			.by(0, 0)
			.of(Clients.person(Salutation.MR, "K.A.", null, "Wiśniewski",
					Clients.address("Hanzelaan", "310", "8017 JK", "Zwolle"), 115, true), "VP-0726")
			.happened(2, "07:35", "Zwolle", "A28 ter hoogte van hectometerpaal 92,6")
			.so("Cliënt stond stil in de file. De tweede auto botste op cliënt nadat hij zelf van achteren was aangereden door de derde auto.")
			.damaged(DamagedObject.CAR, Props.plate("GBC-01-G"), "Volvo V60", Props.euros(4100))
			.assessed(Props.euros(4390), false)
			.against(Props.plate("RQ-083-C"), "Peugeot 3008", Props.VLIETSTROOM, null, "VS/26/39002", Stance.ADMITTED,
					100, 57)
			.against(Props.plate("2-CZQ-66"), "Volkswagen Caddy", Props.MERIDIAAN, null, "MS-560.771", Stance.DENIED, 0,
					57)
			.tell(Props.BLUE);
		var desk = steps.desk();
		var form = new FormFacts(steps.facts().damage().on(), "07:35", "NL, A28 hmp 92,6", "geen",
				desk.own("Hele achterzijde.", "Ik stond stil in de file.", 'B'), Side.screened("Peugeot 3008",
						"RQ-083-C", "Vlietstroom", "Voor- en achterzijde.", "Ik werd geduwd.", 'F'),
				Set.of(1), Set.of(8), Situation.CHAIN, true, true, 115);
		steps
			.reported(64, "08:45", desk.form(form), desk.photo("Foto achterzijde", Photograph.CAR_BACK, 151),
					desk.photo("Foto bumper", Photograph.BUMPER, 152))
			.authorised(61, "17:55")
			.recoverable(60, "10:25", "Bij een kettingbotsing spreken wij beide achterliggers aan.",
					"<p>Er zijn twee tegenpartijen. Wij stellen ze allebei aansprakelijk.</p>")
			.heldLiable(57, "14:40",
					"Beide verzekeraars zijn aansprakelijk gesteld: Vlietstroom Schade en Meridiaan Schade.");
		steps.telling()
			.on(30, "10:00")
			.noting("Meridiaan zegt dat haar verzekerde pas botste nadat cliënt al was geraakt.")
			.happens(ActivityKind.LIABILITY_DENIED, null, Actor.INSURER, Props.MERIDIAAN)
			.on(12, "16:15")
			.status(DossierStatus.ADMITTED);
		var letter = desk.insurer(Props.VLIETSTROOM, this.teller.days().workday(12), "Aansprakelijkheid erkend",
				"VS/26/39002", Texts.read("letters/admitted", Map.of()));
		steps.replied(12, "16:20", ActivityKind.LIABILITY_ADMITTED, "100%",
				"Vlietstroom vergoedt de hele schade van cliënt.", letter,
				"<p>Vlietstroom Schade erkent de aansprakelijkheid voor <strong>100%</strong>. De andere verzekeraar wijst af, maar dat maakt voor u niet uit: uw hele schade wordt vergoed.</p>");
		return steps.goesOn(7);
	}

}
