package nl.meekijken.demo;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

import nl.meekijken.demo.FormFacts.Side;
import nl.meekijken.demo.Sheet.Face;

/** Draws the European accident statement: the blue form that everybody knows. */
final class AccidentForm {

	static final Color PRINT = new Color(0x1F5FA8);

	private static final Color PEN = new Color(0x1B2A5B);

	private static final Color HALF_A = new Color(0xDCEBFA);

	private static final Color HALF_B = new Color(0xFFF6CF);

	private static final float LEFT = 24;

	private static final float SIDE = 182;

	private static final float MIDDLE = LEFT + SIDE;

	private static final float RIGHT = Sheet.WIDTH - LEFT - SIDE;

	private static final float TOP = 118;

	private static final List<String> CIRCUMSTANCES = List.of("stond geparkeerd / stond stil",
			"reed weg uit parkeerstand /\ndeed een portier open", "ging parkeren",
			"reed weg van een parkeerplaats, een uitrit,\neen onverharde weg",
			"was bezig een parkeerplaats, een inrit,\neen onverharde weg op te rijden",
			"wilde een verkeersplein oprijden", "reed op een verkeersplein",
			"botste op achterzijde, in dezelfde richting\nen op dezelfde rijstrook rijdend",
			"reed in dezelfde richting en op\neen andere rijstrook", "veranderde van rijstrook", "haalde in",
			"ging rechtsaf", "ging linksaf", "reed achteruit",
			"kwam op een rijbaan bestemd voor\nhet tegemoetkomend verkeer", "kwam van rechts (op een kruising)",
			"lette niet op een voorrangsteken\nof een rood licht");

	private final Sheet sheet = new Sheet("Europees schadeformulier");

	private final FormFacts facts;

	private final Random chance;

	private AccidentForm(FormFacts facts) {
		this.facts = facts;
		this.chance = new Random(facts.seed());
	}

	/** The form as a PDF of one page. */
	static byte[] of(FormFacts facts) {
		var form = new AccidentForm(facts);
		form.head();
		form.half("A", LEFT, HALF_A, facts.a());
		form.half("B", RIGHT, HALF_B, facts.b());
		form.circumstances();
		form.situation();
		form.signatures();
		return form.sheet.done();
	}

	private void head() {
		this.sheet.ink(PRINT).text(LEFT, 36, 15, Face.BOLD, "Europees schadeformulier");
		this.sheet.text(LEFT + 222, 36, 6.5f, Face.PLAIN,
				"Dit is geen erkenning van aansprakelijkheid, maar een opname van de identiteit en van de feiten.");
		float y = 46;
		cell(LEFT, y, 118, 30, "1. Datum aanrijding        Tijd",
				this.facts.on().format(DateTimeFormatter.ofPattern("dd-MM-yyyy", Locale.ROOT)) + "     "
						+ this.facts.time());
		cell(LEFT + 118, y, 300, 30, "2. Plaats (land, plaats, straat of weg)", this.facts.place());
		cell(LEFT + 418, y, Sheet.WIDTH - 2 * LEFT - 418, 30, "3. Gewonden, ook licht gewonden", "");
		yesNo(LEFT + 430, y + 15, false);
		y += 30;
		cell(LEFT, y, 190, 32, "4. Materi\u00EBle schade aan andere voertuigen / objecten", "");
		yesNo(LEFT + 10, y + 16, false);
		cell(LEFT + 190, y, Sheet.WIDTH - 2 * LEFT - 190, 32, "5. Getuigen (naam, adres, telefoon)",
				this.facts.witness());
	}

