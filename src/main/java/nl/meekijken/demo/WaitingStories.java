package nl.meekijken.demo;

import java.util.List;
import java.util.Map;
import java.util.Set;

import nl.meekijken.demo.Bill.Line;
import nl.meekijken.demo.FormFacts.Side;
import nl.meekijken.demo.FormFacts.Situation;
import nl.meekijken.document.DocumentKind;
import nl.meekijken.dossier.ActivityKind;
import nl.meekijken.dossier.Ball;
import nl.meekijken.dossier.DamagedObject;
import nl.meekijken.dossier.DossierStatus;
import nl.meekijken.dossier.Salutation;
import nl.meekijken.dossier.Stance;

/** Small stories that run as they should: somebody has to do something, and knows it. */
record WaitingStories(Storyteller teller) {

	List<Story> all() {
		return List.of(cyclist(), unsigned(), small());
	}

	/** (5) A cyclist hit by a car: the stricter liability of the Road Traffic Act. */
	private Story cyclist() {
		var steps = this.teller.reported(48)
			.by(0, 2)
			.of(Clients.person(Salutation.MRS, "H.", null, "Oosterhuis",
					Clients.address("Bachlaan", "210", "8031 HL", "Zwolle"), 105, true), "VP-0748")
			.happened(1, "08:05", "Zwolle", "fietspad Middelweg, kruising Bachlaan")
			.so("Cliënte fietste op het fietspad. De tegenpartij sloeg rechtsaf en zag haar over het hoofd. De fiets is beschadigd, cliënte kwam met de schrik vrij.")
			.damaged(DamagedObject.BICYCLE, null, "Gazelle Chamonix (fiets)", Props.euros(640))
			.against(Props.plate("GBZ-17-C"), "Volkswagen Polo", Props.WATERLINIE, null, "WL-88.203.755",
					Stance.ADMITTED, 100, 44)
			.tell(Props.GREEN);
		var desk = steps.desk();
		var form = new FormFacts(steps.facts().damage().on(), "08:05", "NL, Zwolle, Middelweg / Bachlaan", "geen",
				desk.own("Voorwiel en voorvork krom.", "Ik fietste rechtdoor.", 'F'),
				Side.screened("Volkswagen Polo", "GBZ-17-C", "Waterlinie", "Kras rechts voor.", "Niet gezien.", 'R'),
				Set.of(), Set.of(12), Situation.BICYCLE, true, true, 105);
		var invoice = new Bill("Rijwielhuis Van Dalen", "Assendorperplein 3, Zwolle", Props.GREEN, "Reparatienota",
				"R-1188", this.teller.days().workday(40), "H. Oosterhuis", "Gazelle Chamonix",
				List.of(Line.of("Voorwiel met naafdynamo", 214_00), Line.of("Voorvork", 138_50),
						Line.of("Montage", 72_00), Line.of("Koplamp", 41_30)));
		steps.reported(48, "12:15", desk.form(form), desk.photo("Foto fiets", Photograph.BICYCLE, 51))
			.authorised(46, "16:30")
			.recoverable(45, "09:35", "Fietser tegen motorvoertuig: artikel 185 WVW.",
					"<p>Een automobilist is bijna altijd aansprakelijk voor de schade van een fietser. Alleen bij overmacht is dat anders. Daar is hier geen sprake van.</p>")
			.heldLiable(44, "11:20", "Op grond van artikel 185 WVW en artikel 6:162 BW.")
			.received(40, "15:10", desk.bill(DocumentKind.REPAIR_INVOICE, "Reparatienota", invoice));
		var letter = desk.insurer(Props.WATERLINIE, this.teller.days().workday(21), "Aansprakelijkheid erkend",
				"WL-88.203.755", Texts.read("letters/admitted", Map.of()));
		steps.telling().on(21, "13:50").status(DossierStatus.ADMITTED);
		steps
			.replied(21, "13:55", ActivityKind.LIABILITY_ADMITTED, "100%", "", letter,
					"<p>De verzekeraar erkent de aansprakelijkheid voor <strong>100%</strong>.</p>")
			.claimed(20, "09:30", invoice.total(), "Reparatie van de fiets volgens de nota.");
		return steps.goesOn(7);
	}

