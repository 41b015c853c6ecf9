package nl.meekijken.demo;

import java.awt.Color;
import java.awt.geom.Path2D;

/** Where a photograph is taken: a street, a crossing, a parking place. */
final class Scene {

	static final Color ASPHALT = new Color(98, 100, 103);

	private static final int HORIZON = 300;

	private final Canvas canvas;

	Scene(Canvas canvas) {
		this.canvas = canvas;
	}

	/** A street with houses at the back; what stands on it comes later. */
	Scene street() {
		sky();
		houses(HORIZON);
		this.canvas.rectangle(Canvas.down(HORIZON, new Color(128, 128, 127), 800, ASPHALT), -60, HORIZON, 1320, 560);
		this.canvas.rough(ASPHALT, -40, HORIZON, 1280, 520, 2400);
		this.canvas.area(new Color(168, 160, 150), -60, HORIZON, 1260, HORIZON, 1260, HORIZON + 26, -60, HORIZON + 34);
		this.canvas.area(new Color(120, 116, 110), -60, HORIZON + 34, 1260, HORIZON + 26, 1260, HORIZON + 34, -60,
				HORIZON + 43);
		return this;
	}

	/** A crossing as one sees it when about to drive on to it. */
	Scene crossing() {
		street();
		this.canvas.area(new Color(104, 128, 84), -60, HORIZON + 40, 420, HORIZON + 40, 60, 560, -60, 600);
		this.canvas.area(new Color(104, 128, 84), 780, HORIZON + 40, 1260, HORIZON + 40, 1260, 600, 1140, 560);
		this.canvas.area(new Color(150, 82, 70), 60, 560, 120, 520, 1080, 520, 1140, 560);
		for (int stripe = 0; stripe < 11; stripe++) {
			double x = 110 + stripe * 92;
			this.canvas.area(new Color(232, 232, 228, 235), x, 600, x + 48, 600, x + 40 + (x - 600) * 0.2, 700,
					x - 14 + (x - 600) * 0.2, 700);
		}
		for (int mark = 0; mark < 5; mark++) {
			double y = HORIZON + 60 + mark * mark * 9;
			this.canvas.area(Color.WHITE, 596 - mark, y, 604 + mark, y, 606 + mark * 2, y + 12 + mark * 7,
					594 - mark * 2, y + 12 + mark * 7);
		}
		giveWay(300, 700);
		trafficLight(1010, 560);
		return this;
	}

	/** A parking place with bays and some cars in them. */
	Scene parking() {
		sky();
		houses(250);
		this.canvas.rectangle(Canvas.down(250, new Color(132, 131, 129), 800, new Color(104, 104, 105)), -60, 250, 1320,
				600);
		this.canvas.rough(new Color(112, 112, 112), -40, 250, 1280, 560, 2400);
		hedge(236);
		for (int bay = -1; bay < 6; bay++) {
			double far = 120 + bay * 230;
			double near = 600 + (far - 600) * 1.62;
			this.canvas.area(new Color(226, 226, 220), far - 3, 330, far + 3, 330, near + 6, 600, near - 6, 600);
		}
		return this;
	}

	private void sky() {
		this.canvas.rectangle(Canvas.down(0, new Color(166, 192, 214), 320, new Color(226, 232, 236)), -60, -60, 1320,
				460);
		for (int cloud = 0; cloud < 7; cloud++) {
			var chance = this.canvas.chance();
			this.canvas.spot(new Color(255, 255, 255, 150), chance.nextDouble(1200), chance.nextDouble(10, 120),
					chance.nextDouble(120, 260), chance.nextDouble(18, 44));
		}
	}

