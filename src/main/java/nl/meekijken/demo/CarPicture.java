package nl.meekijken.demo;

import java.awt.Color;
import java.awt.LinearGradientPaint;
import java.awt.Paint;
import java.awt.geom.Path2D;

/** A car from behind, with or without a dent. Painted around the middle of its bumper. */
final class CarPicture {

	private static final Color RUBBER = new Color(28, 29, 31);

	private final Canvas canvas;

	private final Color body;

	CarPicture(Canvas canvas, Color body) {
		this.canvas = canvas;
		this.body = body;
	}

	/** Paints the back of the car: about 640 wide, 470 high, its wheels on y = 190. */
	void back(String plate, boolean dutch) {
		this.canvas.spot(new Color(0, 0, 0, 190), 0, 196, 400, 40);
		this.canvas.round(RUBBER, -285, 70, 92, 128, 34).round(RUBBER, 193, 70, 92, 128, 34);
		this.canvas.fill(shine(-280, 120), shell());
		window();
		this.canvas.fill(Canvas.down(-40, Canvas.lighter(this.body, 26), 40, this.body), lid());
		this.canvas.stroke(Canvas.see(Color.BLACK, 90), 3, lid());
		light(-1);
		light(1);
		bumper();
		this.canvas.round(Canvas.lighter(this.body, -40), -130, -16, 260, 66, 14);
		PlatePicture.paint(this.canvas, plate, dutch, 0, 18, 232);
		this.canvas.oval(new Color(200, 205, 210), -18, -52, 36, 24)
			.oval(Canvas.lighter(this.body, -30), -12, -48, 24, 16);
	}

	/** What a bumper of another car leaves behind, on the right (1) or left (-1). */
	void dent(int side, double heavy) {
		double x = side * 190.0;
		this.canvas.within(shell(), () -> {
			this.canvas.spot(new Color(0, 0, 0, 150), x, 62, 105 * heavy, 62 * heavy);
			this.canvas.spot(new Color(0, 0, 0, 170), x + side * 22, 92, 70 * heavy, 34 * heavy);
			this.canvas.spot(new Color(255, 255, 255, 105), x - side * 62 * heavy, 30, 44, 20);
			creases(x, heavy);
		});
		crack(x, side, heavy);
	}

	/** A broken tail light on that side, with its pieces gone. */
	void brokenLight(int side) {
		var chance = this.canvas.chance();
		double x = side * 236.0;
		this.canvas.area(new Color(24, 20, 20), x - 34, -74, x + 8, -82, x + 36, -50, x + 26, -8, x + 2, -24, x - 16, 4,
				x - 36, -30);
		for (int piece = 0; piece < 14; piece++) {
			double atX = x + chance.nextDouble(-70, 70);
			double atY = chance.nextDouble(196, 214);
			this.canvas.area(new Color(175, 30, 32, 220), atX, atY, atX + 9, atY - 4, atX + 6, atY + 6);
		}
		this.canvas.oval(new Color(235, 220, 160, 200), x - 10, -46, 17, 17);
	}

	private void creases(double x, double heavy) {
		var chance = this.canvas.chance();
		for (int crease = 0; crease < 7; crease++) {
			double y = 20 + crease * 15;
			var path = new Path2D.Double();
			path.moveTo(x - 90 * heavy + chance.nextDouble(30), y);
			path.curveTo(x - 30, y + chance.nextDouble(-16, 22), x + 20, y + chance.nextDouble(-20, 20),
					x + 80 * heavy - chance.nextDouble(30), y + chance.nextDouble(-12, 18));
			this.canvas.stroke(Canvas.see(crease % 2 == 0 ? Color.BLACK : Color.WHITE, 95), chance.nextDouble(1.2, 4),
					path);
		}
	}

	private void crack(double x, int side, double heavy) {
		var crack = new Path2D.Double();
		crack.moveTo(x, 62);
		crack.lineTo(x + side * 14, 84);
		crack.lineTo(x + side * 4, 104);
		crack.lineTo(x + side * 24, 128);
		crack.lineTo(x + side * 16, 146);
		this.canvas.stroke(new Color(12, 12, 12, 230), 5 * heavy, crack);
		this.canvas.stroke(Canvas.see(Color.WHITE, 120), 1.5, crack);
	}

