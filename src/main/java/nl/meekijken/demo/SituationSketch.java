package nl.meekijken.demo;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;

import nl.meekijken.demo.FormFacts.Situation;
import nl.meekijken.demo.Sheet.Face;

/** The sketch by hand on an accident statement. */
final class SituationSketch {

	private final Sheet sheet;

	private final float x;

	private final float y;

	private final float wide;

	private final float high;

	SituationSketch(Sheet sheet, float x, float y, float wide, float high) {
		this.sheet = sheet;
		this.x = x;
		this.y = y;
		this.wide = wide;
		this.high = high;
	}

	void draw(Situation situation) {
		switch (situation) {
			case REAR_END -> inARow("B", "A");
			case CHAIN -> inARow("C", "B", "A");
			case CROSSING -> crossing("B");
			case BICYCLE -> crossing("fiets");
			case PARKING -> parking();
			case LANE_CHANGE -> laneChange();
		}
	}

	private void inARow(String... vehicles) {
		road(0.3, 0.7, true);
		double step = 0.27;
		for (int at = 0; at < vehicles.length; at++) {
			vehicle(0.14 + step * at, 0.6, 0, vehicles[at]);
		}
		arrow(0.05, 0.82, 0.3, 0.82);
		label(0.68, 0.24, "stoplicht");
	}

	private void laneChange() {
		road(0.25, 0.8, true);
		vehicle(0.5, 0.38, 0, "A");
		vehicle(0.4, 0.58, -0.35, "B");
		arrow(0.1, 0.68, 0.28, 0.56);
		arrow(0.1, 0.38, 0.28, 0.38);
	}

	private void crossing(String other) {
		line(0, 0.36, 0.36, 0.36);
		line(0.64, 0.36, 1, 0.36);
		line(0, 0.66, 0.36, 0.66);
		line(0.64, 0.66, 1, 0.66);
		line(0.36, 0, 0.36, 0.36);
		line(0.64, 0, 0.64, 0.36);
		line(0.36, 0.66, 0.36, 1);
		line(0.64, 0.66, 0.64, 1);
		vehicle(0.44, 0.58, 0, "A");
		vehicle(0.57, 0.76, -Math.PI / 2, other.length() > 1 ? "" : other);
		label(0.7, 0.8, other.length() > 1 ? other : "");
		arrow(0.08, 0.58, 0.28, 0.58);
		arrow(0.57, 0.99, 0.57, 0.9);
		label(0.04, 0.3, "Parallelweg");
	}

	private void parking() {
		for (int bay = 0; bay <= 4; bay++) {
			line(0.06 + bay * 0.22, 0.05, 0.06 + bay * 0.22, 0.42);
		}
		line(0.02, 0.95, 0.98, 0.95);
		vehicle(0.17, 0.24, Math.PI / 2, "");
		vehicle(0.4, 0.34, Math.PI / 2 + 0.12, "B");
		vehicle(0.83, 0.24, Math.PI / 2, "");
		vehicle(0.43, 0.66, 0, "A");
		arrow(0.06, 0.84, 0.3, 0.84);
		arrow(0.4, 0.1, 0.4, 0.2);
		label(0.56, 0.86, "rijbaan parkeerterrein");
	}

	private void road(double from, double to, boolean lanes) {
		line(0, from, 1, from);
		line(0, to, 1, to);
		for (double dash = 0.02; lanes && dash < 1; dash += 0.12) {
			line(dash, (from + to) / 2 - 0.01, dash + 0.06, (from + to) / 2 - 0.01);
		}
	}

	private void vehicle(double atX, double atY, double turn, String name) {
		var place = AffineTransform.getTranslateInstance(this.x + this.wide * atX, this.y + this.high * atY);
		place.rotate(turn);
		this.sheet.stroke(place.createTransformedShape(new RoundRectangle2D.Double(-19, -9, 38, 18, 8, 8)), 1.2f);
		this.sheet.stroke(place.createTransformedShape(windscreen()), 0.8f);
		this.sheet.text((float) (this.x + this.wide * atX) - 4, (float) (this.y + this.high * atY) + 4, 11, Face.HAND,
				name);
	}

	private static Shape windscreen() {
		var path = new Path2D.Double();
		path.moveTo(9, -8);
		path.curveTo(12, -3, 12, 3, 9, 8);
		return path;
	}

	private void arrow(double fromX, double fromY, double toX, double toY) {
		line(fromX, fromY, toX, toY);
		double turn = Math.atan2((toY - fromY) * this.high, (toX - fromX) * this.wide);
		var head = new Path2D.Double();
		head.moveTo(-6, -3.5);
		head.lineTo(0, 0);
		head.lineTo(-6, 3.5);
		var place = AffineTransform.getTranslateInstance(this.x + this.wide * toX, this.y + this.high * toY);
		place.rotate(turn);
		this.sheet.stroke(place.createTransformedShape(head), 1.1f);
	}

	/** By hand, so never quite straight. */
	private void line(double fromX, double fromY, double toX, double toY) {
		var path = new Path2D.Double();
		double bend = 1.3;
		path.moveTo(this.x + this.wide * fromX, this.y + this.high * fromY);
		path.curveTo(this.x + this.wide * (fromX * 2 + toX) / 3 + bend,
				this.y + this.high * (fromY * 2 + toY) / 3 - bend, this.x + this.wide * (fromX + toX * 2) / 3 - bend,
				this.y + this.high * (fromY + toY * 2) / 3 + bend, this.x + this.wide * toX, this.y + this.high * toY);
		this.sheet.stroke(path, 1f);
	}

	private void label(double atX, double atY, String text) {
		this.sheet.text((float) (this.x + this.wide * atX), (float) (this.y + this.high * atY), 8.5f, Face.HAND, text);
	}

}
