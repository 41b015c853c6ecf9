package nl.meekijken.demo;

import java.awt.Color;
import java.util.Random;

import nl.meekijken.demo.Sheet.Face;

/**
 * Writes the report of a loss adjuster: summary, findings, calculation, pictures, values.
 */
final class ExpertReport {

	private static final Color HOUSE = Appraisal.HOUSE;

	private static final float LEFT = 56;

	private static final float RIGHT = Sheet.WIDTH - 56;

	private static final int PICTURES_ON_A_PAGE = 2;

	private final Appraisal found;

	private final Sheet sheet = new Sheet("Expertiserapport");

	private ExpertReport(Appraisal found) {
		this.found = found;
	}

	/** The report as a PDF of four pages or more. */
	static byte[] of(Appraisal found) {
		var report = new ExpertReport(found);
		report.summary();
		report.findings();
		report.calculation();
		report.pictures();
		report.conclusion();
		return report.sheet.done();
	}

	private void summary() {
		this.sheet.box(0, 0, Sheet.WIDTH, 170, HOUSE)
			.ink(Color.WHITE)
			.text(LEFT, 70, 12, Face.PLAIN, this.found.bureau());
		this.sheet.text(LEFT, 108, 30, Face.BOLD, "Expertiserapport")
			.text(LEFT, 134, 11, Face.PLAIN,
					"Rapport " + this.found.number() + ", " + Euros.written(this.found.reported()));
		float y = facts(210, "Schadenummer", this.found.claimNumber(), "Eigenaar", this.found.owner(), "Opname",
				Euros.written(this.found.inspected()) + ", " + this.found.where(), "Expert",
				this.found.adjuster() + ", register-expert motorvoertuigen", "Opdrachtgever", "112schade");
		y = part(y + 20, "Voertuig");
		y = facts(y, this.found.vehicle().toArray(String[]::new));
		y = part(y + 20, "Vastgestelde schade");
		this.sheet.box(LEFT, y, RIGHT - LEFT, 74, new Color(0xE8F0ED));
		this.sheet.ink(HOUSE).text(LEFT + 18, y + 46, 26, Face.BOLD, Euros.written(this.found.assessed()));
		this.sheet.ink(Color.DARK_GRAY)
			.text(LEFT + 200, y + 34, 10, Face.PLAIN, basis())
			.text(LEFT + 200, y + 50, 10, Face.PLAIN,
					this.found.withVat() ? "Bedragen inclusief btw" : "Bedragen exclusief btw (btw is verrekenbaar)");
		foot();
	}

	private String basis() {
		if (this.found.total() != null) {
			return "Totaal verlies: dagwaarde min restwaarde";
		}
		return this.found.diminution().isZero() ? "Herstelkosten" : "Herstelkosten en waardevermindering";
	}

	private void findings() {
		next("1. Bevindingen");
		float y = 120;
		for (String finding : this.found.findings()) {
			y = this.sheet.ink(Color.BLACK).paragraph(LEFT, y, RIGHT - LEFT, 10.5f, Face.PLAIN, finding) + 10;
		}
		y = part(y + 10, "Wat is opgenomen");
		y = this.sheet.ink(Color.BLACK)
			.paragraph(LEFT, y, RIGHT - LEFT, 10.5f, Face.PLAIN,
					"De opname vond plaats in gedeeltelijk gedemonteerde staat. De schade past bij de toedracht op het "
							+ "schadeformulier. Er is geen oude schade gevonden op dezelfde plaats.");
		new DamagePlan(this.sheet, LEFT + 60, y + 30, this.found.side()).draw();
		foot();
	}

	private void calculation() {
		next("2. Calculatie van het herstel");
		float y = Bill.table(this.sheet, 116, HOUSE, this.found.repair());
		y = Bill.sums(this.sheet, y, this.found.bill());
		this.sheet.ink(Color.DARK_GRAY)
			.paragraph(LEFT, y + 20, RIGHT - LEFT, 9.5f, Face.PLAIN,
					"Uurlonen en materiaal volgens opgave van het herstelbedrijf, door de expert getoetst. Verborgen schade is "
							+ "niet opgenomen; blijkt die bij herstel, dan volgt een aanvullend rapport.");
		foot();
	}