	private void half(String letter, float x, Color tint, Side side) {
		this.sheet.box(x, TOP, SIDE, 590, tint).ink(PRINT).frame(x, TOP, SIDE, 590, 1f);
		this.sheet.text(x + 8, TOP + 17, 13, Face.BOLD, "Voertuig " + letter);
		float y = heading(x, TOP + 32, "6. Verzekeringnemer");
		y = secret(x, y, "Naam", side.name(), side.screened());
		y = secret(x, y, "Adres", side.address(), side.screened());
		y = secret(x, y, "Woonplaats", side.town(), side.screened());
		y = secret(x, y, "Telefoon", side.phone(), side.screened());
		y = heading(x, y + 6, "7. Voertuig");
		y = answer(x, y, "Merk, type", side.vehicle());
		y = answer(x, y, "Kenteken", side.plate());
		y = answer(x, y, "Aanhangwagen", "-");
		y = heading(x, y + 6, "8. Verzekeringsmaatschappij");
		y = answer(x, y, "Naam", side.insurer());
		y = secret(x, y, "Polisnummer", side.policy(), side.screened());
		y = answer(x, y, "Casco verzekerd", side.screened() ? "" : "nee");
		y = heading(x, y + 6, "9. Bestuurder");
		y = secret(x, y, "Naam", side.name(), side.screened());
		y = secret(x, y, "Rijbewijs nr.", "zie achterzijde", side.screened());
		damage(x, y, side);
	}

	private void damage(float x, float from, Side side) {
		float y = heading(x, from + 6, "10. Plaats van de eerste aanraking");
		impact(x + SIDE / 2, y + 26, side.impact());
		y = heading(x, y + 66, "11. Zichtbare schade");
		this.sheet.ink(PEN).paragraph(x + 8, y + 9, SIDE - 16, 9.5f, Face.HAND, side.damage());
		y = heading(x, y + 42, "14. Opmerkingen");
		this.sheet.ink(PEN).paragraph(x + 8, y + 9, SIDE - 16, 9.5f, Face.HAND, side.remark());
	}

	private float heading(float x, float y, String text) {
		this.sheet.ink(PRINT).line(x, y, x + SIDE, y, 0.5f).text(x + 8, y + 10, 7.5f, Face.BOLD, text);
		return y + 14;
	}

	private float answer(float x, float y, String label, String given) {
		this.sheet.ink(PRINT)
			.text(x + 8, y + 10, 6.5f, Face.PLAIN, label)
			.line(x + 62, y + 12, x + SIDE - 8, y + 12, 0.3f);
		this.sheet.ink(PEN).text(x + 64, y + 10, 9.5f, Face.HAND, given);
		return y + 15;
	}

	private float secret(float x, float y, String label, String given, boolean screened) {
		float next = answer(x, y, label, screened ? "" : given);
		if (screened) {
			this.sheet.box(x + 62, y + 2, SIDE - 70, 10, Color.BLACK);
		}
		return next;
	}

	private void impact(float x, float y, char where) {
		this.sheet.ink(PRINT).stroke(new RoundRectangle2D.Float(x - 34, y - 15, 68, 30, 14, 14), 0.8f);
		this.sheet.stroke(new RoundRectangle2D.Float(x - 20, y - 11, 34, 22, 8, 8), 0.6f);
		this.sheet.text(x - 84, y + 3, 6, Face.PLAIN, "voor").text(x + 66, y + 3, 6, Face.PLAIN, "achter");
		double turn = switch (where) {
			case 'F' -> Math.PI;
			case 'L' -> Math.PI / 2;
			case 'R' -> -Math.PI / 2;
			default -> 0;
		};
		double reach = (where == 'F' || where == 'B') ? 36 : 17;
		var arrow = new Path2D.Double();
		double dx = Math.cos(turn);
		double dy = Math.sin(turn);
		arrow.moveTo(x + dx * (reach + 22) - dy * 8, y + dy * (reach + 22) + dx * 8);
		arrow.lineTo(x + dx * reach, y + dy * reach);
		arrow.lineTo(x + dx * (reach + 9) + dy * 2, y + dy * (reach + 9) - dx * 2);
		arrow.moveTo(x + dx * reach, y + dy * reach);
		arrow.lineTo(x + dx * (reach + 5) - dy * 8, y + dy * (reach + 5) + dx * 8);
		this.sheet.ink(PEN).stroke(arrow, 1.4f);
	}

