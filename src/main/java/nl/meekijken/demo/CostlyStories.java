package nl.meekijken.demo;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import nl.meekijken.demo.Appraisal.TotalLoss;
import nl.meekijken.demo.Bill.Line;
import nl.meekijken.demo.FormFacts.Side;
import nl.meekijken.demo.FormFacts.Situation;
import nl.meekijken.document.DocumentKind;
import nl.meekijken.dossier.ActivityKind;
import nl.meekijken.dossier.Actor;
import nl.meekijken.dossier.DamagedObject;
import nl.meekijken.dossier.DossierStatus;
import nl.meekijken.dossier.Salutation;
import nl.meekijken.dossier.Stance;
import nl.meekijken.values.Money;

/** Stories in which a loss adjuster tells what it costs. */
record CostlyStories(Storyteller teller) {

	List<Story> all() {
		return List.of(van(), totalLoss(), injury());
	}

	/** (6) A delivery van of a company that deducts value added tax. */
	private Story van() {
		var lines = List.of(Line.of("Zijpaneel rechts vervangen", 1_240_00), Line.of("Schuifdeur uitdeuken", 480_00),
				Line.of("Spuiten, grote delen", 865_00), Line.of("Belettering opnieuw aanbrengen", 310_00));
		var net = lines.stream().map(Line::amount).reduce(Money.ZERO, Money::plus);
		var steps = this.teller.reported(72)
			.by(0, 1)
			.of(Clients.company("Van Rijn Transport B.V.", "Karin van Rijn",
					Clients.address("Marsweg", "55", "8013 PE", "Zwolle"), 106, true), "VP-0709")
			.happened(1, "05:50", "Zwolle", "A28, oprit Zwolle-Zuid")
			.so("De tegenpartij voegde in en raakte de rechterzijde van de bestelbus van cliënt.")
			.damaged(DamagedObject.VAN, Props.plate("74-BCQ-9"), "Mercedes-Benz Sprinter", Props.euros(3000))
			.assessed(net, false)
			.against(Props.plate("6-CQD-31"), "Renault Mégane", Props.DE_BRUG, null, "OB-2.204.117", Stance.ADMITTED,
					100, 67)
			.tell(Props.WHITE);
		var desk = steps.desk();
		var form = new FormFacts(steps.facts().damage().on(), "05:50", "NL, A28 oprit Zwolle-Zuid", "geen",
				desk.own("Zijpaneel rechts, schuifdeur.", "Ik reed op de rijbaan.", 'R'),
				Side.screened("Renault Megane", "6-CQD-31", "De Brug", "Spiegel links.", "", 'L'), Set.of(9),
				Set.of(10), Situation.LANE_CHANGE, true, true, 106);
		var found = appraisal(steps, Props.VUURSTEEN, 62,
				Props.vehicle("Mercedes-Benz Sprinter 314", "74-BCQ-9", "2021", "143.900", "wit"), lines, null, false,
				List.of(desk.picture(Photograph.VAN, 61)));
		steps.reported(72, "09:00", desk.form(form), desk.photo("Foto bestelbus", Photograph.VAN, 61))
			.authorised(70, "08:10")
			.recoverable(69, "10:00", "Invoegen is een bijzondere manoeuvre.",
					"<p>Uw bedrijf kan de btw verrekenen. Wij claimen de schade daarom exclusief btw.</p>")
			.heldLiable(67, "11:15", "")
			.expertAppointed(67, "11:40", Props.VUURSTEEN, 63, "Marsweg 55, Zwolle")
			.expertReported(61, "14:10", found, "Bedragen exclusief btw.");
		steps.telling()
			.on(40, "09:50")
			.status(DossierStatus.ADMITTED)
			.happens(ActivityKind.LIABILITY_ADMITTED, "100%", Actor.INSURER, Props.DE_BRUG);
		steps.claimed(39, "10:30", net, "Exclusief btw, omdat cliënt de btw kan verrekenen.");
		steps.telling()
			.on(4, "14:31")
			.status(DossierStatus.PAID)
			.happens(ActivityKind.PAYMENT_RECEIVED, Euros.written(net), Actor.INSURER, Props.DE_BRUG)
			.on(3, "10:10")
			.saying("<p>Wij hebben de betaling van de verzekeraar ontvangen. Klopt het rekeningnummer dat wij van u hebben?</p>")
			.writes(ActivityKind.IBAN_ASKED, null, MailText.IBAN, Map.of());
		return steps.goesOn(3);
	}

