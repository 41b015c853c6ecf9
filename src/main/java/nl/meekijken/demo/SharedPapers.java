package nl.meekijken.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import nl.meekijken.demo.Bill.Line;
import nl.meekijken.demo.FormFacts.Side;
import nl.meekijken.demo.FormFacts.Situation;
import nl.meekijken.document.DocumentKind;
import nl.meekijken.document.Origin;

/**
 * The few papers that the plainer dossiers share. They name nobody, so that they belong
 * to any of them; drawn once, and the vault keeps each once.
 */
final class SharedPapers {

	private static final long SEED = 112;

	private final List<Paper> forms = new ArrayList<>();

	private final List<Paper> photographs = new ArrayList<>();

	private final Paper quotation;

	private final Paper unsigned;

	private final Paper signed;

	private final Paper liability;

	private final Paper letter;

	private final Paper report;

	SharedPapers(LocalDate today) {
		for (Situation situation : List.of(Situation.REAR_END, Situation.CROSSING, Situation.PARKING)) {
			this.forms.add(form(today.minusDays(40), situation));
		}
		photograph("Foto achterzijde", Photograph.CAR_BACK, DocumentKind.DAMAGE_PHOTO);
		photograph("Foto bumper", Photograph.BUMPER, DocumentKind.DAMAGE_PHOTO);
		photograph("Foto zijkant", Photograph.SIDE, DocumentKind.DAMAGE_PHOTO);
		photograph("Foto kruising", Photograph.CROSSING, DocumentKind.SCENE_PHOTO);
		var quote = new Bill("Autoschade Hanzeland", "Nijverheidsweg 14, Zwolle", Paint.RED.color(), "Pro forma nota",
				"PF", today.minusDays(30), "opdrachtgever", "schadeherstel",
				List.of(Line.of("Plaatwerk", 486_00), Line.of("Spuitwerk", 392_00), Line.of("Arbeid", 260_00)));
		this.quotation = Paper.pdf(DocumentKind.QUOTATION, "Pro forma nota", Origin.CLIENT, null, quote::pdf);
		this.unsigned = authorisation(today, "", Origin.RECOVERY);
		this.signed = authorisation(today, "opdrachtgever", Origin.CLIENT);
		this.liability = letter("112schade", DocumentKind.OTHER, "Aansprakelijkstelling", Origin.RECOVERY,
				Texts.read("letters/liability", Map.of("course", "zie het schadeformulier.")));
		this.letter = letter("De verzekeraar", DocumentKind.INSURER_LETTER, "Brief verzekeraar", Origin.INSURER,
				Texts.read("letters/admitted", Map.of()));
		this.report = letter(Props.ADJUSTER, DocumentKind.EXPERT_REPORT, "Expertiserapport", Origin.EXPERT,
				Texts.read("letters/report", Map.of()));
	}

	Paper report() {
		return this.report;
	}

	Paper form(int which) {
		return this.forms.get(which % this.forms.size());
	}

	Paper photograph(int which) {
		return this.photographs.get(which % this.photographs.size());
	}

	Paper quotation() {
		return this.quotation;
	}

	Paper authorisation(boolean withSignature) {
		return withSignature ? this.signed : this.unsigned;
	}

	Paper liability() {
		return this.liability;
	}

	Paper insurerLetter() {
		return this.letter;
	}

	private void photograph(String name, Photograph what, DocumentKind kind) {
		this.photographs.add(Paper.jpeg(kind, name, () -> what.of(Paint.GREY.color(), "QC-000-Q", true, SEED)));
	}

	private static Paper form(LocalDate on, Situation situation) {
		var facts = new FormFacts(on, "", "NL", "", Side.screened("", "", "", "zie foto", "", 'B'),
				Side.screened("", "", "", "", "", 'F'), Set.of(1), Set.of(8), situation, true, true, SEED);
		return Paper.pdf(DocumentKind.ACCIDENT_STATEMENT, "Schadeformulier", Origin.CLIENT, null,
				() -> AccidentForm.of(facts));
	}

	private static Paper authorisation(LocalDate today, String signer, Origin origin) {
		var letter = new Letter("112schade", "Verhaalservice voor verkeersschade", Desk.SERVICE, today.minusDays(30),
				"Opdrachtmachtiging", List.of(),
				Texts.read("letters/authorisation", Map.of("office", "zoals bekend bij 112schade")), signer,
				"Handtekening opdrachtgever");
		return Paper.pdf(DocumentKind.AUTHORISATION, "Opdrachtmachtiging", origin, null, letter::pdf);
	}

	private static Paper letter(String sender, DocumentKind kind, String name, Origin origin, String text) {
		var letter = new Letter(sender, "Afdeling schade", Desk.SERVICE, null, name, List.of(), text, "",
				"Digitaal opgemaakt, zonder handtekening");
		return Paper.pdf(kind, name, origin, null, letter::pdf);
	}

}
