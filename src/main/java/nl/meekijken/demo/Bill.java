package nl.meekijken.demo;

import java.awt.Color;
import java.time.LocalDate;
import java.util.List;

import nl.meekijken.demo.Sheet.Face;
import nl.meekijken.values.Money;
import nl.meekijken.values.Percentage;

/**
 * A quotation or an invoice.
 *
 * @param title "Pro forma nota", "Offerte", "Factuur"
 * @param lines without value added tax
 */
record Bill(String sender, String senderPlace, Color house, String title, String number, LocalDate on, String forWhom,
		String about, List<Line> lines) {

	private static final Percentage VAT = new Percentage(21);

	private static final float LEFT = 56;

	private static final float RIGHT = Sheet.WIDTH - 56;

	/** What is charged, without value added tax. */
	record Line(String what, Money amount) {

		static Line of(String what, long cents) {
			return new Line(what, new Money(cents));
		}

	}

	Money net() {
		return this.lines.stream().map(Line::amount).reduce(Money.ZERO, Money::plus);
	}

	Money vat() {
		return net().percent(VAT);
	}

	/** With value added tax. */
	Money total() {
		return net().plus(vat());
	}

	/** As a PDF of one page. */
	byte[] pdf() {
		var sheet = new Sheet(this.title);
		sheet.box(LEFT, 40, 34, 34, this.house)
			.ink(Color.WHITE)
			.text(LEFT + 10, 64, 20, Face.BOLD, this.sender.substring(0, 1));
		sheet.ink(this.house).text(LEFT + 46, 56, 16, Face.BOLD, this.sender);
		sheet.ink(Color.GRAY).text(LEFT + 46, 70, 8.5f, Face.PLAIN, this.senderPlace);
		sheet.ink(Color.BLACK).text(LEFT, 130, 20, Face.BOLD, this.title);
		fact(sheet, 158, "Nummer", this.number);
		fact(sheet, 173, "Datum", Euros.written(this.on));
		fact(sheet, 188, "Voor", this.forWhom);
		fact(sheet, 203, "Betreft", this.about);
		float y = table(sheet, 240, this.house, this.lines);
		y = sums(sheet, y, this);
		sheet.ink(Color.DARK_GRAY)
			.paragraph(LEFT, y + 40, RIGHT - LEFT, 9, Face.PLAIN,
					"Prijzen zijn in euro. Verborgen schade die bij het demonteren blijkt, is niet inbegrepen. Deze opgave is "
							+ "dertig dagen geldig.");
		sheet.ink(Color.GRAY)
			.text(LEFT, Sheet.HEIGHT - 32, 7.5f, Face.PLAIN, "Verzonnen voorbeeld uit de demo-omgeving van Meekijken.");
		return sheet.done();
	}

	/** Writes lines with their amounts in a ruled table and tells where it ends. */
	static float table(Sheet sheet, float from, Color house, List<Line> lines) {
		float y = from;
		sheet.box(LEFT, y, RIGHT - LEFT, 22, house)
			.ink(Color.WHITE)
			.text(LEFT + 8, y + 15, 9.5f, Face.BOLD, "Omschrijving")
			.textUpTo(RIGHT - 8, y + 15, 9.5f, Face.BOLD, "Bedrag");
		y += 22;
		boolean odd = false;
		for (Line line : lines) {
			if (odd) {
				sheet.box(LEFT, y, RIGHT - LEFT, 20, new Color(0xF3F4F6));
			}
			odd = !odd;
			sheet.ink(Color.BLACK)
				.text(LEFT + 8, y + 14, 9.5f, Face.PLAIN, line.what())
				.textUpTo(RIGHT - 8, y + 14, 9.5f, Face.PLAIN, Euros.written(line.amount()));
			y += 20;
		}
		sheet.ink(Color.GRAY).line(LEFT, y, RIGHT, y, 0.7f);
		return y;
	}

	/** Writes the sums below a table and tells where they end. */
	static float sums(Sheet sheet, float from, Bill bill) {
		float y = sum(sheet, from + 18, Face.PLAIN, "Totaal exclusief btw", bill.net());
		y = sum(sheet, y, Face.PLAIN, "Btw 21%", bill.vat());
		return sum(sheet, y, Face.BOLD, "Totaal inclusief btw", bill.total());
	}

	private static float sum(Sheet sheet, float y, Face face, String label, Money amount) {
		sheet.ink(Color.BLACK)
			.text(RIGHT - 230, y, 10, face, label)
			.textUpTo(RIGHT - 8, y, 10, face, Euros.written(amount));
		return y + 17;
	}

	private static void fact(Sheet sheet, float y, String label, String value) {
		sheet.ink(Color.DARK_GRAY).text(LEFT, y, 9.5f, Face.PLAIN, label);
		sheet.ink(Color.BLACK).text(LEFT + 70, y, 9.5f, Face.PLAIN, value);
	}

}