	/** (10) A total loss: market value minus salvage value. */
	private Story totalLoss() {
		var total = new TotalLoss(Props.euros(6_850), Props.euros(1_275));
		var steps = this.teller.reported(52)
			.by(0, 0)
			.of(Clients.person(Salutation.MR, "R.", "de", "Graaf",
					Clients.address("Hogenkampsweg", "9", "8022 DC", "Zwolle"), 110, false), "VP-0744")
			.happened(1, "23:20", "Ommen", "N36, afslag Ommen-Noord")
			.so("De tegenpartij reed door rood en botste tegen de linkerzijde van de auto van cliënt. De politie was ter plaatse.")
			.damaged(DamagedObject.CAR, Props.plate("91-QGS-2"), "Opel Corsa", Props.euros(6000))
			.assessed(total.loss(), true)
			.against(Props.plate("ZC-640-Q"), "Tesla Model 3", Props.NOORDERLICHT, null, "NS-2024.81.002",
					Stance.ADMITTED, 100, 47)
			.tell(Props.BLACK);
		var desk = steps.desk();
		var lines = List.of(Line.of("Portieren links, twee stuks", 1_640_00), Line.of("Dorpel en B-stijl", 2_380_00),
				Line.of("Airbags en besturing", 1_925_00), Line.of("Arbeid, 34 uur", 2_210_00));
		var found = appraisal(steps, Props.TOLHUIS, 43,
				Props.vehicle("Opel Corsa 1.2", "91-QGS-2", "2017", "97.640", "zwart"), lines, total, true,
				List.of(desk.picture(Photograph.SIDE, 101), desk.picture(Photograph.CROSSING, 102)));
		var towing = new Bill("Berging Salland", "Stationsweg 2, Ommen", Props.BLACK, "Bergingsnota", "BS-0917",
				this.teller.days().workday(50), "R. de Graaf", "91-QGS-2",
				List.of(Line.of("Bergen en afslepen", 245_00), Line.of("Stalling, 6 dagen", 90_00)));
		steps
			.reported(52, "09:05", desk.photo("Foto kruising", Photograph.CROSSING, 102),
					desk.photo("Foto linkerzijde", Photograph.SIDE, 101))
			.authorised(50, "10:30")
			.received(50, "10:40", desk.bill(DocumentKind.TOWING_INVOICE, "Bergingsnota", towing))
			.recoverable(49, "11:25", "Door rood rijden is een verkeersfout van de tegenpartij.", "")
			.heldLiable(47, "09:10", "")
			.expertAppointed(47, "09:40", Props.TOLHUIS, 44, "Berging Salland, Stationsweg 2, Ommen")
			.expertReported(42, "15:55", found, "Totaal verlies: dagwaarde € 6.850, restwaarde € 1.275.");
		steps.telling().internal("Bod op de restwaarde is 14 dagen geldig. Cliënt bellen over verkoop van het wrak.");
		steps.telling()
			.on(19, "13:00")
			.status(DossierStatus.ADMITTED)
			.happens(ActivityKind.LIABILITY_ADMITTED, "100%", Actor.INSURER, Props.NOORDERLICHT);
		steps.claimed(18, "10:20", total.loss().plus(towing.total()),
				"Dagwaarde min restwaarde, en de bergingskosten.");
		steps.telling()
			.on(5, "16:10")
			.happens(ActivityKind.OFFER_RECEIVED, Euros.written(Props.euros(5_500)), Actor.INSURER, Props.NOORDERLICHT)
			.saying("<p>De verzekeraar biedt <strong>€ 5.500,00</strong>. Dat is minder dan wij hebben geclaimd: de stallingskosten wil de verzekeraar niet helemaal betalen. Wij raden u aan om dit voorstel nog niet te accepteren.</p>")
			.writes(MailText.OFFER, Map.of())
			.ball(nl.meekijken.dossier.Ball.CLIENT);
		return steps.goesOn(8);
	}

	/** (11) With an injury, which others handle and nobody here sees. */
	private Story injury() {
		var lines = List.of(Line.of("Achterbumper en versterking", 768_00), Line.of("Achterklep en ruit", 842_00),
				Line.of("Sensoren en bekabeling", 396_00), Line.of("Spuiten en materiaal", 480_40),
				Line.of("Arbeid, 9 uur", 340_05));
		var steps = this.teller.reported(40)
			.by(0, 0)
			.of(Clients.person(Salutation.MRS, "J.M.", "de", "Vries-Bakker",
					Clients.address("Havikslaan", "18", "3815 XK", "Amersfoort"), 111, true), "VP-0751")
			.happened(1, "17:40", "Amersfoort", "Stadsring ter hoogte van het station")
			.so("Cliënte stond stil voor een rood verkeerslicht. De tegenpartij reed van achteren op de auto van cliënte. De tegenpartij heeft het schadeformulier ondertekend.")
			.damaged(DamagedObject.CAR, Props.plate("RC-482-K"), "Skoda Fabia", Props.euros(3500))
			.assessed(Money.of("3764,09"), false)
			.against(Props.plate("GBC-17-T"), "Volkswagen Polo", Props.WATERLINIE, Props.VOLMACHT, "WL-88.204.113",
					Stance.ADMITTED, 100, 38)
			.tell(Props.BLUE);
		var desk = steps.desk();
		var form = new FormFacts(steps.facts().damage().on(), "17:40", "NL, Amersfoort, Stadsring bij station", "geen",
				desk.own("Bumper, achterklep, achterlicht rechts.", "Ik stond stil.", 'B'),
				Side.screened("Volkswagen Polo", "GBC-17-T", "Waterlinie", "Bumper voor.", "Te laat gezien.", 'F'),
				Set.of(1), Set.of(8), Situation.REAR_END, true, true, 111);
		var found = appraisal(steps, Props.TOLHUIS, 32,
				Props.vehicle("Skoda Fabia 1.0 TSI", "RC-482-K", "2023", "31.240", "blauw"), lines, null, true,
				List.of(desk.picture(Photograph.CAR_BACK, 111), desk.picture(Photograph.BUMPER, 112)));
		steps.reported(40, "11:00", desk.form(form), desk.photo("Foto achterzijde", Photograph.CAR_BACK, 111),
				desk.photo("Foto bumper", Photograph.BUMPER, 112));
		return injuryGoesOn(steps, found);
	}

