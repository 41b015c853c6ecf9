package nl.meekijken.demo;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.RoundRectangle2D;

import nl.meekijken.demo.Sheet.Face;

/** The car seen from above on which an adjuster marks where the damage is. */
final class DamagePlan {

	private final Sheet sheet;

	private final float x;

	private final float y;

	private final char side;

	/** With the damage at the F(ront), B(ack), L(eft) or R(ight). */
	DamagePlan(Sheet sheet, float x, float y, char side) {
		this.side = side;
		this.sheet = sheet;
		this.x = x;
		this.y = y;
	}

	void draw() {
		this.sheet.ink(Color.DARK_GRAY).stroke(new RoundRectangle2D.Float(this.x, this.y, 300, 120, 60, 60), 1.4f);
		this.sheet.stroke(new RoundRectangle2D.Float(this.x + 84, this.y + 14, 140, 92, 26, 26), 1f);
		this.sheet.stroke(new RoundRectangle2D.Float(this.x + 110, this.y + 22, 88, 76, 14, 14), 0.6f);
		this.sheet.stroke(new Line2D.Float(this.x + 84, this.y + 60, this.x + 6, this.y + 60), 0.4f);
		for (int wheel = 0; wheel < 4; wheel++) {
			this.sheet.box(this.x + (wheel < 2 ? 50 : 216), this.y + (wheel % 2 == 0 ? -6 : 116), 40, 9,
					new Color(0x505458));
		}
		ring();
		this.sheet.ink(Color.GRAY)
			.text(this.x - 32, this.y + 64, 8, Face.PLAIN, "voor")
			.text(this.x + 318, this.y + 64, 8, Face.PLAIN, "achter");
	}

	private void ring() {
		float middleX = switch (this.side) {
			case 'F' -> this.x + 20;
			case 'B' -> this.x + 280;
			default -> this.x + 150;
		};
		float middleY = switch (this.side) {
			case 'L' -> this.y + 112;
			case 'R' -> this.y + 8;
			default -> this.y + 78;
		};
		this.sheet.ink(new Color(0xB3261E));
		for (int ring = 17; ring < 40; ring += 7) {
			this.sheet.stroke(new Ellipse2D.Float(middleX - ring, middleY - ring, 2 * ring, 2 * ring), 1.2f);
		}
		this.sheet.text(this.x + 100, this.y + 168, 9, Face.PLAIN, "plaats van de schade");
	}

}