	private Path2D shell() {
		var path = new Path2D.Double();
		path.moveTo(-300, 140);
		path.curveTo(-322, 60, -318, -40, -286, -84);
		path.curveTo(-262, -150, -232, -240, -196, -262);
		path.curveTo(-110, -286, 110, -286, 196, -262);
		path.curveTo(232, -240, 262, -150, 286, -84);
		path.curveTo(318, -40, 322, 60, 300, 140);
		path.curveTo(200, 168, -200, 168, -300, 140);
		path.closePath();
		return path;
	}

	private void window() {
		var glass = new Path2D.Double();
		glass.moveTo(-222, -112);
		glass.curveTo(-205, -180, -190, -226, -170, -240);
		glass.curveTo(-90, -256, 90, -256, 170, -240);
		glass.curveTo(190, -226, 205, -180, 222, -112);
		glass.curveTo(120, -98, -120, -98, -222, -112);
		glass.closePath();
		this.canvas.fill(Canvas.down(-250, new Color(96, 112, 126), -100, new Color(22, 27, 33)), glass);
		this.canvas.within(glass, () -> {
			this.canvas.round(new Color(15, 17, 20, 190), -150, -172, 88, 100, 40);
			this.canvas.round(new Color(15, 17, 20, 190), 62, -172, 88, 100, 40);
			this.canvas.area(new Color(255, 255, 255, 40), -120, -260, -20, -260, -130, -90, -230, -90);
			this.canvas.area(new Color(255, 255, 255, 26), 30, -260, 60, -260, -50, -90, -80, -90);
		});
		this.canvas.stroke(new Color(14, 15, 17), 7, glass);
		this.canvas.stroke(new Color(20, 20, 20), 5, Canvas.polygon(-4, -106, -90, -122, -88, -126, -2, -112));
	}

	private static Path2D lid() {
		var path = new Path2D.Double();
		path.moveTo(-226, -92);
		path.curveTo(-100, -78, 100, -78, 226, -92);
		path.curveTo(214, -30, 208, 20, 196, 58);
		path.curveTo(90, 70, -90, 70, -196, 58);
		path.curveTo(-208, 20, -214, -30, -226, -92);
		path.closePath();
		return path;
	}

	private void light(int side) {
		double x = side * 238.0;
		var lamp = Canvas.polygon(x - side * 42, -82, x + side * 44, -92, x + side * 58, -30, x + side * 40, 6,
				x - side * 34, -6);
		this.canvas.fill(Canvas.down(-90, new Color(216, 46, 44), 10, new Color(120, 10, 16)), lamp);
		this.canvas.within(lamp, () -> this.canvas.rectangle(new Color(240, 232, 222, 200), x - 60, -40, 120, 14)
			.rectangle(new Color(240, 150, 40, 190), x - 60, -24, 120, 12));
		this.canvas.stroke(new Color(50, 10, 12), 3, lamp);
	}

	private void bumper() {
		var path = new Path2D.Double();
		path.moveTo(-312, 58);
		path.curveTo(-150, 76, 150, 76, 312, 58);
		path.curveTo(318, 110, 308, 140, 292, 150);
		path.curveTo(150, 174, -150, 174, -292, 150);
		path.curveTo(-308, 140, -318, 110, -312, 58);
		path.closePath();
		this.canvas.fill(Canvas.down(58, Canvas.lighter(this.body, 34), 165, Canvas.lighter(this.body, -38)), path);
		this.canvas.stroke(Canvas.see(Color.BLACK, 120), 2.5, path);
		this.canvas.within(path,
				() -> this.canvas.rectangle(new Color(30, 31, 33), -330, 132, 660, 60)
					.round(new Color(150, 24, 26), -262, 112, 62, 13, 6)
					.round(new Color(150, 24, 26), 200, 112, 62, 13, 6));
	}

	private Paint shine(double from, double to) {
		return new LinearGradientPaint(0, (float) from, 0, (float) to, new float[] { 0, 0.3f, 0.55f, 1 },
				new Color[] { Canvas.lighter(this.body, 58), Canvas.lighter(this.body, 12), this.body,
						Canvas.lighter(this.body, -46) });
	}

}