	/** (8) Waits for papers: the accident statement is not signed. */
	private Story unsigned() {
		var steps = this.teller.reported(17)
			.by(0, 1)
			.of(Clients.company("Bouwbedrijf Terpstra B.V.", "Geert Terpstra",
					Clients.address("Ampèrestraat", "22", "8013 PV", "Zwolle"), 108, false), "VP-0803")
			.happened(1, "16:45", "Dalfsen", "bouwplaats Westerbouwlanden")
			.so("De tegenpartij reed achteruit tegen de geparkeerde bestelbus van cliënt.")
			.damaged(DamagedObject.VAN, Props.plate("V-21-CQB"), "Ford Transit", Props.euros(1900))
			.against(Props.plate("BZ-772-C"), "DAF LF", Props.MERIDIAAN, null, null, Stance.OPEN, null, null)
			.tell(Props.WHITE);
		var desk = steps.desk();
		var form = new FormFacts(steps.facts().damage().on(), "16:45", "NL, Dalfsen, bouwplaats", "voorman",
				desk.own("Zijpaneel links ingedeukt.", "Bus stond geparkeerd.", 'L'),
				Side.screened("DAF LF", "BZ-772-C", "Meridiaan", "Laadklep.", "", 'B'), Set.of(1), Set.of(14),
				Situation.PARKING, false, false, 108);
		steps.reported(17, "08:30", desk.form(form), desk.photo("Foto bestelbus", Photograph.VAN, 81))
			.authorised(15, "07:45");
		var list = "<ul><li>het schadeformulier, ondertekend door beide bestuurders</li><li>een foto van de plaats van de aanrijding</li></ul>";
		steps.telling()
			.on(14, "10:20")
			.status(DossierStatus.AWAITING_PAPERS)
			.noting("Op het formulier staat geen enkele handtekening.")
			.writes(ActivityKind.PAPERS_REQUESTED, "ondertekend schadeformulier, foto van de plaats", MailText.PAPERS,
					Map.of("list", list))
			.on(7, "08:00")
			.writes(ActivityKind.REMINDER_SENT, null, MailText.REMINDER, Map.of("list", list))
			.on(1, "08:40")
			.noting("Cliënt vraagt of uw kantoor het formulier wil laten tekenen. Wilt u dit oppakken?")
			.happens(ActivityKind.NOTE, null, nl.meekijken.dossier.Actor.CLIENT, null)
			.ball(Ball.OFFICE);
		return steps.goesOn(6);
	}

	/** (9) Not more than 500 euros: a quotation does, no adjuster comes. */
	private Story small() {
		var steps = this.teller.reported(22)
			.by(1, 0)
			.of(Clients.person(Salutation.MRS, "S.", "van der", "Meulen",
					Clients.address("Rieteweg", "64", "8041 AJ", "Zwolle"), 109, true), null)
			.happened(3, null, "Zwolle", "parkeergarage Maagjesbolwerk, niveau -2")
			.so("Een andere automobilist opende zijn portier tegen de geparkeerde auto van cliënte. Hij liet zijn gegevens achter.")
			.damaged(DamagedObject.CAR, Props.plate("XC-917-R"), "Kia Picanto", Props.euros(480))
			.against(Props.plate("QL-206-C"), "Nissan Qashqai", Props.VLIETSTROOM, null, "VS/26/40817", Stance.OPEN,
					null, 18)
			.tell(Props.RED);
		var desk = steps.desk();
		var quote = Props.garage("Pro forma nota", "PF-2288", this.teller.days().workday(20), steps.facts(),
				Line.of("Portier rechts uitdeuken zonder spuiten", 210_00), Line.of("Lakstift en polijsten", 86_69),
				Line.of("Arbeid", 100_00));
		steps.reported(22, "13:20", desk.photo("Foto parkeergarage", Photograph.PARKING, 91))
			.received(20, "12:40", desk.bill(DocumentKind.QUOTATION, "Pro forma nota", quote))
			.authorised(20, "12:45")
			.recoverable(19, "09:10", "De schade is niet hoger dan € 500. Een pro forma nota is genoeg.",
					"<p>Uw schade is niet hoger dan € 500. Er hoeft daarom geen expert te komen. De pro forma nota van de garage is genoeg.</p>")
			.heldLiable(18, "10:50", "Met de pro forma nota en de foto.");
		steps.telling()
			.on(9, "14:30")
			.noting("De verzekeraar heeft de brief ontvangen en vraagt zijn verzekerde om een reactie.")
			.happens(ActivityKind.INSURER_REPLIED, "ontvangstbevestiging", nl.meekijken.dossier.Actor.INSURER,
					Props.VLIETSTROOM);
		return steps.goesOn(10);
	}

}