	private void houses(double ground) {
		var chance = this.canvas.chance();
		double x = -60;
		while (x < 1260) {
			double wide = chance.nextDouble(150, 230);
			double high = chance.nextDouble(130, 190);
			var brick = Canvas.lighter(new Color(150, 92, 74), chance.nextInt(-26, 34));
			this.canvas.rectangle(brick, x, ground - high, wide, high);
			this.canvas.area(Canvas.lighter(new Color(92, 70, 64), chance.nextInt(-14, 14)), x - 6, ground - high,
					x + 26, ground - high - 62, x + wide - 26, ground - high - 62, x + wide + 6, ground - high);
			windows(x, ground - high, wide, high);
			x += wide + (chance.nextInt(4) == 0 ? 46 : 2);
		}
		for (int tree = 0; tree < 4; tree++) {
			tree(chance.nextDouble(40, 1160), ground + 12, chance.nextDouble(0.7, 1.2));
		}
	}

	private void windows(double x, double top, double wide, double high) {
		for (int floor = 0; floor < 2; floor++) {
			for (int column = 0; column < 3; column++) {
				double atX = x + 16 + column * (wide - 20) / 3;
				double atY = top + 18 + floor * high / 2;
				this.canvas.rectangle(new Color(236, 234, 226), atX - 3, atY - 3, 38, 46);
				this.canvas.rectangle(Canvas.down(atY, new Color(120, 138, 150), atY + 40, new Color(52, 62, 70)), atX,
						atY, 32, 40);
			}
		}
	}

	private void tree(double x, double ground, double scale) {
		var chance = this.canvas.chance();
		this.canvas.rectangle(new Color(84, 68, 54), x - 7 * scale, ground - 120 * scale, 14 * scale, 124 * scale);
		for (int leaf = 0; leaf < 26; leaf++) {
			var green = Canvas.lighter(new Color(82, 108, 62), chance.nextInt(-24, 30));
			this.canvas.spot(Canvas.see(green, 230), x + chance.nextGaussian() * 40 * scale,
					ground - 160 * scale + chance.nextGaussian() * 32 * scale, 34 * scale, 28 * scale);
		}
	}

	private void hedge(double y) {
		var chance = this.canvas.chance();
		this.canvas.rectangle(new Color(66, 88, 54), -60, y, 1320, 44);
		for (int leaf = 0; leaf < 380; leaf++) {
			var green = Canvas.lighter(new Color(70, 98, 58), chance.nextInt(-26, 34));
			this.canvas.oval(green, chance.nextDouble(-60, 1240), y + chance.nextDouble(-6, 36), 18, 12);
		}
	}

	private void giveWay(double x, double ground) {
		this.canvas.rectangle(new Color(120, 124, 128), x - 5, ground - 300, 10, 300);
		this.canvas.area(new Color(196, 34, 40), x - 62, ground - 400, x + 62, ground - 400, x, ground - 292);
		this.canvas.area(Color.WHITE, x - 38, ground - 386, x + 38, ground - 386, x, ground - 320);
	}

	private void trafficLight(double x, double ground) {
		this.canvas.rectangle(new Color(70, 74, 78), x - 6, ground - 330, 12, 330);
		this.canvas.round(new Color(30, 31, 33), x - 27, ground - 440, 54, 138, 12);
		Color[] lamps = { new Color(230, 46, 40), new Color(86, 70, 26), new Color(26, 62, 40) };
		for (int lamp = 0; lamp < lamps.length; lamp++) {
			this.canvas.oval(lamps[lamp], x - 16, ground - 430 + lamp * 42, 32, 32);
		}
		this.canvas.spot(new Color(255, 70, 60, 120), x, ground - 414, 44, 44);
	}

	/** Tyre marks from the lower left. */
	Scene skidMarks() {
		for (int mark = 0; mark < 2; mark++) {
			var path = new Path2D.Double();
			path.moveTo(180 + mark * 150, 830);
			path.curveTo(330 + mark * 130, 690, 470 + mark * 90, 640, 640 + mark * 50, 610);
			this.canvas.stroke(new Color(25, 25, 26, 120), 20 - mark * 3, path);
		}
		return this;
	}

}
