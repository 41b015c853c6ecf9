package nl.meekijken.demo;

import java.awt.Color;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

import org.jspecify.annotations.Nullable;

import nl.meekijken.demo.Sheet.Face;

/**
 * A letter on paper.
 *
 * @param details what stands above the text, such as references, as label and value in
 * turn
 * @param on the day it was written; none for one that many dossiers share
 * @param text paragraphs, apart by an empty line
 * @param signer who signs; an empty name leaves the place for a signature open
 */
record Letter(String sender, String senderPlace, Color house, @Nullable LocalDate on, String subject,
		List<String> details, String text, String signer, String signerRole) {

	private static final float LEFT = 62;

	private static final float WIDE = Sheet.WIDTH - 2 * LEFT;

	private static final float LOWEST = Sheet.HEIGHT - 150;

	/** The letter as a PDF. */
	byte[] pdf() {
		var sheet = new Sheet(this.subject);
		float y = head(sheet);
		sheet.ink(Color.BLACK).text(LEFT, y, 13, Face.BOLD, this.subject);
		y += 24;
		for (int at = 0; at + 1 < this.details.size(); at += 2) {
			sheet.ink(Color.DARK_GRAY).text(LEFT, y, 9.5f, Face.PLAIN, this.details.get(at));
			sheet.ink(Color.BLACK).text(LEFT + 130, y, 9.5f, Face.PLAIN, this.details.get(at + 1));
			y += 15;
		}
		y += 14;
		for (String paragraph : this.text.strip().split("\n\n", -1)) {
			if (y > LOWEST) {
				sheet.turn();
				y = 80;
			}
			y = sheet.paragraph(LEFT, y, WIDE, 10.5f, Face.PLAIN, paragraph.replace('\n', ' ')) + 8;
		}
		sign(sheet, y + 6);
		return sheet.done();
	}

	private float head(Sheet sheet) {
		sheet.box(0, 0, Sheet.WIDTH, 9, this.house);
		sheet.ink(this.house).text(LEFT, 58, 17, Face.BOLD, this.sender);
		sheet.ink(Color.GRAY).text(LEFT, 74, 8.5f, Face.PLAIN, this.senderPlace);
		if (this.on != null) {
			sheet.ink(Color.BLACK).text(LEFT, 128, 10, Face.PLAIN, Euros.written(this.on));
		}
		sheet.ink(Color.LIGHT_GRAY).line(LEFT, Sheet.HEIGHT - 46, LEFT + WIDE, Sheet.HEIGHT - 46, 0.5f);
		sheet.ink(Color.GRAY)
			.text(LEFT, Sheet.HEIGHT - 32, 7.5f, Face.PLAIN, "Verzonnen voorbeeld uit de demo-omgeving van Meekijken.");
		return 162;
	}

	private void sign(Sheet sheet, float from) {
		float y = from;
		if (y > LOWEST) {
			sheet.turn();
			y = 80;
		}
		sheet.ink(Color.DARK_GRAY).line(LEFT, y + 66, LEFT + 190, y + 66, 0.5f);
		if (!this.signer.isEmpty()) {
			var chance = new Random(this.signer.hashCode());
			sheet.ink(new Color(0x1B2A5B)).stroke(Scribble.signature(chance, LEFT + 10, y + 46, 130), 1.3f);
		}
		sheet.ink(Color.BLACK).text(LEFT, y + 80, 10, Face.PLAIN, this.signer);
		sheet.ink(Color.GRAY).text(LEFT, y + 94, 9, Face.PLAIN, this.signerRole);
	}

}