	private void circumstances() {
		float wide = RIGHT - MIDDLE;
		this.sheet.ink(PRINT).frame(MIDDLE, TOP, wide, 372, 1f);
		this.sheet.text(MIDDLE + 44, TOP + 14, 9, Face.BOLD, "12. Omstandigheden");
		this.sheet.text(MIDDLE + 5, TOP + 24, 6, Face.PLAIN, "A  kruis aan wat van toepassing is")
			.textUpTo(RIGHT - 5, TOP + 24, 6, Face.PLAIN, "B");
		float y = TOP + 29;
		for (int number = 1; number <= CIRCUMSTANCES.size(); number++) {
			this.sheet.ink(PRINT).line(MIDDLE, y, RIGHT, y, 0.3f);
			tick(MIDDLE + 5, y + 5, this.facts.boxesA().contains(number));
			tick(RIGHT - 15, y + 5, this.facts.boxesB().contains(number));
			this.sheet.ink(PRINT).text(MIDDLE + 19, y + 12, 6.5f, Face.BOLD, Integer.toString(number));
			boolean twoLines = CIRCUMSTANCES.get(number - 1).contains("\n");
			this.sheet.paragraph(MIDDLE + 31, y + (twoLines ? 8.5f : 12), 200, 5.8f, Face.PLAIN,
					CIRCUMSTANCES.get(number - 1));
			y += 19;
		}
		count(MIDDLE + 5, y, this.facts.boxesA());
		this.sheet.ink(PRINT).text(MIDDLE + 28, y + 12, 6, Face.PLAIN, "aantal aangekruiste vakjes");
		count(RIGHT - 20, y, this.facts.boxesB());
	}

	private void count(float x, float y, Set<Integer> boxes) {
		this.sheet.ink(PRINT).frame(x, y + 3, 15, 12, 0.6f);
		this.sheet.ink(PEN).text(x + 5, y + 13, 10, Face.HAND, Integer.toString(boxes.size()));
	}

	private void situation() {
		float y = TOP + 372;
		this.sheet.ink(PRINT)
			.frame(MIDDLE, y, RIGHT - MIDDLE, 218, 1f)
			.text(MIDDLE + 6, y + 12, 8, Face.BOLD, "13. Situatieschets");
		new SituationSketch(this.sheet.ink(PEN), MIDDLE + 8, y + 18, RIGHT - MIDDLE - 16, 192)
			.draw(this.facts.situation());
	}

	private void signatures() {
		float y = TOP + 590;
		this.sheet.ink(PRINT).frame(LEFT, y, Sheet.WIDTH - 2 * LEFT, 76, 1f);
		this.sheet.text(LEFT + 8, y + 12, 8, Face.BOLD, "15. Handtekening bestuurder A")
			.textUpTo(Sheet.WIDTH - LEFT - 8, y + 12, 8, Face.BOLD, "15. Handtekening bestuurder B")
			.line(Sheet.WIDTH / 2, y, Sheet.WIDTH / 2, y + 76, 0.5f);
		if (this.facts.signedA()) {
			this.sheet.ink(PEN).stroke(Scribble.signature(this.chance, LEFT + 50, y + 52, 120), 1.3f);
		}
		if (this.facts.signedB()) {
			this.sheet.ink(new Color(0x202020)).stroke(Scribble.signature(this.chance, RIGHT - 10, y + 50, 110), 1.1f);
		}
		this.sheet.ink(PRINT)
			.text(LEFT, Sheet.HEIGHT - 20, 6.5f, Face.PLAIN,
					"Verzonnen voorbeeld uit de demo-omgeving van Meekijken. Wijzig na ondertekening niets meer aan dit formulier.");
	}

	private void cell(float x, float y, float wide, float high, String label, String given) {
		this.sheet.ink(PRINT).frame(x, y, wide, high, 0.7f).text(x + 4, y + 9, 6.5f, Face.PLAIN, label);
		this.sheet.ink(PEN).text(x + 6, y + 23, 10, Face.HAND, given);
	}

	private void yesNo(float x, float y, boolean yes) {
		tick(x, y, yes);
		tick(x + 46, y, !yes);
		this.sheet.ink(PRINT).text(x + 14, y + 9, 7, Face.PLAIN, "ja").text(x + 60, y + 9, 7, Face.PLAIN, "neen");
	}

	private void tick(float x, float y, boolean ticked) {
		this.sheet.ink(PRINT).frame(x, y, 10, 10, 0.6f);
		if (ticked) {
			this.sheet.ink(PEN).line(x - 1, y - 1, x + 11, y + 11, 1.4f).line(x + 11, y - 2, x - 1, y + 10, 1.4f);
		}
	}

}