	private Story injuryGoesOn(Steps steps, Appraisal found) {
		steps.telling().on(39, "14:10").happens(ActivityKind.HANDED_TO_INJURY, null, Actor.RECOVERY, null);
		steps.telling()
			.writesUnseen(MailText.INJURY)
			.internal("Letseldeel overgedragen. Geen medische stukken in dit dossier opnemen.");
		steps.authorised(38, "09:03")
			.recoverable(38, "13:15", "Kop-staartbotsing, formulier door beide partijen ondertekend.", "")
			.heldLiable(38, "15:12", "De verzekeraar heeft drie maanden om met een standpunt te komen.")
			.expertAppointed(38, "15:20", Props.TOLHUIS, 33, "Autoschade Hanzeland, Nijverheidsweg 14, Zwolle")
			.expertReported(31, "16:31", found, "Herstelkosten en waardevermindering.")
			.reminded(19, "09:00", "");
		steps.telling().on(14, "11:40").status(DossierStatus.ADMITTED);
		var letter = steps.desk()
			.insurer(Props.WATERLINIE, this.teller.days().workday(14), "Aansprakelijkheid erkend", "WL-88.204.113",
					Texts.read("letters/admitted", Map.of()));
		var advance = Props.euros(1_500);
		steps
			.replied(14, "11:48", ActivityKind.LIABILITY_ADMITTED, "100%", "", letter,
					"<p>De verzekeraar erkent de aansprakelijkheid <strong>volledig</strong>.</p>")
			.claimed(13, "14:05", found.assessed().plus(Money.of("422,50")),
					"Drie schadeposten: reparatie, waardevermindering en vervangend vervoer.");
		var rental = new Bill("Leenauto Eemland", "Industrieweg 8, Amersfoort", Props.BLUE, "Factuur leenauto",
				"L-5521", this.teller.days().workday(17), "J.M. de Vries-Bakker", "vervangend vervoer, 7 dagen",
				List.of(Line.of("Huur personenauto, 7 dagen", 349_17)));
		steps.received(12, "19:20", steps.desk().bill(DocumentKind.RENTAL_INVOICE, "Factuur leenauto", rental));
		steps.telling()
			.on(3, "10:26")
			.status(DossierStatus.PARTLY_PAID)
			.noting("Voorschot op de reparatie.")
			.happens(ActivityKind.PAYMENT_RECEIVED, Euros.written(advance), Actor.INSURER, Props.WATERLINIE)
			.saying("<p>Het voorschot is <strong>€ 1.500,00</strong>. Uiterlijk over een week hoort u weer van ons.</p>")
			.writes(MailText.ADVANCE, Map.of());
		return steps.goesOn(7);
	}

	private Appraisal appraisal(Steps steps, String bureau, int inspectedDaysAgo, List<String> vehicle,
			List<Line> lines, @org.jspecify.annotations.Nullable TotalLoss total, boolean withVat,
			List<Supplier<byte[]>> photographs) {
		var facts = steps.facts();
		var days = this.teller.days();
		return new Appraisal(bureau, bureau.endsWith("Tolhuis") ? "H.J. Tolhuis" : "P. Vuursteen",
				"EX-" + facts.number().sequence(), facts.number().toString(), facts.client().client().name(),
				days.workday(inspectedDaysAgo), days.workday(inspectedDaysAgo - 1), facts.damage().place(), vehicle,
				List.of("De schade past bij de beschreven toedracht. " + facts.damage().course(),
						"De beschadigde delen zijn hieronder en op de foto\u2019s vastgelegd. Oude schade is niet meegenomen."),
				lines, (total == null && withVat) ? Money.of("344,00") : Money.ZERO, total, withVat, photographs);
	}

}