	private void pictures() {
		int number = 0;
		for (var photograph : this.found.photographs()) {
			if (number % PICTURES_ON_A_PAGE == 0) {
				next("3. Foto\u2019s");
			}
			float y = 112 + (number % PICTURES_ON_A_PAGE) * 340;
			number++;
			this.sheet.photograph(photograph.get(), LEFT, y, 450, 300);
			this.sheet.ink(Color.DARK_GRAY)
				.text(LEFT, y + 314, 9, Face.PLAIN,
						"Foto " + number + ", opname " + Euros.written(this.found.inspected()));
			foot();
		}
	}

	private void conclusion() {
		next("4. Waarde en conclusie");
		float y = 120;
		var total = this.found.total();
		if (total != null) {
			y = facts(y, "Dagwaarde voor de schade", Euros.written(total.before()), "Restwaarde na de schade",
					Euros.written(total.after()), "Schade", Euros.written(total.loss()));
			y = text(y + 12,
					"De kosten van herstel staan niet in verhouding tot de waarde van het voertuig. Er is sprake van "
							+ "totaal verlies in economische zin. De restwaarde is het hoogste van drie biedingen.");
		}
		else {
			y = facts(y, "Herstelkosten", Euros.written(this.found.repairCosts()), "Waardevermindering",
					Euros.written(this.found.diminution()), "Schade", Euros.written(this.found.assessed()));
			y = text(y + 12,
					"Herstel is technisch en economisch verantwoord. De geschatte duur van het herstel is vier "
							+ "werkdagen.");
		}
		sign(text(y + 8, "Naar waarheid opgemaakt op " + Euros.written(this.found.reported()) + "."));
	}

	private void sign(float y) {
		this.sheet.ink(new Color(0x1B2A5B))
			.stroke(Scribble.signature(new Random(this.found.adjuster().hashCode()), LEFT + 8, y + 60, 140), 1.3f);
		this.sheet.ink(Color.BLACK)
			.text(LEFT, y + 96, 10, Face.PLAIN, this.found.adjuster())
			.text(LEFT, y + 110, 9, Face.PLAIN, this.found.bureau());
		foot();
	}

	private float text(float y, String text) {
		return this.sheet.ink(Color.BLACK).paragraph(LEFT, y, RIGHT - LEFT, 10.5f, Face.PLAIN, text);
	}

	private void next(String title) {
		this.sheet.turn().box(0, 0, Sheet.WIDTH, 14, HOUSE).ink(HOUSE).text(LEFT, 80, 18, Face.BOLD, title);
		this.sheet.ink(Color.GRAY)
			.textUpTo(RIGHT, 40, 9, Face.PLAIN, this.found.bureau() + "  |  " + this.found.number());
	}

	private float part(float y, String title) {
		this.sheet.ink(HOUSE).text(LEFT, y, 13, Face.BOLD, title).line(LEFT, y + 6, RIGHT, y + 6, 0.8f);
		return y + 26;
	}

	private float facts(float from, String... labelsAndValues) {
		float y = from;
		for (int at = 0; at + 1 < labelsAndValues.length; at += 2) {
			this.sheet.ink(Color.DARK_GRAY).text(LEFT, y, 10, Face.PLAIN, labelsAndValues[at]);
			this.sheet.ink(Color.BLACK).text(LEFT + 160, y, 10, Face.PLAIN, labelsAndValues[at + 1]);
			y += 17;
		}
		return y;
	}

	private void foot() {
		this.sheet.ink(Color.GRAY)
			.text(LEFT, Sheet.HEIGHT - 32, 7.5f, Face.PLAIN, "Verzonnen voorbeeld uit de demo-omgeving van Meekijken.")
			.textUpTo(RIGHT, Sheet.HEIGHT - 32, 8, Face.PLAIN, "Pagina " + this.sheet.pages());
	}

}
